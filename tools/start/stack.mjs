// @ts-check
import { basename, join } from 'node:path';
import { build } from '../build/build.mjs';
import { runToEnd, stopUnfinished } from './child-process.mjs';
import { sandboxEnvironment, stackEnvironment } from './environment.mjs';
import { announceStopped, announceStopping, removeData, takeOver } from './former-run.mjs';
import { say, step, withoutPassword } from './output.mjs';
import { reserveExactly, reservePort } from './ports.mjs';
import { findPostgresHome } from './postgres-home.mjs';
import { ensureCluster, ensureOwner } from './postgres.mjs';
import { Problem } from './problem.mjs';
import { findRedis, waitForRedis } from './redis.mjs';
import { RunFolder } from './run-folder.mjs';
import { loadSecrets } from './secrets.mjs';
import {
  nodeCommand,
  nodeService,
  postgresService,
  redisService,
  STOP_ORDER,
} from './services.mjs';
import { describeStack, removeStackFile, writeStackFile } from './stack-file.mjs';
import { Supervisor } from './supervisor.mjs';
import { waitFor } from './wait-for.mjs';

const FIRST_PORTS = { api: 3000, sandbox: 4010, postgres: 5433, redis: 6390 };

/** @typedef {import('./secrets.mjs').Secrets} Secrets */
/** @typedef {{ environment: Record<string, string>, secrets: Secrets }} Facts */

/** The whole product on this machine: its services, its processes and what is known of them. */
export class Stack {
  #root;
  #localFolder;
  #user;
  #runFolder;
  #supervisor;
  /** @type {Facts | null} set once everything is up */
  #facts = null;

  /**
   * @param {object} options
   * @param {string} options.root the clone
   * @param {string} options.localFolder where all that the run leaves behind goes
   * @param {import('./environment.mjs').Environment} options.user settings that win over the defaults
   */
  constructor({ root, localFolder, user }) {
    this.#root = root;
    this.#user = user;
    this.#localFolder = localFolder;
    this.#runFolder = new RunFolder(join(localFolder, 'run'));
    this.#supervisor = new Supervisor({
      runFolder: this.#runFolder,
      onChange: () => this.#publish(),
    });
  }

  /**
   * To be called first: makes sure that no other supervisor serves this clone, now or later.
   * @throws {Problem} if one does
   */
  takeOver() {
    return takeOver(this.#runFolder, join(this.#localFolder, 'start.lock'), STOP_ORDER);
  }

  /**
   * @param {{ fresh: boolean }} options `fresh` deletes all data first
   * @returns {Promise<ReturnType<typeof describeStack>>}
   */
  async start({ fresh }) {
    removeStackFile(this.#localFolder);
    if (fresh)
      await step(
        'Data',
        'deleting',
        async () => removeData(this.#localFolder),
        () => 'deleted',
      );

    const user = this.#user;
    const secrets = loadSecrets(this.#localFolder);
    const apiPort = await portFor(user, 'PORT', FIRST_PORTS.api);
    const sandboxPort = await portFor(user, 'SANDBOX_PORT', FIRST_PORTS.sandbox);
    const [databaseUrl, redisUrl] = await Promise.all([
      user['DATABASE_URL']
        ? useExternal('PostgreSQL', user['DATABASE_URL'])
        : this.#startPostgres(secrets),
      user['REDIS_URL'] ? useExternal('Redis', user['REDIS_URL']) : this.#startRedis(),
      build(this.#root),
    ]);
    const environment = stackEnvironment({
      user,
      secrets,
      apiPort: apiPort.port,
      sandboxPort: sandboxPort.port,
      databaseUrl,
      redisUrl,
      sandboxDataFile: join(this.#localFolder, 'sandbox/sandbox.db'),
    });
    const facts = { environment, secrets };
    await this.#startProcesses(facts, [apiPort, sandboxPort]);
    this.#facts = facts;
    this.#publish();
    return this.#describe(facts);
  }

  async stop() {
    announceStopping(this.#runFolder);
    this.#facts = null;
    removeStackFile(this.#localFolder);
    stopUnfinished();
    await this.#supervisor.stopAll(STOP_ORDER);
    announceStopped(this.#runFolder);
  }

  kill() {
    this.#supervisor.killAll();
  }

  /** @param {Secrets} secrets */
  #startPostgres(secrets) {
    const logFile = this.#log('postgres');
    return step(
      'PostgreSQL',
      'starting',
      async () => {
        const home = findPostgresHome(this.#localFolder, 'postgres');
        await ensureCluster(home, secrets.postgresSuperuserPassword, logFile);
        const { port, release } = await reservePort(FIRST_PORTS.postgres);
        await release();
        await this.#supervisor.start(postgresService(home, port, logFile));
        const owner = {
          port,
          superuserPassword: secrets.postgresSuperuserPassword,
          ownerPassword: secrets.postgresOwnerPassword,
        };
        const url = await ensureOwner(owner, this.#patience('postgres'));
        return { url, port, home };
      },
      ({ port, home }) => `ready on 127.0.0.1:${port}, data in ${home.data}`,
    ).then(({ url }) => url);
  }

  #startRedis() {
    const logFile = this.#log('redis');
    return step(
      'Redis',
      'starting',
      async () => {
        const program = await findRedis(this.#log('install-redis'));
        const { port, release } = await reservePort(FIRST_PORTS.redis);
        await release();
        const folder = join(this.#localFolder, 'redis');
        await this.#supervisor.start(redisService(program, port, folder, logFile));
        await waitForRedis(port, this.#patience('redis'));
        return port;
      },
      (port) => `ready on 127.0.0.1:${port}`,
    ).then((port) => `redis://127.0.0.1:${port}`);
  }

  /**
   * @param {Facts} facts
   * @param {import('./ports.mjs').ReservedPort[]} ports
   */
  async #startProcesses({ environment, secrets }, ports) {
    await Promise.all(ports.map(({ release }) => release()));
    await this.#startNode(
      'sandbox',
      'apps/provider-sandbox/main',
      sandboxEnvironment(environment, this.#user, secrets),
    );
    await step(
      'Database',
      'migrating',
      () => this.#runNode('apps/api/migrate', environment),
      () => 'up to date',
    );
    await Promise.all([
      step(
        'Demo',
        'loading catalogue and demo business',
        () => this.#runNode('apps/api/seed', environment),
        () => 'loaded',
      ),
      step(
        'Processes',
        'starting API, worker and sandbox',
        async () => {
          await this.#startNode('api', 'apps/api/main', environment);
          await this.#startNode('worker', 'apps/worker/main', environment);
          await this.#waitForHttp('sandbox', `${environment['SANDBOX_URL']}/health`);
          await this.#waitForHttp(
            'api',
            `http://127.0.0.1:${environment['PORT']}/api/health/ready`,
          );
          this.#supervisor.check('worker');
        },
        () => 'ready',
      ),
    ]);
  }

  /**
   * @param {string} name
   * @param {string} entry
   * @param {Record<string, string>} environment
   */
  #startNode(name, entry, environment) {
    return this.#supervisor.start(nodeService(name, entry, environment, this.#log(name)));
  }

  /**
   * @param {string} entry
   * @param {Record<string, string>} environment
   */
  #runNode(entry, environment) {
    return runToEnd({ ...nodeCommand(entry, environment), logFile: this.#log(basename(entry)) });
  }

  /**
   * @param {string} name
   * @param {string} url
   */
  #waitForHttp(name, url) {
    const attempt = () =>
      fetch(url, { signal: AbortSignal.timeout(2_000) }).then(
        (answer) => answer.ok,
        () => false,
      );
    return waitFor(`${name} (${url})`, attempt, this.#patience(name));
  }

  /**
   * @param {string} name
   * @returns {import('./wait-for.mjs').Patience}
   */
  #patience(name) {
    return { logFile: this.#log(name), check: () => this.#supervisor.check(name) };
  }

  /** @param {string} name */
  #log(name) {
    return join(this.#localFolder, 'logs', `${name}.log`);
  }

  #publish() {
    if (this.#facts) writeStackFile(this.#localFolder, this.#describe(this.#facts));
  }

  /** @param {Facts} facts */
  #describe(facts) {
    const pids = Object.fromEntries(STOP_ORDER.map((name) => [name, this.#supervisor.pid(name)]));
    return describeStack({ ...facts, pids: { supervisor: process.pid, ...pids } });
  }
}

/**
 * @param {string} what
 * @param {string} url
 */
async function useExternal(what, url) {
  if (!URL.canParse(url))
    throw new Problem(`The URL given for ${what} is not one.`, 'see .env.example for its form.');
  say(`- ${what}: using ${withoutPassword(url)}`);
  return url;
}

/**
 * The port that a setting demands, else the first free one.
 * @param {import('./environment.mjs').Environment} user
 * @param {string} setting
 * @param {number} first
 */
function portFor(user, setting, first) {
  const wanted = user[setting];
  if (wanted === undefined) return reservePort(first);
  const port = Number(wanted);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return reserveExactly(port, setting);
  throw new Problem(
    `${setting}=${wanted} is not a port.`,
    `set ${setting} to a number from 1 to 65535, or unset it.`,
  );
}
