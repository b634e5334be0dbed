// @ts-check
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writePrivateFile } from './private-file.mjs';
import { derivedUrl } from './secrets.mjs';

/**
 * The running stack, described for the programs beside it.
 * @param {object} options
 * @param {Record<string, string | undefined>} options.environment of the product's processes
 * @param {import('./secrets.mjs').Secrets} options.secrets
 * @param {Record<string, number | null>} options.pids
 */
export function describeStack({ environment, secrets, pids }) {
  const apiUrl = `http://127.0.0.1:${environment['PORT']}`;
  const owner = environment['DATABASE_URL'] ?? '';
  const { publicKey, privateKey } = secrets.sendgridWebhookKeys;
  const webhookPublicKey = environment['SENDGRID_WEBHOOK_PUBLIC_KEY'] ?? null;
  return {
    apiUrl,
    publicBaseUrl: environment['PUBLIC_BASE_URL'],
    dashboardUrl: apiUrl,
    sandboxUrl: environment['SANDBOX_URL'],
    databaseUrl: environment['DATABASE_APP_URL'] ?? derivedUrl(owner, 'app'),
    databaseOwnerUrl: owner,
    redisUrl: environment['REDIS_URL'],
    twilio: {
      accountSid: environment['TWILIO_ACCOUNT_SID'] ?? null,
      authToken: environment['TWILIO_AUTH_TOKEN'] ?? null,
    },
    vapi: { webhookSecret: environment['VAPI_WEBHOOK_SECRET'] ?? null },
    sendgrid: {
      webhookPublicKey,
      webhookPrivateKey: webhookPublicKey === publicKey ? privateKey : null,
      inboundToken: environment['SENDGRID_INBOUND_TOKEN'] ?? null,
    },
    stripe: { webhookSecret: environment['STRIPE_WEBHOOK_SECRET'] ?? null },
    logins: {
      owner: {
        email: environment['DEMO_OWNER_EMAIL'],
        password: environment['DEMO_OWNER_PASSWORD'],
      },
      admin: {
        email: environment['DEMO_ADMIN_EMAIL'],
        password: environment['DEMO_ADMIN_PASSWORD'],
      },
    },
    pids,
  };
}

/**
 * @param {string} localFolder
 * @param {ReturnType<typeof describeStack>} stack
 */
export function writeStackFile(localFolder, stack) {
  writePrivateFile(join(localFolder, 'stack.json'), stack);
}

/** @param {string} localFolder */
export function removeStackFile(localFolder) {
  rmSync(join(localFolder, 'stack.json'), { force: true });
}
