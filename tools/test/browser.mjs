// @ts-check
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { aptInstall, canUseApt } from '../start/apt.mjs';
import { runToEnd } from '../start/child-process.mjs';
import { findOnPath } from '../start/find-on-path.mjs';
import { step } from '../start/output.mjs';
import { Problem } from '../start/problem.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_CHROME = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/**
 * The browser for the browser tests; where there is none it is installed.
 * @param {string} logFile of an installation
 * @returns {Promise<string>} its path
 */
export async function ensureBrowser(logFile) {
  const present = findBrowser();
  if (present) return present;
  return step(
    'Chromium for the browser tests',
    'installing',
    () => installBrowser(logFile),
    (path) => `installed (${path})`,
  );
}

function findBrowser() {
  const chosen = process.env['CHROME_PATH'];
  if (chosen && !existsSync(chosen)) {
    throw new Problem(
      `CHROME_PATH is ${chosen}, which does not exist.`,
      'correct it, or unset it.',
    );
  }
  if (chosen) return chosen;
  const ofPlaywright = chromium.executablePath();
  return (
    findOnPath(...NAMES) ?? [MAC_CHROME, ofPlaywright].find((path) => existsSync(path)) ?? null
  );
}

/** @param {string} logFile */
async function installBrowser(logFile) {
  const playwright = dirname(
    createRequire(import.meta.url).resolve('playwright-core/package.json'),
  );
  const download = () =>
    runToEnd({
      command: process.execPath,
      args: [join(playwright, 'cli.js'), 'install', 'chromium'],
      env: process.env,
      logFile,
    });
  const ways = canUseApt() ? [() => aptInstall('chromium', logFile), download] : [download];
  for (const install of ways) {
    await install().catch(() => {});
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Problem(
    'The browser tests need Chromium or Chrome, and it could not be installed.',
    `install it (Debian: apt-get install chromium) or set CHROME_PATH to one; ${logFile} tells what was tried.`,
  );
}
