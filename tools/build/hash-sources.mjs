// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const NO_SOURCE = /(^\.|\.spec\.ts$|\.md$|^node_modules$)/;

/**
 * One hash over the content of files and folders (tests and prose left out).
 * @param {string} root
 * @param {string[]} sources relative to it
 * @param {string[]} [except] folders to leave out, relative to it
 * @returns {string}
 */
export function hashSources(root, sources, except = []) {
  const hash = createHash('sha256').update(process.version);
  /** @param {string} path */
  const visit = (path) => {
    if (except.includes(path)) return;
    const absolute = join(root, path);
    if (!existsSync(absolute)) return;
    if (statSync(absolute).isDirectory()) {
      const names = readdirSync(absolute).filter((name) => !NO_SOURCE.test(name));
      for (const name of names.sort()) visit(`${path}/${name}`);
    } else {
      hash.update(`${path}\0`).update(readFileSync(absolute)).update('\0');
    }
  };
  for (const source of sources) visit(source);
  return hash.digest('hex');
}
