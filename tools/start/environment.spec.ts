import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sandboxEnvironment, stackEnvironment, userEnvironment } from './environment.mjs';
import { loadSecrets } from './secrets.mjs';

describe('environment', () => {
  const folder = mkdtempSync(join(tmpdir(), 'environment-'));
  const secrets = loadSecrets(folder);
  const envFile = join(folder, '.env');
  afterAll(() => rmSync(folder, { recursive: true }));

  const environmentOf = (user: Record<string, string | undefined>) =>
    stackEnvironment({
      user,
      secrets,
      apiPort: 3002,
      sandboxPort: 4011,
      databaseUrl: 'postgres://owner:x@127.0.0.1:5433/coordinator',
      redisUrl: 'redis://127.0.0.1:6390',
      sandboxDataFile: '/tmp/sandbox.db',
    });

  it('reads .env, lets the shell win, and takes empty values for unset', () => {
    writeFileSync(
      envFile,
      'PORT=4000\nLLM_MODEL="small one" # comment\nTWILIO_AUTH_TOKEN=\nAPP_SECRET=file\n',
    );
    expect(userEnvironment(envFile, { PORT: '5000', APP_SECRET: '', OTHER: 'x' })).toEqual({
      PORT: '5000',
      LLM_MODEL: 'small one',
      APP_SECRET: 'file',
      OTHER: 'x',
    });
    expect(userEnvironment(join(folder, 'none'), { A: 'b' })).toEqual({ A: 'b' });
  });

  it('takes HOST from the file alone, since shells set it to the name of the machine', () => {
    writeFileSync(envFile, 'HOST=0.0.0.0\n');
    expect(userEnvironment(envFile, { HOST: 'laptop' })).toEqual({ HOST: '0.0.0.0' });
    writeFileSync(envFile, '');
    expect(userEnvironment(envFile, { HOST: 'laptop' })).toEqual({});
  });

  it('lets the sandbox stand in for every provider when nothing is set', () => {
    const environment = environmentOf({});
    expect(environment).toMatchObject({
      HOST: '127.0.0.1',
      PORT: '3002',
      PUBLIC_BASE_URL: 'http://127.0.0.1:3002',
      SANDBOX_URL: 'http://127.0.0.1:4011',
      TWILIO_BASE_URL: 'http://127.0.0.1:4011',
      SENDGRID_BASE_URL: 'http://127.0.0.1:4011',
      VAPI_BASE_URL: 'http://127.0.0.1:4011',
      STRIPE_BASE_URL: 'http://127.0.0.1:4011',
      TWILIO_ACCOUNT_SID: secrets.twilioAccountSid,
    });
  });

  it('does not mix the sandbox into a provider that is set, nor its credentials into the sandbox', () => {
    const user = { TWILIO_ACCOUNT_SID: 'ACreal', TWILIO_AUTH_TOKEN: 'real' };
    const environment = environmentOf(user);
    expect(environment).toMatchObject({ ...user, SENDGRID_API_KEY: secrets.sendgridApiKey });
    expect(environment).not.toHaveProperty('TWILIO_BASE_URL');

    const sandbox = sandboxEnvironment(environment, user, secrets);
    expect(sandbox['TWILIO_ACCOUNT_SID']).toBe(secrets.twilioAccountSid);
    expect(sandbox['TWILIO_AUTH_TOKEN']).toBe(secrets.twilioAuthToken);
  });

  it('gives the private webhook key to the sandbox only, and keeps that on this machine', () => {
    const environment = environmentOf({ HOST: '0.0.0.0' });
    expect(environment['HOST']).toBe('0.0.0.0');
    expect(Object.values(environment).join()).not.toContain('PRIVATE KEY');
    expect(sandboxEnvironment(environment, {}, secrets)).toMatchObject({
      HOST: '127.0.0.1',
      SENDGRID_WEBHOOK_PRIVATE_KEY: secrets.sendgridWebhookKeys.privateKey,
    });
  });

  it('tells the sandbox the key of a model only where that model is the sandbox', () => {
    const keyFor = (url: string) => {
      const environment = environmentOf({ LLM_BASE_URL: url, LLM_API_KEY: 'mine' });
      return sandboxEnvironment(environment, {}, secrets)['LLM_API_KEY'];
    };
    expect(keyFor('http://127.0.0.1:4011/v1')).toBe('mine');
    expect(keyFor('http://127.0.0.1:40110/v1')).toBeUndefined();
    expect(keyFor('https://models.example/v1')).toBeUndefined();
  });

  it('lets single settings win while the sandbox stands in', () => {
    const environment = environmentOf({
      VAPI_WEBHOOK_SECRET: 'mine',
      PUBLIC_BASE_URL: 'https://tunnel.example',
    });
    expect(environment).toMatchObject({
      VAPI_WEBHOOK_SECRET: 'mine',
      VAPI_API_KEY: secrets.vapiApiKey,
      PUBLIC_BASE_URL: 'https://tunnel.example',
    });
  });

  it('is one of development even in a shell set to production', () => {
    expect(environmentOf({ NODE_ENV: 'production' })['NODE_ENV']).toBe('development');
  });
});
