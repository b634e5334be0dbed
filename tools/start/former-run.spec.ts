import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { announceStopped, announceStopping, takeOver } from './former-run.mjs';
import { isAlive } from './process-identity.mjs';
import { RunFolder } from './run-folder.mjs';

describe('takeOver', () => {
  let folder: string;
  let runFolder: RunFolder;
  const children: ChildProcess[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'former-'));
    runFolder = new RunFolder(folder);
  });
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    rmSync(folder, { recursive: true });
  });

  const spawnSleeper = () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e6)'], {
      stdio: 'ignore',
    });
    children.push(child);
    return Number(child.pid);
  };
  const take = () => takeOver(runFolder, join(folder, 'start.lock'), ['api', 'postgres']);

  it('refuses while another supervisor is up', async () => {
    const pid = spawnSleeper();
    runFolder.record('supervisor', pid);
    await expect(take()).rejects.toThrow(`already running here (process ${pid})`);
    expect(isAlive(pid)).toBe(true);
  });

  it('stops the services that a killed run has left', async () => {
    const orphan = spawnSleeper();
    runFolder.record('api', orphan);
    await take();
    expect(isAlive(orphan)).toBe(false);
    expect(runFolder.read('api')).toBeNull();
    expect(runFolder.read('supervisor')?.pid).toBe(process.pid);
  });

  it('leaves a stranger alone that was given the id of a former service', async () => {
    const stranger = spawnSleeper();
    writeFileSync(join(folder, 'api.json'), JSON.stringify({ pid: stranger, startedAt: '1' }));
    writeFileSync(
      join(folder, 'supervisor.json'),
      JSON.stringify({ pid: stranger, startedAt: '1' }),
    );
    await take();
    expect(isAlive(stranger)).toBe(true);
  });

  it('waits for one that is stopping', async () => {
    announceStopping(runFolder);
    let taken = false;
    const taking = take().then(() => (taken = true));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(taken).toBe(false);
    announceStopped(runFolder);
    await taking;
  });

  it('lets only one of two that start at once pass', async () => {
    const outcomes = await Promise.allSettled([take(), take()]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});
