import { createTestProduct } from '@coordinator/composition/testing';
import type { Caller, TestProduct } from '@coordinator/composition/testing';
import type { PhoneNumberDto } from '@coordinator/contracts';
import { newId } from '@coordinator/platform/domain';
import { expectMatchesOpenApi } from '@coordinator/platform/testing';

const ONE = '/api/coordinator/organizations/{organizationId}/phone-numbers/{phoneNumberId}';

let product: TestProduct;
let caller: Caller;
let organizationId: string;
let path: string;

// No worker: what is removed stays as it is, and numbers are those that a test put there.
beforeAll(async () => {
  product = await createTestProduct();
  ({ caller } = await product.signUp());
}, 60_000);
afterAll(() => product?.close());

beforeEach(async () => {
  ({ id: organizationId } = await product.setUpBusiness(caller));
  path = `/api/coordinator/organizations/${organizationId}`;
});

let line = 3_000;
/** Gives the business numbers, oldest first, and answers their ids. The first is the primary. */
async function haveNumbers(count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => newId());
  for (const [index, id] of ids.entries()) {
    await product.owner.query(
      `insert into conversations.phone_numbers (id, organization_id, phone_number, is_primary) values ($1, $2, $3, $4)`,
      [id, organizationId, `+1212555${(line += 1)}`, index === 0],
    );
  }
  return ids;
}

const change = (id: string, changes: object) =>
  caller.patch(`${path}/phone-numbers/${id}`, changes);
const remove = (id: string) => caller.delete(`${path}/phone-numbers/${id}`);

async function numbers(): Promise<PhoneNumberDto[]> {
  return (await caller.get(`${path}/phone-numbers`)).json().data;
}
const primaries = async (): Promise<string[]> =>
  (await numbers()).filter(({ isPrimary }) => isPrimary).map(({ id }) => id);
const coordinatorId = async (): Promise<string> =>
  (await caller.get(`${path}/coordinators`)).json().data[0].id;

/** The events about phone numbers since the business was set up, with what they say. */
async function events(): Promise<[string, Record<string, unknown>][]> {
  const { rows } = await product.owner.query(
    `select type, payload from platform.outbox
      where organization_id = $1 and type like 'conversations.phone_number_%' order by id`,
    [organizationId],
  );
  return rows.map(({ type, payload }) => [type.replace('conversations.', ''), payload]);
}

it('changes who answers, whether, and where a number leads', async () => {
  const [id] = (await haveNumbers(1)) as [string];
  const [before] = await numbers();
  const changes = {
    assignedCoordinatorId: await coordinatorId(),
    isActive: false,
    forwardingRules: { afterHours: { to: '+12125550199' } },
  };
  const answer = await change(id, changes);
  expect(answer.statusCode).toBe(200);
  expectMatchesOpenApi(product.app, answer, 'PATCH', ONE);
  expect(answer.json().data).toEqual({ ...before, ...changes });
  expect(await numbers()).toEqual([answer.json().data]);
  expect(await events()).toEqual([
    [
      'phone_number_updated',
      expect.objectContaining({ phoneNumberId: id, changed: Object.keys(changes) }),
    ],
  ]);

  // What is left out stays, and null takes away.
  const cleared = { assignedCoordinatorId: null, forwardingRules: null };
  const put = await caller.put(`${path}/phone-numbers/${id}`, cleared);
  expectMatchesOpenApi(product.app, put, 'PUT', ONE);
  expect(put.json().data).toEqual({ ...before, isActive: false, ...cleared });
});

it('tells nobody of a change that changes nothing', async () => {
  const [id] = (await haveNumbers(1)) as [string];
  await change(id, { forwardingRules: { a: [1] } });
  for (const changes of [{}, { isPrimary: true, isActive: true, forwardingRules: { a: [1] } }]) {
    expect((await change(id, changes)).statusCode).toBe(200);
  }
  expect(await events()).toHaveLength(1);
});

it('makes another number the primary in place of the present one', async () => {
  const [first, second, third] = (await haveNumbers(3)) as [string, string, string];
  expect((await change(third, { isPrimary: true })).json().data.isPrimary).toBe(true);
  expect(await primaries()).toEqual([third]);
  expect(await events()).toEqual([
    ['phone_number_updated', expect.objectContaining({ phoneNumberId: first })],
    ['phone_number_updated', expect.objectContaining({ phoneNumberId: third })],
  ]);
  expect((await change(second, { isPrimary: false })).statusCode).toBe(200);
  expect(await primaries()).toEqual([third]);
});

it('lets the primary number not give it up without another', async () => {
  const [first] = (await haveNumbers(2)) as [string];
  const answer = await change(first, { isPrimary: false, isActive: false });
  expect(answer.statusCode).toBe(422);
  expect(answer.json().code).toBe('primary_number_needed');
  expect(await primaries()).toEqual([first]);
  expect((await numbers())[0]?.isActive).toBe(true);
});

it('ends with one primary number, whatever is asked at once', async () => {
  const ids = await haveNumbers(6);
  const answers = await Promise.all([
    ...ids.slice(0, 3).map((id) => remove(id)),
    ...ids.map((id) => change(id, { isPrimary: true })),
  ]);
  for (const { statusCode } of answers) expect([200, 204, 404]).toContain(statusCode);
  expect((await numbers()).map(({ id }) => id)).toEqual(ids.slice(3));
  expect(await primaries()).toHaveLength(1);
});

it.each([
  [{ isPrimary: null }, 'isPrimary'],
  [{ isPrimary: 'yes' }, 'isPrimary'],
  [{ isActive: null }, 'isActive'],
  [{ assignedCoordinatorId: 'marge' }, 'assignedCoordinatorId'],
  [{ forwardingRules: [] }, 'forwardingRules'],
  [{ forwardingRules: 'x' }, 'forwardingRules'],
  [{ forwardingRules: { long: 'x'.repeat(5_001) } }, 'forwardingRules'],
  [{ phoneNumber: '+12125550100' }, 'phoneNumber'],
])('refuses %j', async (changes, field) => {
  const [id] = (await haveNumbers(1)) as [string];
  const answer = await change(id, changes);
  expect(answer.statusCode).toBe(400);
  expect(answer.json().errors[0].path).toBe(field);
});

it('gives a number to nobody but a coordinator of the business', async () => {
  const [id] = (await haveNumbers(1)) as [string];
  const stranger = await product.signUp();
  const other = await product.setUpBusiness(stranger.caller);
  const theirs = other.coordinators[0]?.id;
  const own = await coordinatorId();
  await change(id, { assignedCoordinatorId: own });
  await caller.delete(`${path}/coordinators/${own}`);
  expect((await change(id, { isActive: false })).statusCode).toBe(200);
  await change(id, { assignedCoordinatorId: null });

  for (const assignedCoordinatorId of [newId(), theirs, own]) {
    const answer = await change(id, { assignedCoordinatorId });
    expect(answer.statusCode).toBe(404);
    expect(answer.json().detail).toBe('The coordinator was not found.');
  }
  expect((await numbers())[0]?.assignedCoordinatorId).toBeNull();
});

it('removes a number at once, and hands the primary on to the oldest active one', async () => {
  const [first, second, third, fourth] = (await haveNumbers(4)) as [string, string, string, string];
  await change(second, { isActive: false });
  const answer = await remove(first);
  expect(answer.statusCode).toBe(204);
  expect(answer.body).toBe('');
  expect((await numbers()).map(({ id }) => id)).toEqual([second, third, fourth]);
  expect(await primaries()).toEqual([third]);
  expect((await events()).slice(1)).toEqual([
    ['phone_number_removed', expect.objectContaining({ phoneNumberId: first })],
    ['phone_number_updated', expect.objectContaining({ phoneNumberId: third })],
  ]);

  await remove(fourth);
  expect(await primaries()).toEqual([third]);
  await remove(third);
  expect(await primaries()).toEqual([second]);
  await remove(second);
  expect(await numbers()).toEqual([]);
});

it('does not know a number that was removed, once or often at once', async () => {
  const [id] = (await haveNumbers(2)) as [string];
  const answers = await Promise.all(Array.from({ length: 5 }, () => remove(id)));
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([204, 404, 404, 404, 404]);
  expect((await caller.get(`${path}/phone-numbers/${id}`)).statusCode).toBe(404);
  expect((await change(id, { isPrimary: true })).statusCode).toBe(404);
  const { rows } = await product.owner.query(
    `select name, payload from platform.jobs where organization_id = $1`,
    [organizationId],
  );
  expect(rows).toEqual([
    { name: 'conversations.release_phone_number', payload: { phoneNumberId: id } },
  ]);
});

it('makes room for another number by removing one', async () => {
  const ids = await haveNumbers(10);
  const order = () => caller.post(`${path}/phone-numbers`, {});
  expect((await order()).statusCode).toBe(422);
  await remove(ids[9]!);
  expect((await order()).statusCode).toBe(202);
});
