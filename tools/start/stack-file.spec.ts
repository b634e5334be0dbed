import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stackEnvironment } from './environment.mjs';
import { loadSecrets } from './secrets.mjs';
import { describeStack, removeStackFile, writeStackFile } from './stack-file.mjs';

describe('stack file', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'stack-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  const describeWith = (user: Record<string, string>) => {
    const secrets = loadSecrets(folder);
    const environment = stackEnvironment({
      user,
      secrets,
      apiPort: 3001,
      sandboxPort: 4010,
      databaseUrl: 'postgres://coordinator_owner:secret@127.0.0.1:5433/coordinator',
      redisUrl: 'redis://127.0.0.1:6390',
      sandboxDataFile: '/tmp/sandbox.db',
    });
    const pids = { supervisor: 1, api: 2, worker: 3, sandbox: 4, postgres: 5, redis: 6 };
    return { secrets, stack: describeStack({ environment, secrets, pids }) };
  };

  it('tells all that programs beside the stack need', () => {
    const { stack, secrets } = describeWith({});
    expect(stack).toEqual({
      apiUrl: 'http://127.0.0.1:3001',
      publicBaseUrl: 'http://127.0.0.1:3001',
      dashboardUrl: 'http://127.0.0.1:3001',
      sandboxUrl: 'http://127.0.0.1:4010',
      databaseUrl: expect.stringMatching(
        /^postgres:\/\/coordinator_owner_app:[\w-]{43}@127\.0\.0\.1:5433\/coordinator$/,
      ),
      databaseOwnerUrl: 'postgres://coordinator_owner:secret@127.0.0.1:5433/coordinator',
      redisUrl: 'redis://127.0.0.1:6390',
      twilio: { accountSid: secrets.twilioAccountSid, authToken: secrets.twilioAuthToken },
      vapi: { webhookSecret: secrets.vapiWebhookSecret },
      sendgrid: {
        webhookPublicKey: secrets.sendgridWebhookKeys.publicKey,
        webhookPrivateKey: secrets.sendgridWebhookKeys.privateKey,
        inboundToken: secrets.sendgridInboundToken,
      },
      stripe: { webhookSecret: secrets.stripeWebhookSecret },
      logins: {
        owner: { email: 'owner@brightsmile.example', password: secrets.ownerPassword },
        admin: { email: 'admin@coordinator.example', password: secrets.adminPassword },
      },
      pids: { supervisor: 1, api: 2, worker: 3, sandbox: 4, postgres: 5, redis: 6 },
    });
  });

  it('takes the app role that is given, and claims no private key that does not fit', () => {
    const { stack } = describeWith({
      DATABASE_APP_URL: 'postgres://app:own@db/coordinator',
      SENDGRID_WEBHOOK_PUBLIC_KEY: 'of the real SendGrid',
    });
    expect(stack.databaseUrl).toBe('postgres://app:own@db/coordinator');
    expect(stack.sendgrid.webhookPrivateKey).toBeNull();
  });

  it('is readable by its owner only, even over a file that others could read', () => {
    const file = join(folder, 'stack.json');
    writeFileSync(file, '{}', { mode: 0o644 });
    const { stack } = describeWith({});
    writeStackFile(folder, stack);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(stack);
    expect(readdirSync(folder).filter((name) => name.endsWith('.new'))).toEqual([]);
    removeStackFile(folder);
    expect(existsSync(file)).toBe(false);
  });
});
