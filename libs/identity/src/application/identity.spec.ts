import { createTestProduct } from '@coordinator/composition/testing';
import type { TestProduct } from '@coordinator/composition/testing';
import { CommandBus } from '@nestjs/cqrs';
import pg from 'pg';
import { EnsureUser } from './account/ensure-user.command';

let product: TestProduct;
let app: pg.Client;

beforeAll(async () => {
  product = await createTestProduct();
  app = new pg.Client({ connectionString: product.database.appUrl });
  await app.connect();
}, 30_000);
afterAll(async () => {
  await app?.end();
  await product?.close();
});

describe('EnsureUser', () => {
  const ensure = (password: string, platformAdmin: boolean) =>
    product.app
      .get(CommandBus)
      .execute(new EnsureUser('Ada Admin', 'ada@example.com', password, platformAdmin));
  const login = (password: string) =>
    product.anyone.post('/api/auth/login', { email: 'ada@example.com', password });

  it('makes an account once and brings it back to what it should be', async () => {
    const ids = [await ensure('first password', true), await ensure('first password', true)];
    expect(ids[0]).toBe(ids[1]);
    expect((await login('first password')).json().data.user).toMatchObject({
      platformAdmin: true,
      emailConfirmed: true,
    });
    expect(await ensure('second password', false)).toBe(ids[0]);
    expect((await login('first password')).statusCode).toBe(401);
    expect((await login('second password')).json().data.user.platformAdmin).toBe(false);
  });

  it('makes one account when two processes start at once', async () => {
    const make = () =>
      product.app
        .get(CommandBus)
        .execute(new EnsureUser('Bo', 'bo@example.com', 'some password', false));
    const [first, second] = await Promise.all([make(), make()]);
    expect(first).toBe(second);
  });
});

describe('the application role', () => {
  it.each([
    `update identity.audit_log set action = 'nothing'`,
    'delete from identity.audit_log',
    'truncate identity.audit_log',
  ])('cannot %s', async (statement) => {
    await expect(app.query(statement)).rejects.toMatchObject({ code: '42501' });
  });

  it.each(['organizations', 'organization_members', 'invitations', 'api_keys'])(
    'sees nothing in identity.%s without a tenant',
    async (table) => {
      const { caller } = await product.signUp();
      const created = await caller.post('/api/coordinator/organizations', {
        name: 'Bright Smile',
        industry: 'dental',
      });
      const base = `/api/coordinator/organizations/${created.json().data.id}`;
      await caller.post(`${base}/invitations`, { email: 'x@example.com' });
      await caller.post(`${base}/api-keys`, { name: 'x', permissions: ['contacts.read'] });
      const seen = await app.query(`select from identity.${table}`);
      const there = await product.owner.query(`select from identity.${table}`);
      expect(there.rowCount).toBeGreaterThan(0);
      expect(seen.rowCount).toBe(0);
    },
  );
});
