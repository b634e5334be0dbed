import { readConfig } from './config';

const ENV = { TWILIO_ACCOUNT_SID: 'AC1', TWILIO_AUTH_TOKEN: 'token', SENDGRID_API_KEY: 'SG.key' };

describe('readConfig', () => {
  it('needs the credentials and has defaults for the rest', () => {
    expect(readConfig(ENV)).toEqual({
      host: '127.0.0.1',
      port: 4010,
      dataFile: '.local/sandbox.sqlite',
      twilio: { accountSid: 'AC1', authToken: 'token' },
      sendgrid: { apiKey: 'SG.key' },
      llm: {},
      pace: { sentAfterMs: 30, deliveredAfterMs: 150 },
    });
  });

  it('takes what is set', () => {
    const env = { ...ENV, HOST: '::1', SANDBOX_PORT: '0', SANDBOX_DATA_FILE: 'x.sqlite' };
    expect(readConfig(env)).toMatchObject({ host: '::1', port: 0, dataFile: 'x.sqlite' });
    const more = {
      LLM_API_KEY: 'k',
      SANDBOX_SENT_AFTER_MS: '0',
      SANDBOX_DELIVERED_AFTER_MS: '900',
    };
    expect(readConfig({ ...ENV, ...more })).toMatchObject({
      llm: { apiKey: 'k' },
      pace: { sentAfterMs: 0, deliveredAfterMs: 900 },
    });
  });

  it.each([
    [{ NODE_ENV: 'production' }, 'NODE_ENV'],
    [{ HOST: '0.0.0.0' }, 'HOST'],
    [{ HOST: '127.evil.example' }, 'HOST'],
    [{ SANDBOX_PORT: '70000' }, 'SANDBOX_PORT'],
    [{ SANDBOX_PORT: '4010x' }, 'SANDBOX_PORT'],
    [{ TWILIO_ACCOUNT_SID: 'SK1' }, 'TWILIO_ACCOUNT_SID'],
    [{ TWILIO_AUTH_TOKEN: undefined }, 'TWILIO_AUTH_TOKEN'],
    [{ SANDBOX_SENT_AFTER_MS: '-1' }, 'SANDBOX_SENT_AFTER_MS'],
    [{ SANDBOX_DELIVERED_AFTER_MS: '60001' }, 'SANDBOX_DELIVERED_AFTER_MS'],
    [{ SENDGRID_API_KEY: 'key' }, 'SENDGRID_API_KEY'],
  ])('refuses %j', (change, name) => {
    expect(() => readConfig({ ...ENV, ...change })).toThrow(name);
  });

  it('names everything that is wrong at once', () => {
    expect(() => readConfig({ HOST: '10.0.0.1' })).toThrow(
      /HOST[^]*TWILIO_ACCOUNT_SID[^]*TWILIO_AUTH_TOKEN[^]*SENDGRID_API_KEY/,
    );
  });
});
