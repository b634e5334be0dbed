// @ts-check
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { userEnvironment } from './environment.mjs';
import { complain, say } from './output.mjs';
import { localFolder, root } from './paths.mjs';
import { explain, Problem } from './problem.mjs';
import { Stack } from './stack.mjs';
import { onStopRequest } from './stop-signals.mjs';

/**
 * Starts the stack and returns once it is up; signals stop it from then on, and meanwhile too.
 * @param {string[]} args
 */
export async function startAndStay(args) {
  const fresh = args.includes('--fresh');
  const unknown = args.find((arg) => arg !== '--fresh');
  if (unknown)
    throw new Problem(
      `npm start does not know ${unknown}.`,
      'its only option is: npm start -- --fresh',
    );

  const stack = new Stack({ root, localFolder, user: userEnvironment(join(root, '.env')) });
  await stack.takeOver();
  let stopping = false;
  /** @param {number} exitCode */
  const stop = async (exitCode) => {
    stopping = true;
    say('- Stopping (again to end at once)');
    await stack.stop();
    say('  stopped; the data is kept');
    process.exit(exitCode);
  };
  const kill = () => {
    stack.kill();
    process.exit(1);
  };
  onStopRequest(() => void stop(0), kill);
  try {
    const description = await stack.start({ fresh });
    if (!stopping) say(summary(description));
  } catch (error) {
    // What fails because it is being stopped is no news.
    if (stopping) return;
    complain(`\n${explain(error)}\n`);
    await stop(1);
  }
}

/** @param {Awaited<ReturnType<Stack['start']>>} stack */
function summary({ dashboardUrl, apiUrl, sandboxUrl, logins }) {
  return `
Coordinator is up (${(performance.now() / 1000).toFixed(1)} s).

  Dashboard  ${dashboardUrl}
  API        ${apiUrl}/api/docs
  Sandbox    ${sandboxUrl}
  Owner      ${logins.owner.email}  ${logins.owner.password}
  Admin      ${logins.admin.email}  ${logins.admin.password}

  More in .local/stack.json, logs in .local/logs. Ctrl-C stops everything.
`;
}
