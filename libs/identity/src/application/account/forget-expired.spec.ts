import { createTestProduct } from '@coordinator/composition/testing';
import type { TestProduct } from '@coordinator/composition/testing';
import { ForgetExpired } from './forget-expired';

let product: TestProduct;
beforeAll(async () => {
  product = await createTestProduct();
}, 30_000);
afterAll(() => product?.close());

const TABLES = ['sessions', 'password_resets', 'email_confirmations'];
const count = async (table: string) =>
  (await product.owner.query(`select from identity.${table}`)).rowCount;
const counts = () => Promise.all(TABLES.map(count));

it('forgets what has been over for a week, and nothing that is in use or only just over', async () => {
  const { userId, email, caller } = await product.signUp();
  await product.anyone.post('/api/auth/password/forgot', { email });
  await product.signUp();
  const before = await counts();
  const forget = () => product.app.get(ForgetExpired).cleanUp();
  const end = async (age: string) => {
    await product.owner.query(
      'update identity.sessions set revoked_at = now() - $2::interval where user_id = $1',
      [userId, age],
    );
    for (const table of ['password_resets', 'email_confirmations']) {
      await product.owner.query(
        `update identity.${table} set expires_at = now() - $2::interval where user_id = $1`,
        [userId, age],
      );
    }
  };

  await end('6 days');
  await forget();
  expect(await counts()).toEqual(before);
  expect((await caller.get('/api/auth/me')).statusCode).toBe(401);

  await end('8 days');
  await forget();
  expect(await counts()).toEqual(before.map((number) => (number ?? 0) - 1));
});

it('forgets sessions that nobody used until they expired', async () => {
  const { userId } = await product.signUp();
  await product.owner.query(
    `update identity.sessions set expires_at = now() - interval '8 days' where user_id = $1`,
    [userId],
  );
  const before = await count('sessions');
  await product.app.get(ForgetExpired).cleanUp();
  expect(await count('sessions')).toBe((before ?? 0) - 1);
});
