// @ts-check
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { identify } from './process-identity.mjs';

/** @typedef {import('./process-identity.mjs').ProcessIdentity} ProcessIdentity */

/** Remembers on disk which processes run, so that the next start finds those of a killed one. */
export class RunFolder {
  #folder;

  /** @param {string} folder */
  constructor(folder) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /**
   * @param {string} name
   * @param {number} pid
   * @returns {ProcessIdentity}
   */
  record(name, pid) {
    const identity = identify(pid);
    writeFileSync(this.#file(name), JSON.stringify(identity));
    return identity;
  }

  /**
   * @param {string} name
   * @returns {ProcessIdentity | null}
   */
  read(name) {
    try {
      return JSON.parse(readFileSync(this.#file(name), 'utf8'));
    } catch {
      return null;
    }
  }

  /** @param {string} name */
  forget(name) {
    rmSync(this.#file(name), { force: true });
  }

  /** @param {string} name */
  #file(name) {
    return join(this.#folder, `${name}.json`);
  }
}
