import { createPublicKey, sign, verify } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { derivedUrl, loadSecrets } from './secrets.mjs';

describe('secrets', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'secrets-'))));
  afterEach(() => rmSync(folder, { recursive: true }));
  const file = () => join(folder, 'secrets.json');

  it('are made once, for their owner alone', () => {
    const made = loadSecrets(folder);
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    expect(loadSecrets(folder)).toEqual(made);
    expect(Buffer.from(made.appSecret, 'base64url').length).toBeGreaterThanOrEqual(32);
    expect(made.twilioAccountSid).toMatch(/^AC[0-9a-f]{32}$/);
    expect(made.twilioAuthToken).toMatch(/^[0-9a-f]{32}$/);
    expect(made.sendgridApiKey).toMatch(/^SG\.[\w-]+\.[\w-]+$/);
    expect(made.stripeWebhookSecret).toMatch(/^whsec_/);
  });

  it('differ between clones', () => {
    const other = mkdtempSync(join(tmpdir(), 'secrets-'));
    expect(loadSecrets(other).appSecret).not.toBe(loadSecrets(folder).appSecret);
    rmSync(other, { recursive: true });
  });

  it('keep what is there and add what a later version needs', () => {
    writeFileSync(file(), JSON.stringify({ appSecret: 'kept' }));
    const secrets = loadSecrets(folder);
    expect(secrets.appSecret).toBe('kept');
    expect(JSON.parse(readFileSync(file(), 'utf8'))).toEqual(secrets);
  });

  it('are not overwritten when the file is damaged', () => {
    writeFileSync(file(), '{ "appSecret": "hal');
    expect(() => loadSecrets(folder)).toThrow('cannot be read');
    expect(readFileSync(file(), 'utf8')).toBe('{ "appSecret": "hal');
  });

  it("sign webhooks so that SendGrid's form of the public key verifies them", () => {
    const { publicKey, privateKey } = loadSecrets(folder).sendgridWebhookKeys;
    const payload = Buffer.from('timestamp and body');
    const signature = sign('sha256', payload, privateKey);
    const key = createPublicKey({
      key: Buffer.from(publicKey, 'base64'),
      format: 'der',
      type: 'spki',
    });
    expect(verify('sha256', payload, key, signature)).toBe(true);
  });
});

describe('derivedUrl', () => {
  it('names the role after the owner and takes its password from the owner’s', () => {
    // echo -n app | openssl dgst -sha256 -hmac 'p@ss/word' -binary | base64url
    const url = derivedUrl(
      'postgres://coordinator_owner:p%40ss%2Fword@127.0.0.1:5433/coordinator?ssl=0',
      'app',
    );
    expect(url).toBe(
      'postgres://coordinator_owner_app:__IIDQUcJB5ToeGHMlz4RXzAV-5cYK-GBr0OhIkVf5A@127.0.0.1:5433/coordinator?ssl=0',
    );
  });
});
