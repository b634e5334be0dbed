// @ts-check
/** Installs the packages of the clone. Runs on any Node from 20 on, with nothing but its built-ins. */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, sep } from 'node:path';
import { exitOf } from './child-process.mjs';
import { withLock } from './lock.mjs';
import { step } from './output.mjs';
import { Problem } from './problem.mjs';

const STAMP = 'node_modules/.coordinator-install';

/**
 * @typedef {{ version?: string, link?: boolean, optional?: boolean, devOptional?: boolean, peer?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lockfile
 */

/**
 * Installs what package-lock.json asks for, unless it is there already.
 * @param {string} root
 * @param {(child: import('node:child_process').ChildProcess) => void} onSpawn
 */
export async function ensureInstalled(root, onSpawn) {
  if (isInstalled(root)) return;
  await withLock(join(root, '.local/install.lock'), async () => {
    if (isInstalled(root)) return;
    await step(
      'Packages',
      'installing with npm (a minute or two the first time)',
      () => npmCi(root, onSpawn),
      () => 'installed',
    );
    writeFileSync(join(root, STAMP), lockHash(root));
  });
}

/**
 * @param {string} root
 * @returns {boolean}
 */
export function isInstalled(root) {
  const stamp = join(root, STAMP);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash(root)) return true;
  // npm writes its own account of the tree last, so this also finds a finished `npm ci` by hand.
  const account = join(root, 'node_modules/.package-lock.json');
  return (
    existsSync(account) && satisfies(readJson(account), readJson(join(root, 'package-lock.json')))
  );
}

/**
 * True if every package that the lockfile demands is in the installed tree, at its version.
 * @param {Lockfile} installed
 * @param {Lockfile} locked
 */
export function satisfies(installed, locked) {
  return Object.entries(locked.packages).every(
    ([path, { version, link, optional, devOptional, peer }]) => {
      if (path === '' || link) return true;
      const present = installed.packages[path];
      return present ? present.version === version : Boolean(optional || devOptional || peer);
    },
  );
}

/**
 * The Node.js that the lockfile pins, which everything but this first step runs on.
 * @param {string} root
 * @returns {string}
 */
export function findProjectNode(root) {
  const node = join(root, 'node_modules/.bin/node');
  const { stdout, error } = spawnSync(node, ['--version'], { encoding: 'utf8' });
  if (/^v26\./.test(stdout ?? '')) return node;
  if (Number.parseInt(process.versions.node, 10) >= 26) return process.execPath;
  throw new Problem(
    `Node.js 26 for this machine (${process.platform} ${process.arch}) is not in node_modules${error ? `: ${error.message}` : ''}.`,
    'delete node_modules and start again with optional packages allowed (no --omit=optional); on other systems, such as Alpine, install Node.js 26 yourself and start with it.',
  );
}

/**
 * @param {string} root
 * @param {(child: import('node:child_process').ChildProcess) => void} onSpawn
 */
async function npmCi(root, onSpawn) {
  const { command, args } = findNpm(root);
  const child = spawn(
    command,
    [...args, 'ci', '--include=dev', '--include=optional', '--loglevel=error'],
    {
      cwd: root,
      env: { ...process.env, PATH: pathOutside(root) },
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  onSpawn(child);
  const outcome = await exitOf(child);
  if (outcome === 'exit 0') return;
  throw new Problem(
    `Installing the packages failed (npm ci: ${outcome}).`,
    'read what npm says above; mostly the network or the disk is at fault. Then start again.',
  );
}

/**
 * The npm that started us, else the one beside this Node.js, else that of the PATH; never on the
 * Node.js inside node_modules, which npm is about to replace.
 * @param {string} root
 */
function findNpm(root) {
  const node = [process.execPath, process.env['npm_node_execpath'], process.env['NODE']].find(
    (path) => path && existsSync(path) && !isInside(root, realpathSync(path)),
  );
  const beside =
    node && join(dirname(realpathSync(node)), '../lib/node_modules/npm/bin/npm-cli.js');
  const npm = [process.env['npm_execpath'], beside].find(
    (path) => path?.endsWith('npm-cli.js') && existsSync(path),
  );
  return node && npm ? { command: node, args: [npm] } : { command: 'npm', args: [] };
}

/** @param {string} root */
function pathOutside(root) {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => !isInside(root, folder))
    .join(delimiter);
}

/**
 * @param {string} root
 * @param {string} path
 */
function isInside(root, path) {
  return path.startsWith(join(root, 'node_modules') + sep);
}

/** @param {string} root */
function lockHash(root) {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

/**
 * @param {string} file
 * @returns {Lockfile}
 */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
