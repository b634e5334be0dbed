import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from './process-identity.mjs';
import { RunFolder } from './run-folder.mjs';
import { restartDelayMs, Supervisor } from './supervisor.mjs';
import { waitFor } from './wait-for.mjs';

describe('restartDelayMs', () => {
  it('begins short, doubles and has an end', () => {
    expect([1, 2, 3, 4].map(restartDelayMs)).toEqual([250, 500, 1000, 2000]);
    expect(restartDelayMs(50)).toBe(15_000);
  });
});

describe('Supervisor', () => {
  let folder: string;
  let supervisor: Supervisor;
  let changes: number;
  let runFolder: RunFolder;
  const started: string[] = [];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'supervisor-'));
    changes = 0;
    runFolder = new RunFolder(join(folder, 'run'));
    supervisor = new Supervisor({ runFolder, onChange: () => (changes += 1) });
  });
  afterEach(async () => {
    await supervisor.stopAll(started.splice(0));
    rmSync(folder, { recursive: true });
  });

  const logFile = (name: string) => join(folder, `${name}.log`);
  const start = (name: string, script: string, graceMs = 5_000) => {
    started.push(name);
    return supervisor.start({
      name,
      logFile: logFile(name),
      command: () => ({ command: process.execPath, args: ['-e', script], env: process.env }),
      stop: { graceMs },
    });
  };
  const eventually = <T>(what: string, attempt: () => T | null | false) =>
    waitFor(what, async () => attempt(), { logFile: logFile('none'), timeoutMs: 10_000 });
  const logged = (name: string, text: string) =>
    eventually(`${name}: ${text}`, () => readFileSync(logFile(name), 'utf8').includes(text));

  it('starts what was killed again and tells of the new id', async () => {
    await start('api', 'console.log("up"); setInterval(() => {}, 1e6)');
    const first = supervisor.pid('api');
    await logged('api', 'up');
    expect(runFolder.read('api')?.pid).toBe(first);
    const before = changes;
    process.kill(Number(first), 'SIGKILL');
    const second = await eventually('a new process', () => {
      const pid = supervisor.pid('api');
      return pid !== null && pid !== first && pid;
    });
    expect(isAlive(second)).toBe(true);
    expect(runFolder.read('api')?.pid).toBe(second);
    expect(changes).toBeGreaterThan(before);
  }, 30_000);

  it('has a word for what keeps ending, with the end of its log', async () => {
    await start('worker', 'console.log("no database"); process.exit(3)');
    await eventually('three ends', () => {
      try {
        supervisor.check('worker');
        return false;
      } catch {
        return true;
      }
    });
    expect(() => supervisor.check('worker')).toThrow(/worker keeps ending.*no database/s);
  }, 30_000);

  it('survives a program that is not there', async () => {
    started.push('ghost');
    await supervisor.start({
      name: 'ghost',
      logFile: logFile('ghost'),
      command: () => ({ command: join(folder, 'no-such-program'), args: [], env: {} }),
    });
    expect(supervisor.pid('ghost')).toBeNull();
  }, 30_000);

  it('stops in order, gently, and starts nothing again', async () => {
    const gentle = (name: string) =>
      `process.on('SIGTERM', () => setTimeout(() => { console.log('bye ' + Date.now()); process.exit() }, 100)); console.log('up ${name}'); setInterval(() => {}, 1e6)`;
    await start('second', gentle('second'));
    await start('first', gentle('first'));
    await Promise.all([logged('second', 'up'), logged('first', 'up')]);
    const pids = [supervisor.pid('first'), supervisor.pid('second')].map(Number);
    await supervisor.stopAll(['first', 'second']);
    const farewell = (name: string) =>
      Number(/bye (\d+)/.exec(readFileSync(logFile(name), 'utf8'))?.[1]);
    expect(farewell('first')).toBeLessThan(farewell('second'));
    expect(pids.map(isAlive)).toEqual([false, false]);
    expect(runFolder.read('first')).toBeNull();
  }, 30_000);

  it('kills the whole group of what will not stop', async () => {
    const child = `require('child_process').spawn(process.execPath, ['-e', 'process.on("SIGTERM",()=>{});setInterval(()=>{},1e6)'])`;
    await start(
      'stubborn',
      `process.on('SIGTERM', () => {}); console.log('child ' + ${child}.pid); setInterval(() => {}, 1e6)`,
      200,
    );
    await logged('stubborn', 'child');
    const pids = [
      Number(supervisor.pid('stubborn')),
      Number(/child (\d+)/.exec(readFileSync(logFile('stubborn'), 'utf8'))?.[1]),
    ];
    await supervisor.stopAll(['stubborn']);
    await eventually('the end of both', () => pids.every((pid) => !isAlive(pid)));
  }, 30_000);
});
