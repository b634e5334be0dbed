import { isIPv4 } from 'node:net';
import { DEFAULT_PACE, type CarrierPace } from './twilio/carrier/carrier';

/** What the sandbox needs to know before it starts. */
export interface SandboxConfig {
  host: string;
  port: number;
  /** SQLite file that keeps numbers, texts and mail across restarts. */
  dataFile: string;
  twilio: { accountSid: string; authToken: string };
  sendgrid: { apiKey: string };
  llm: { apiKey?: string };
  pace: CarrierPace;
}

/** Texts are not held up for longer than a person would wait. */
const MAX_PACE_MS = 60_000;

/**
 * Reads the configuration from environment variables.
 *
 * @throws Error naming every problem at once.
 */
export function readConfig(env: NodeJS.ProcessEnv): SandboxConfig {
  const problems: string[] = [];
  const check = (holds: boolean, problem: string) => {
    if (!holds) problems.push(problem);
  };

  check(env.NODE_ENV !== 'production', 'NODE_ENV is production: the sandbox is for development');
  const host = env.HOST || '127.0.0.1';
  check(isLoopback(host), `HOST must be a loopback address, not ${host}`);
  const port = env.SANDBOX_PORT || '4010';
  check(isPort(port), `SANDBOX_PORT must be a port number, not ${port}`);

  const accountSid = env.TWILIO_ACCOUNT_SID ?? '';
  const authToken = env.TWILIO_AUTH_TOKEN ?? '';
  const apiKey = env.SENDGRID_API_KEY ?? '';
  check(/^AC\w+$/.test(accountSid), 'TWILIO_ACCOUNT_SID must begin with AC');
  check(authToken !== '', 'TWILIO_AUTH_TOKEN is missing');
  check(apiKey.startsWith('SG.'), 'SENDGRID_API_KEY must begin with SG.');

  const milliseconds = (name: string, fallback: number): number => {
    const value = env[name] || String(fallback);
    check(isMilliseconds(value), `${name} must be from 0 to ${MAX_PACE_MS} milliseconds`);
    return Number(value);
  };
  const pace: CarrierPace = {
    sentAfterMs: milliseconds('SANDBOX_SENT_AFTER_MS', DEFAULT_PACE.sentAfterMs),
    deliveredAfterMs: milliseconds('SANDBOX_DELIVERED_AFTER_MS', DEFAULT_PACE.deliveredAfterMs),
  };

  if (problems.length > 0) {
    throw new Error(['The provider sandbox cannot start:', ...problems].join('\n  - '));
  }
  return {
    host,
    port: Number(port),
    dataFile: env.SANDBOX_DATA_FILE || '.local/sandbox.sqlite',
    twilio: { accountSid, authToken },
    sendgrid: { apiKey },
    llm: { ...(env.LLM_API_KEY && { apiKey: env.LLM_API_KEY }) },
    pace,
  };
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'));
}

function isPort(value: string): boolean {
  return /^\d{1,5}$/.test(value) && Number(value) <= 65_535;
}

function isMilliseconds(value: string): boolean {
  return /^\d{1,5}$/.test(value) && Number(value) <= MAX_PACE_MS;
}
