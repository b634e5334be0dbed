import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { exitOf, spawnDetached, stopProcess } from './child-process.mjs';
import { reserveAnyPort } from './ports.mjs';
import { dataPlaces, findPostgresHome } from './postgres-home.mjs';
import { clearStaleLock, ensureCluster, ensureOwner, postgresCommand } from './postgres.mjs';
import { identify, isAlive } from './process-identity.mjs';

describe('clearStaleLock', () => {
  let data: string;
  beforeEach(() => (data = mkdtempSync(join(tmpdir(), 'lock-'))));
  afterEach(() => rmSync(data, { recursive: true }));
  const lockFile = () => join(data, 'postmaster.pid');

  it('leaves a free id to PostgreSQL', async () => {
    const gone = spawn('true');
    await exitOf(gone);
    writeFileSync(lockFile(), `${gone.pid}\n${data}\n`);
    await clearStaleLock(data);
    expect(existsSync(lockFile())).toBe(true);
  });

  it('removes the lock when its id now belongs to another program, which it leaves alone', async () => {
    const stranger = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e6)']);
    writeFileSync(lockFile(), `${stranger.pid}\n${data}\n`);
    await clearStaleLock(data);
    expect(existsSync(lockFile())).toBe(false);
    expect(isAlive(Number(stranger.pid))).toBe(true);
    stranger.kill('SIGKILL');
  });

  it.each(['', 'no number\n', '-1\n'])('is not misled by a damaged file (%j)', async (content) => {
    writeFileSync(lockFile(), content);
    await clearStaleLock(data);
    expect(existsSync(lockFile())).toBe(true);
  });
});

describe('a cluster', () => {
  let folder: string;
  const servers: number[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cluster-'));
    // Reachable for the system user that PostgreSQL runs as when the tests run as root.
    chmodSync(folder, 0o755);
  });
  afterEach(async () => {
    for (const pid of servers.splice(0)) await stopProcess(identify(pid), { signal: 'SIGQUIT' });
    for (const place of [...dataPlaces(folder, 'data'), folder]) {
      rmSync(place, { recursive: true, force: true });
    }
  }, 60_000);

  const start = async (passwords: { superuserPassword: string; ownerPassword: string }) => {
    const home = findPostgresHome(folder, 'data');
    const logFile = join(folder, 'postgres.log');
    await ensureCluster(home, passwords.superuserPassword, logFile);
    await clearStaleLock(home.data);
    const { port, release } = await reserveAnyPort();
    await release();
    const server = spawnDetached({ ...postgresCommand(home, port, { fsync: 'off' }), logFile });
    servers.push(Number(server.pid));
    const url = await ensureOwner({ port, ...passwords }, { logFile, timeoutMs: 30_000 });
    return { url, pid: Number(server.pid), home };
  };
  const query = async (url: string, sql: string) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query(sql)).rows;
    } finally {
      await client.end();
    }
  };

  it('keeps its data when a second start finds the first server still running', async () => {
    const passwords = { superuserPassword: 'one', ownerPassword: 'it’s "two"/@:' };
    const first = await start(passwords);
    await query(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    const second = await start(passwords);
    expect(isAlive(first.pid)).toBe(false);
    expect(await query(second.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
    const [settings] = await query(
      second.url,
      `SELECT pg_encoding_to_char(encoding) AS encoding, datcollate, current_setting('TimeZone') AS zone,
              current_setting('listen_addresses') AS addresses, rolsuper, rolcreaterole, rolcreatedb, rolbypassrls
       FROM pg_database, pg_roles WHERE datname = current_database() AND rolname = current_user`,
    );
    expect(settings).toEqual({
      encoding: 'UTF8',
      datcollate: 'C.UTF-8',
      zone: 'UTC',
      addresses: '127.0.0.1',
      rolsuper: false,
      rolcreaterole: true,
      rolcreatedb: true,
      rolbypassrls: false,
    });
  }, 60_000);

  it('says so when its data was made with other secrets', async () => {
    await start({ superuserPassword: 'one', ownerPassword: 'two' });
    await expect(start({ superuserPassword: 'other', ownerPassword: 'two' })).rejects.toThrow(
      'made with other secrets',
    );
  }, 60_000);

  it('is made anew after an interrupted creation', async () => {
    writeFileSync(join(folder, 'data.new'), 'half a cluster');
    const { url } = await start({ superuserPassword: 'one', ownerPassword: 'two' });
    expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  }, 60_000);
});
