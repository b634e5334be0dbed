// @ts-check
/**
 * Completes package-lock.json after a dependency has changed: `node tools/start/complete-lockfile.mjs`.
 * npm leaves out the optional packages of other platforms that a registry mirror
 * does not serve, and `npm ci` then refuses the lockfile.
 */
import { readFileSync, writeFileSync } from 'node:fs';

/**
 * @typedef {{ version?: string, dev?: boolean, devOptional?: boolean, optional?: boolean, os?: string[],
 *   cpu?: string[], libc?: string[], optionalDependencies?: Record<string, string> }} Entry
 */

/**
 * The entries that are missing, by their place in `node_modules`.
 * @param {Record<string, Entry>} packages
 * @returns {Record<string, Entry>}
 */
export function missingEntries(packages) {
  /** @type {Record<string, Entry>} */
  const missing = {};
  for (const [place, entry] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (resolves(packages, place, name)) continue;
      if (!/^\d/.test(version)) throw new Error(`${name} ${version} is not an exact version.`);
      missing[`node_modules/${name}`] = {
        version,
        ...(entry.dev && { dev: true }),
        ...(entry.devOptional && { devOptional: true }),
        optional: true,
        ...platformOf(name),
      };
    }
  }
  return missing;
}

/**
 * Whether Node would find the package from this place.
 * @param {Record<string, Entry>} packages
 * @param {string} place
 * @param {string} name
 */
function resolves(packages, place, name) {
  for (
    let from = place;
    ;
    from = from.slice(0, Math.max(from.lastIndexOf('node_modules/') - 1, 0))
  ) {
    if (packages[`${from && `${from}/`}node_modules/${name}`]) return true;
    if (!from) return false;
  }
}

/**
 * Reads `…-linux-arm64-musl` and the like.
 * @param {string} name
 * @returns {Entry}
 */
function platformOf(name) {
  const [os = '', cpu = '', abi = ''] = name
    .replace(/^.*?(?=(android|darwin|freebsd|linux|openharmony|win32|wasm32))/, '')
    .split('-');
  if (os === 'wasm32') return { cpu: ['wasm32'] };
  const libc = abi.includes('gnu') ? ['glibc'] : abi.includes('musl') ? ['musl'] : undefined;
  return { os: [os], cpu: [cpu], ...(libc && os === 'linux' && { libc }) };
}

if (import.meta.main) {
  const file = 'package-lock.json';
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const missing = missingEntries(lock.packages);
  const all = Object.entries({ ...lock.packages, ...missing });
  lock.packages = Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  process.stdout.write(`${Object.keys(missing).length} entries added.\n`);
}
