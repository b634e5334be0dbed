import { createTestProduct } from '@coordinator/composition/testing';
import type { TestProduct } from '@coordinator/composition/testing';
import { eventually } from '@coordinator/platform/testing';

let product: TestProduct;
beforeAll(async () => {
  product = await createTestProduct({ worker: true });
}, 60_000);
afterAll(() => product.close());

const one = async (sql: string, organizationId: string) =>
  (await product.owner.query(sql, [organizationId])).rows[0];
const numberOf = (id: string) =>
  one('select * from conversations.phone_numbers where organization_id = $1', id);
const orderOf = (id: string) =>
  one('select * from conversations.phone_number_orders where organization_id = $1', id);

const held = async () => (await product.sandbox.heldNumbers()).length;

it('returns the number of a business that is deleted', async () => {
  const { caller } = await product.signUp();
  const { id } = await product.setUpBusiness(caller);
  await eventually(async () => expect(await numberOf(id)).toBeDefined());
  expect(await held()).toBe(1);
  expect((await caller.delete(`/api/coordinator/organizations/${id}`)).statusCode).toBe(204);
  await eventually(async () => expect((await numberOf(id)).released_at).not.toBeNull());
  expect(await held()).toBe(0);
}, 30_000);

it('buys none for a business that was deleted before its number came', async () => {
  await product.sandbox.breakProvider('twilio', { status: 503 });
  const { caller } = await product.signUp();
  const { id } = await product.setUpBusiness(caller);
  await eventually(async () => expect((await orderOf(id)).attempts).toBeGreaterThan(0));
  await caller.delete(`/api/coordinator/organizations/${id}`);
  await eventually(async () =>
    expect(await orderOf(id)).toMatchObject({
      status: 'failed',
      last_error: 'The business was closed.',
    }),
  );
  await product.sandbox.mendProvider('twilio');
  await product.owner.query(
    `update platform.jobs set next_attempt_at = now() where status = 'queued'`,
  );
  await eventually(async () => {
    const job = await one(
      `select status from platform.jobs
        where organization_id = $1 and name = 'conversations.buy_phone_number'`,
      id,
    );
    expect(job.status).toBe('done');
  });
  expect(await held()).toBe(0);
}, 30_000);
