// @ts-check
import { runToEnd } from './child-process.mjs';
import { findOnPath } from './find-on-path.mjs';

/** True for root on Debian, Ubuntu and their like. */
export function canUseApt() {
  return process.getuid?.() === 0 && findOnPath('apt-get') !== null;
}

/**
 * @param {string} packageName
 * @param {string} logFile
 */
export async function aptInstall(packageName, logFile) {
  const apt = {
    command: 'apt-get',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    logFile,
  };
  const wait = ['-o', 'DPkg::Lock::Timeout=120'];
  await runToEnd({ ...apt, args: [...wait, 'update'] });
  await runToEnd({
    ...apt,
    args: [...wait, 'install', '--yes', '--no-install-recommends', packageName],
  });
}
