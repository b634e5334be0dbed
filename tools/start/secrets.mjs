// @ts-check
import { createHmac, generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from './problem.mjs';
import { writePrivateFile } from './private-file.mjs';

/** What this clone made up for itself at its first start. */
const generators = {
  appSecret: () => random(48),
  postgresSuperuserPassword: () => random(24),
  postgresOwnerPassword: () => random(24),
  ownerPassword: () => random(12),
  adminPassword: () => random(12),
  twilioAccountSid: () => `AC${randomBytes(16).toString('hex')}`,
  twilioAuthToken: () => randomBytes(16).toString('hex'),
  vapiApiKey: () => random(24),
  vapiWebhookSecret: () => random(24),
  sendgridApiKey: () => `SG.${random(16)}.${random(32)}`,
  sendgridInboundToken: () => random(24),
  sendgridWebhookKeys: ecdsaKeys,
  stripePublishableKey: () => `pk_test_${randomBytes(24).toString('hex')}`,
  stripeSecret: () => `sk_test_${randomBytes(24).toString('hex')}`,
  stripeWebhookSecret: () => `whsec_${randomBytes(24).toString('hex')}`,
};

/** @typedef {{ [K in keyof typeof generators]: ReturnType<(typeof generators)[K]> }} Secrets */

/**
 * The secrets of this clone; those that are missing are made and kept.
 * @param {string} localFolder
 * @returns {Secrets}
 */
export function loadSecrets(localFolder) {
  const file = join(localFolder, 'secrets.json');
  const kept = existsSync(file) ? parse(file) : {};
  const missing = Object.entries(generators).filter(([name]) => !(name in kept));
  const secrets = { ...kept, ...Object.fromEntries(missing.map(([name, make]) => [name, make()])) };
  if (missing.length > 0) writePrivateFile(file, secrets);
  return /** @type {Secrets} */ (secrets);
}

/**
 * The password of a role that the migrations derive from the owner's.
 * @param {string} ownerPassword
 * @param {'app' | 'relay'} role
 */
export function derivedPassword(ownerPassword, role) {
  return createHmac('sha256', ownerPassword).update(role).digest('base64url');
}

/**
 * The URL of a role derived from the owner's URL.
 * @param {string} ownerUrl
 * @param {'app' | 'relay'} role
 */
export function derivedUrl(ownerUrl, role) {
  const url = new URL(ownerUrl);
  const password = derivedPassword(decodeURIComponent(url.password), role);
  url.username = `${url.username}_${role}`;
  url.password = password;
  return url.href;
}

/** @param {number} bytes */
function random(bytes) {
  return randomBytes(bytes).toString('base64url');
}

/** SendGrid's form: the public key as base64 of its DER; the private one as PEM. */
function ecdsaKeys() {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

/**
 * @param {string} file
 * @returns {Record<string, unknown>}
 */
function parse(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Problem(
      `${file} cannot be read: ${error.message}`,
      'repair it from a copy, or begin anew with: npm start -- --fresh',
    );
  }
}
