import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { resolve, join } from 'node:path';
import { build } from 'esbuild';
import { ACCOUNT_SID, AUTH_TOKEN, SENDGRID_KEY, twilioClient } from './testing/running-sandbox';

let folder: string;
let main: string;
const children: ChildProcess[] = [];

beforeAll(async () => {
  // Inside the workspace, so that the bundle finds its packages.
  mkdirSync('tmp', { recursive: true });
  folder = mkdtempSync(resolve('tmp', 'sandbox-'));
  main = join(folder, 'main.mjs');
  await build({
    entryPoints: ['apps/provider-sandbox/src/main.ts'],
    outfile: main,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node26',
    packages: 'external',
  });
});

afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

const start = (env: NodeJS.ProcessEnv = {}): ChildProcess => {
  const child = spawn(process.execPath, [main], {
    env: {
      SANDBOX_PORT: '0',
      SANDBOX_DATA_FILE: join(folder, 'sandbox.sqlite'),
      TWILIO_ACCOUNT_SID: ACCOUNT_SID,
      TWILIO_AUTH_TOKEN: AUTH_TOKEN,
      SENDGRID_API_KEY: SENDGRID_KEY,
      ...env,
    },
  });
  children.push(child);
  return child;
};

const addressOf = async (child: ChildProcess): Promise<string> => {
  let output = '';
  for await (const chunk of child.stdout ?? []) {
    output += String(chunk);
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0];
    if (address) return address;
  }
  throw new Error(`The sandbox did not start: ${output}`);
};

describe('the process', () => {
  it('answers, loses nothing when killed, and ends cleanly when asked', async () => {
    const killed = start();
    const client = twilioClient(await addressOf(killed));
    const bought = await Promise.all(
      Array.from({ length: 10 }, () => client.incomingPhoneNumbers.create({ areaCode: '212' })),
    );
    killed.kill('SIGKILL');
    await once(killed, 'exit');

    const restarted = start();
    const url = await addressOf(restarted);
    expect(await (await fetch(`${url}/health`)).json()).toEqual({ status: 'ok' });
    const kept = await twilioClient(url).incomingPhoneNumbers.list();
    expect(kept.map(({ sid }) => sid).sort()).toEqual(bought.map(({ sid }) => sid).sort());

    restarted.kill('SIGTERM');
    expect(await once(restarted, 'exit')).toEqual([0, null]);
  }, 30_000);

  it('refuses to stand in for providers in production', async () => {
    const child = start({ NODE_ENV: 'production' });
    let complaint = '';
    child.stderr?.on('data', (chunk) => (complaint += String(chunk)));
    expect(await once(child, 'close')).toEqual([1, null]);
    expect(complaint).toContain('NODE_ENV is production');
  }, 30_000);
});
