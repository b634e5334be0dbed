import { createTestProduct } from '@coordinator/composition/testing';
import type { Caller, TestProduct } from '@coordinator/composition/testing';
import type { PhoneNumberDto } from '@coordinator/contracts';
import { newId } from '@coordinator/platform/domain';
import { expectMatchesOpenApi } from '@coordinator/platform/testing';

const ROUTE = '/api/coordinator/organizations/{organizationId}';

let product: TestProduct;
let caller: Caller;
let organizationId: string;
let path: string;

// No worker: orders stay as they are, and numbers are those that a test put there.
beforeAll(async () => {
  product = await createTestProduct();
  ({ caller } = await product.signUp());
}, 60_000);
afterAll(() => product?.close());

beforeEach(async () => {
  ({ id: organizationId } = await product.setUpBusiness(caller, { phone: '(212) 555-0142' }));
  path = `/api/coordinator/organizations/${organizationId}`;
});

let line = 1_000;
async function haveNumbers(count: number): Promise<void> {
  for (let index = 0; index < count; index++) {
    await product.owner.query(
      `insert into conversations.phone_numbers (id, organization_id, phone_number, is_primary) values ($1, $2, $3, $4)`,
      [newId(), organizationId, `+1212555${(line += 1)}`, index === 0],
    );
  }
}

const provision = (body: object = {}) => caller.post(`${path}/phone-numbers/provision`, body);
const coordinatorId = async (): Promise<string> =>
  (await caller.get(`${path}/coordinators`)).json().data[0].id;

async function pages(list: string, limit: number): Promise<Record<string, unknown>[][]> {
  const found = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const query = { limit: String(limit), ...(cursor && { cursor }) };
    const answer = await caller.get(`${path}/${list}`, { query });
    expect(answer.statusCode).toBe(200);
    expectMatchesOpenApi(product.app, answer, 'GET', `${ROUTE}/${list}`);
    const { data, meta } = answer.json();
    found.push(data);
    cursor = meta.nextCursor;
  }
  return found;
}

it('lists numbers oldest first, page by page, and shows each', async () => {
  await haveNumbers(5);
  const found = await pages('phone-numbers', 2);
  expect(found.map(({ length }) => length)).toEqual([2, 2, 1]);
  const numbers = found.flat() as unknown as PhoneNumberDto[];
  expect(numbers.map(({ isPrimary }) => isPrimary)).toEqual([true, false, false, false, false]);
  expect(new Set(numbers.map(({ id }) => id)).size).toBe(5);

  const answer = await caller.get(`${path}/phone-numbers/${numbers[3]?.id}`);
  expectMatchesOpenApi(product.app, answer, 'GET', `${ROUTE}/phone-numbers/{phoneNumberId}`);
  expect(answer.json()).toEqual({ data: numbers[3] });
});

it('does not know a number that is not there, or another business has', async () => {
  await haveNumbers(1);
  const [number] = (await pages('phone-numbers', 1)).flat();
  const stranger = await product.signUp();
  const own = await product.setUpBusiness(stranger.caller);
  for (const answer of [
    await caller.get(`${path}/phone-numbers/${newId()}`),
    await stranger.caller.get(
      `/api/coordinator/organizations/${own.id}/phone-numbers/${String(number?.['id'])}`,
    ),
    await stranger.caller.get(`${path}/phone-numbers`),
    await stranger.caller.post(`${path}/phone-numbers/provision`, {}),
  ]) {
    expect(answer.statusCode).toBe(404);
  }
  expect((await caller.get(`${path}/phone-numbers/no-uuid`)).statusCode).toBe(400);
});

it('orders a number near the business and shows the order', async () => {
  const coordinator = await coordinatorId();
  const answer = await provision({ coordinatorId: coordinator });
  expect(answer.statusCode).toBe(202);
  expectMatchesOpenApi(product.app, answer, 'POST', `${ROUTE}/phone-numbers/provision`);
  expect(answer.json().data).toMatchObject({
    status: 'pending',
    attempts: 0,
    lastError: null,
    coordinatorId: coordinator,
    requestedCountry: 'US',
    areaCode: '212',
    phoneNumberId: null,
  });
  expect((await pages('phone-number-orders', 25)).flat()).toEqual([answer.json().data]);
});

it('orders by a POST to the list just as well', async () => {
  const coordinator = await coordinatorId();
  const answer = await caller.post(`${path}/phone-numbers`, { coordinatorId: coordinator });
  expect(answer.statusCode).toBe(202);
  expectMatchesOpenApi(product.app, answer, 'POST', `${ROUTE}/phone-numbers`);
  expect(answer.json().data).toMatchObject({ status: 'pending', coordinatorId: coordinator });
  // It is the same order, not a second way to get one.
  expect((await provision()).json()).toEqual(answer.json());
  expect((await pages('phone-number-orders', 25)).flat()).toHaveLength(1);
  const unknown = await caller.post(`${path}/phone-numbers`, { phoneNumber: '+12125550100' });
  expect(unknown.json()).toMatchObject({ status: 400, code: 'validation_failed' });
});

it('orders one number, however often and however much at once it is asked', async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, () => provision()));
  expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array(10).fill(202));
  expect(new Set(answers.map((answer) => answer.json().data.id)).size).toBe(1);
  expect((await pages('phone-number-orders', 25)).flat()).toHaveLength(1);
});

it('lists orders latest first, and gives a further number to whoever answers the primary one', async () => {
  const coordinator = await coordinatorId();
  await haveNumbers(1);
  await product.owner.query(
    'update conversations.phone_numbers set assigned_coordinator_id = $2 where organization_id = $1',
    [organizationId, coordinator],
  );
  const ids: string[] = [];
  for (let count = 0; count < 3; count++) {
    const { data } = (await provision()).json();
    expect(data.coordinatorId).toBe(coordinator);
    ids.unshift(data.id as string);
    await product.owner.query(
      `update conversations.phone_number_orders set status = 'fulfilled' where id = $1`,
      [data.id],
    );
  }
  const found = await pages('phone-number-orders', 1);
  expect(found.flat().map(({ id }) => id)).toEqual(ids);
});

it('takes a failed order up again as it is wanted now', async () => {
  const { id } = (await provision()).json().data;
  await product.owner.query(
    `update conversations.phone_number_orders set status = 'failed', attempts = 8, last_error = 'No answer.' where id = $1`,
    [id],
  );
  await caller.patch(path, { country: 'DE' });
  const coordinator = await coordinatorId();
  expect((await provision({ coordinatorId: coordinator })).json().data).toMatchObject({
    id,
    status: 'pending',
    attempts: 0,
    lastError: null,
    coordinatorId: coordinator,
    requestedCountry: 'DE',
  });
});

it.each([
  [{ coordinatorId: newId() }, 404, 'not_found'],
  [{ coordinatorId: 'marge' }, 400, 'validation_failed'],
  [{ coordinatorId: null }, 400, 'validation_failed'],
  [{ phoneNumber: '+12125550100' }, 400, 'validation_failed'],
])('refuses to order with %j', async (body, status, code) => {
  const answer = await provision(body);
  expect(answer.statusCode).toBe(status);
  expect(answer.json().code).toBe(code);
  expect((await pages('phone-number-orders', 25)).flat()).toEqual([]);
});

it("refuses another business's coordinator", async () => {
  const stranger = await product.signUp();
  const other = await product.setUpBusiness(stranger.caller);
  const theirs = await stranger.caller.get(
    `/api/coordinator/organizations/${other.id}/coordinators`,
  );
  const answer = await provision({ coordinatorId: theirs.json().data[0].id });
  expect(answer.statusCode).toBe(404);
});

it('sells no business more than ten numbers', async () => {
  await haveNumbers(10);
  const answer = await provision();
  expect(answer.statusCode).toBe(422);
  expect(answer.json().code).toBe('too_many_phone_numbers');
});

it('never keeps the same number twice', async () => {
  await haveNumbers(1);
  await expect(
    product.owner.query(
      `insert into conversations.phone_numbers (id, organization_id, phone_number)
       select $1, organization_id, phone_number from conversations.phone_numbers where organization_id = $2`,
      [newId(), organizationId],
    ),
  ).rejects.toMatchObject({ code: '23505' });
});
