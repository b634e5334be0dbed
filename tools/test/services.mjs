// @ts-check
/**
 * Keeps the test services up while one works on single specs:
 *
 *   node tools/test/services.mjs     in one terminal; prints the settings, Ctrl-C ends it
 *   npm test -- libs/scheduling      in another; finds and uses them
 */
import { rmSync, writeFileSync } from 'node:fs';
import { complain, say } from '../start/output.mjs';
import { localFolder } from '../start/paths.mjs';
import { explain } from '../start/problem.mjs';
import { sharedServicesFile } from './shared-services.mjs';
import { startTestServices } from './test-services.mjs';

try {
  const services = await startTestServices(localFolder);
  const stop = async () => {
    rmSync(sharedServicesFile, { force: true });
    await services.stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop);
  setInterval(() => {}, 2 ** 30);
  writeFileSync(sharedServicesFile, JSON.stringify({ ...services.env }, null, 2), { mode: 0o600 });
  for (const [name, value] of Object.entries(services.env)) say(`export ${name}='${value}'`);
} catch (error) {
  complain(explain(error));
  process.exitCode = 1;
}
