import { createTestProduct } from '@coordinator/composition/testing';
import type { Caller, TestProduct } from '@coordinator/composition/testing';
import type { TryTextDto } from '@coordinator/contracts';
import { eventually, expectMatchesOpenApi } from '@coordinator/platform/testing';

const PHONE = '(206) 555-0177';
const ROUTE = '/api/coordinator/organizations/{organizationId}/try';

let product: TestProduct;
let owner: Caller;
let base: string;

beforeAll(async () => {
  product = await createTestProduct({ worker: true });
  ({ caller: owner } = await product.signUp());
  const { id } = await product.setUpBusiness(owner);
  base = `/api/coordinator/organizations/${id}/try`;
}, 60_000);
afterAll(() => product.close());

const texts = async (from = PHONE): Promise<TryTextDto[]> => {
  const response = await owner.get(`${base}/messages?${new URLSearchParams({ from })}`);
  expectMatchesOpenApi(product.app, response, 'GET', `${ROUTE}/messages`);
  return response.json().data;
};

it('lets an owner text the own coordinator, and read the answer', async () => {
  await eventually(async () => {
    const response = await owner.get(base);
    expectMatchesOpenApi(product.app, response, 'GET', ROUTE);
    expect(response.json().data).toEqual({
      available: true,
      phoneNumber: expect.stringMatching(/^\+1\d{10}$/),
      sandboxPhoneUrl: expect.stringMatching(/\/phone$/),
    });
  }, 15_000);
  const response = await owner.post(`${base}/messages`, { from: PHONE, body: 'Hello?' });
  expect(response.statusCode).toBe(201);
  expectMatchesOpenApi(product.app, response, 'POST', `${ROUTE}/messages`);
  await eventually(async () => {
    const [said, answered] = await texts();
    expect(said).toMatchObject({ direction: 'sent', body: 'Hello?', byCarrier: false });
    expect(answered).toMatchObject({ direction: 'received', byCarrier: false });
  }, 15_000);
}, 60_000);

it('shows what one phone exchanged with this business, and with no other', async () => {
  const other = await product.signUp();
  const { id } = await product.setUpBusiness(other.caller);
  const theirs = `/api/coordinator/organizations/${id}/try`;
  await eventually(async () => {
    const response = await other.caller.post(`${theirs}/messages`, { from: PHONE, body: 'Secret' });
    expect(response.statusCode).toBe(201);
  }, 15_000);
  expect((await texts()).some(({ body }) => body === 'Secret')).toBe(false);
});

it('tells what the carrier says by itself from what we say', async () => {
  const from = '+12065550188';
  await owner.post(`${base}/messages`, { from, body: 'STOP' });
  await eventually(async () =>
    expect((await texts(from)).map(({ byCarrier }) => byCarrier)).toEqual([false, true]),
  );
});

it.each([
  {},
  { from: PHONE },
  { body: 'x' },
  { from: 'nobody', body: 'x' },
  { from: '12', body: 'x' },
])('refuses %j', async (body) =>
  expect((await owner.post(`${base}/messages`, body)).statusCode).toBe(400),
);

it('says that the phone does not answer, and loses nothing', async () => {
  const lonely = await createTestProduct({
    env: { SANDBOX_URL: 'http://127.0.0.1:9', TWILIO_BASE_URL: 'http://127.0.0.1:9' },
  });
  try {
    const { caller } = await lonely.signUp();
    const { id } = await lonely.setUpBusiness(caller);
    await lonely.owner.query(
      `insert into conversations.phone_numbers (id, organization_id, phone_number, is_primary)
       values (gen_random_uuid(), $1, '+12065550100', true)`,
      [id],
    );
    const path = `/api/coordinator/organizations/${id}/try/messages`;
    const response = await caller.post(path, { from: PHONE, body: 'Hello?' });
    expect(response.statusCode).toBe(503);
    expect(response.json().code).toBe('sandbox_unavailable');
  } finally {
    await lonely.close();
  }
});

it('is not there where texts go through the real carrier', async () => {
  const real = await createTestProduct({ env: { SANDBOX_URL: 'http://127.0.0.1:9' } });
  try {
    const { caller } = await real.signUp();
    const { id } = await real.setUpBusiness(caller);
    const answer = await caller.get(`/api/coordinator/organizations/${id}/try`);
    expect(answer.json().data).toMatchObject({ available: false, sandboxPhoneUrl: null });
  } finally {
    await real.close();
  }
});
