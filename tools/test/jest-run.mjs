// @ts-check
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exitOf } from '../start/child-process.mjs';

/**
 * What is read of Jest's JSON report.
 * @typedef {{ numPassedTests: number, numFailedTests: number, numRuntimeErrorTestSuites: number, success: boolean }} JestReport
 */

/**
 * @typedef {object} JestRun
 * @property {string} root the clone
 * @property {string[]} args
 * @property {NodeJS.ProcessEnv} env
 * @property {AbortSignal} signal ends it early
 */

/** @typedef {{ passed: number, failed: number }} Result */

/**
 * @param {JestRun} run
 * @returns {Promise<Result>}
 */
export async function runJest({ root, args, env, signal }) {
  const folder = mkdtempSync(join(tmpdir(), 'coordinator-jest-'));
  const reportFile = join(folder, 'report.json');
  try {
    const jest = join(root, 'node_modules/jest/bin/jest.js');
    // A handle that some test left open must not keep the whole run from ending.
    const flags = ['--ci', '--forceExit', '--json', `--outputFile=${reportFile}`, ...args];
    const child = spawn(
      process.execPath,
      [
        '--experimental-vm-modules',
        '--max-old-space-size=8192',
        '--disable-warning=ExperimentalWarning',
        jest,
        ...flags,
      ],
      // Jest's report goes to a file; its lines for people go to stderr.
      { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'], signal, killSignal: 'SIGTERM' },
    );
    return count(readReport(reportFile, await exitOf(child)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * A file that could not even be loaded counts as one failed test; so does a run that Jest itself
 * calls unsuccessful for another reason, or that left no report.
 * @param {JestReport | null} report
 * @returns {Result}
 */
export function count(report) {
  if (!report) return { passed: 0, failed: 1 };
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return { passed: report.numPassedTests, failed: failed === 0 && !report.success ? 1 : failed };
}

/**
 * @param {string} file
 * @param {string} outcome of the process; a killed one's report is not trusted
 * @returns {JestReport | null}
 */
function readReport(file, outcome) {
  if (!outcome.startsWith('exit ')) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
