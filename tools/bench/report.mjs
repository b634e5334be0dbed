// @ts-check
import { cpus, loadavg, totalmem } from 'node:os';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** @typedef {import('./statistics.mjs').Summary} Summary */

/**
 * @typedef {object} Result
 * @property {string} name
 * @property {string} unit of both figures
 * @property {Summary} ours
 * @property {Summary} [baseline]
 * @property {Summary} [ratio] ours against the baseline, round by round; more is better
 * @property {{ text: string, met: boolean }} [target]
 * @property {string} [note]
 */

/**
 * One line per result: medians, with the range of the rounds in brackets.
 * @param {Result[]} results
 * @returns {string}
 */
export function table(results) {
  const header = ['bench', 'ours', 'baseline', 'ratio', 'target', '', 'note'];
  const rows = results.map(({ name, unit, ours, baseline, ratio, target, note }) => [
    name,
    figure(ours, unit),
    baseline ? figure(baseline, unit) : '-',
    ratio ? figure(ratio, 'x') : '-',
    target?.text ?? '-',
    target ? (target.met ? 'met' : 'not met') : '',
    note ?? '',
  ]);
  const lines = [header, ...rows];
  const widths = header.map((_, column) =>
    Math.max(...lines.map((cells) => (cells[column] ?? '').length)),
  );
  return lines
    .map((cells) => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .map((line) => line.trimEnd())
    .join('\n');
}

/** What the figures depend on beside the code, as it is before the benches put load on it. */
export function describeMachine() {
  const cores = cpus();
  const facts = {
    date: new Date().toISOString(),
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    cores: cores.length,
    processor: cores[0]?.model.trim() ?? 'unknown',
    memoryMb: Math.round(totalmem() / 2 ** 20),
    loadBefore: loadavg().map((load) => Number(load.toFixed(2))),
  };
  const summary =
    `${facts.cores} cores (${facts.processor}), ${facts.memoryMb} MB, Node.js ${facts.node}; ` +
    `load before: ${facts.loadBefore.join(', ')}`;
  return { ...facts, summary };
}

/**
 * @param {string} file
 * @param {ReturnType<typeof describeMachine>} machine
 * @param {Result[]} results
 */
export function writeReport(file, machine, results) {
  const loadAfter = loadavg().map((load) => Number(load.toFixed(2)));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    `${JSON.stringify({ machine: { ...machine, loadAfter }, results }, null, 2)}\n`,
  );
}

/**
 * @param {Summary} summary
 * @param {string} unit
 */
function figure({ median, min, max, samples }, unit) {
  if (samples.length === 1) return `${number(median)} ${unit}`;
  return `${number(median)} ${unit} [${number(min)}-${number(max)}]`;
}

/** @param {number} value */
function number(value) {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return value.toFixed(digits);
}
