// @ts-check
/** What `npm start` does, for the data folder that is given: the stack that the benches measure. */
import { fileURLToPath } from 'node:url';
import { runOnProjectNode } from '../start/launch.mjs';

// Both this process and the one that it starts anew end with whoever they were started by.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();

await runOnProjectNode(fileURLToPath(import.meta.url), async () => {
  const { root } = await import('../start/paths.mjs');
  const { Stack } = await import('../start/stack.mjs');
  const { onStopRequest } = await import('../start/stop-signals.mjs');
  const localFolder = /** @type {string} */ (process.argv[2]);
  // Not the clone's .env: the defaults are measured, on services of their own.
  const user = { ...process.env, PORT: await anyPort(), SANDBOX_PORT: await anyPort() };
  const stack = new Stack({ root, localFolder, user });
  await stack.takeOver();
  const stop = () => stack.stop().finally(() => process.exit());
  onStopRequest(stop, () => stack.kill());
  try {
    await stack.start({ fresh: false });
  } catch (error) {
    process.exitCode = 1;
    await stack.stop();
    throw error;
  }
});

/** Away from the usual ports, which another stack may be about to take. */
async function anyPort() {
  const { reserveAnyPort } = await import('../start/ports.mjs');
  const { port, release } = await reserveAnyPort();
  await release();
  return String(port);
}
