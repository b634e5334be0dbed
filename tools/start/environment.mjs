// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';

/** @typedef {Record<string, string | undefined>} Environment */
/** @typedef {import('./secrets.mjs').Secrets} Secrets */

/**
 * For each provider: which settings mean that the real one is used, and those that make the sandbox
 * stand in otherwise.
 * @type {Array<{ decidedBy: string[], sandbox: (secrets: Secrets, sandboxUrl: string) => Environment }>}
 */
const PROVIDERS = [
  {
    decidedBy: ['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN'],
    sandbox: (secrets, sandboxUrl) => ({
      TWILIO_ACCOUNT_SID: secrets.twilioAccountSid,
      TWILIO_AUTH_TOKEN: secrets.twilioAuthToken,
      TWILIO_BASE_URL: sandboxUrl,
    }),
  },
  {
    decidedBy: ['SENDGRID_API_KEY'],
    sandbox: (secrets, sandboxUrl) => ({
      SENDGRID_API_KEY: secrets.sendgridApiKey,
      SENDGRID_FROM_EMAIL: 'coordinator@example.com',
      SENDGRID_WEBHOOK_PUBLIC_KEY: secrets.sendgridWebhookKeys.publicKey,
      SENDGRID_INBOUND_TOKEN: secrets.sendgridInboundToken,
      SENDGRID_BASE_URL: sandboxUrl,
    }),
  },
  {
    decidedBy: ['VAPI_API_KEY'],
    sandbox: (secrets, sandboxUrl) => ({
      VAPI_API_KEY: secrets.vapiApiKey,
      VAPI_WEBHOOK_SECRET: secrets.vapiWebhookSecret,
      VAPI_BASE_URL: sandboxUrl,
    }),
  },
  {
    decidedBy: ['STRIPE_SECRET'],
    sandbox: (secrets, sandboxUrl) => ({
      STRIPE_KEY: secrets.stripePublishableKey,
      STRIPE_SECRET: secrets.stripeSecret,
      STRIPE_WEBHOOK_SECRET: secrets.stripeWebhookSecret,
      STRIPE_BASE_URL: sandboxUrl,
    }),
  },
];

/**
 * What the user has set: the `.env` file of the clone, overruled by the real environment. Empty
 * values count as not set. HOST is taken from the file alone, since some shells set it to the
 * machine's name.
 * @param {string} envFile
 * @param {Environment} [inherited]
 * @returns {Environment}
 */
export function userEnvironment(envFile, inherited = process.env) {
  const file = existsSync(envFile) ? parseEnv(readFileSync(envFile, 'utf8')) : {};
  const { HOST: _machineName, ...rest } = inherited;
  return withoutEmpty({ ...withoutEmpty(file), ...withoutEmpty(rest) });
}

/**
 * The environment of the product's processes: the user's settings, and for all that is not set the
 * services and the sandbox that run beside it.
 * @param {object} options
 * @param {Environment} options.user
 * @param {Secrets} options.secrets
 * @param {number} options.apiPort
 * @param {number} options.sandboxPort
 * @param {string} options.databaseUrl the owner's
 * @param {string} options.redisUrl
 * @param {string} options.sandboxDataFile
 * @returns {Record<string, string>}
 */
export function stackEnvironment({
  user,
  secrets,
  apiPort,
  sandboxPort,
  databaseUrl,
  redisUrl,
  sandboxDataFile,
}) {
  const sandboxUrl = `http://127.0.0.1:${sandboxPort}`;
  return /** @type {Record<string, string>} */ ({
    HOST: '127.0.0.1',
    PUBLIC_BASE_URL: `http://127.0.0.1:${apiPort}`,
    APP_SECRET: secrets.appSecret,
    DATABASE_URL: databaseUrl,
    REDIS_URL: redisUrl,
    DEMO_OWNER_EMAIL: 'owner@brightsmile.example',
    DEMO_OWNER_PASSWORD: secrets.ownerPassword,
    DEMO_ADMIN_EMAIL: 'admin@coordinator.example',
    DEMO_ADMIN_PASSWORD: secrets.adminPassword,
    ...sandboxSettings(user, secrets, sandboxUrl),
    SANDBOX_DATA_FILE: sandboxDataFile,
    ...user,
    PORT: String(apiPort),
    SANDBOX_PORT: String(sandboxPort),
    SANDBOX_URL: sandboxUrl,
    // This command is for development; a shell's NODE_ENV=production would switch the sandbox off.
    NODE_ENV: 'development',
  });
}

/**
 * The environment of the sandbox. It keeps to this machine, never learns a real provider's
 * credentials, and signs as SendGrid does.
 * @param {Record<string, string>} environment of the other processes
 * @param {Environment} user
 * @param {Secrets} secrets
 * @returns {Record<string, string>}
 */
export function sandboxEnvironment(environment, user, secrets) {
  const own = PROVIDERS.filter(({ decidedBy }) => decidedBy.some((name) => user[name])).map(
    ({ sandbox }) => sandbox(secrets, environment['SANDBOX_URL'] ?? ''),
  );
  const { LLM_API_KEY, ...others } = environment;
  const isModelOurs = environment['LLM_BASE_URL']?.startsWith(`${environment['SANDBOX_URL']}/`);
  return Object.assign(others, isModelOurs && LLM_API_KEY && { LLM_API_KEY }, ...own, {
    HOST: '127.0.0.1',
    SENDGRID_WEBHOOK_PRIVATE_KEY: secrets.sendgridWebhookKeys.privateKey,
  });
}

/**
 * @param {Environment} user
 * @param {Secrets} secrets
 * @param {string} sandboxUrl
 * @returns {Environment}
 */
function sandboxSettings(user, secrets, sandboxUrl) {
  const replaced = PROVIDERS.filter(({ decidedBy }) => !decidedBy.some((name) => user[name]));
  return Object.assign({}, ...replaced.map(({ sandbox }) => sandbox(secrets, sandboxUrl)));
}

/**
 * @param {Environment} environment
 * @returns {Environment}
 */
function withoutEmpty(environment) {
  return Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
}
