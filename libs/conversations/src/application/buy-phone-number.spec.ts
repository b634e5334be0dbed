import { createTestProduct } from '@coordinator/composition/testing';
import type { Caller, TestProduct } from '@coordinator/composition/testing';
import type { PhoneNumberDto, PhoneNumberOrderDto } from '@coordinator/contracts';
import { eventually } from '@coordinator/platform/testing';
import { PhoneCompany } from '../testing/phone-company';

let product: TestProduct;
let phoneCompany: PhoneCompany;
let caller: Caller;

beforeAll(async () => {
  product = await createTestProduct({ worker: true });
  phoneCompany = new PhoneCompany(product);
  ({ caller } = await product.signUp());
}, 60_000);

afterEach(() => phoneCompany?.heal());
afterAll(() => product?.close());

const pathOf = (organizationId: string) => `/api/coordinator/organizations/${organizationId}`;

async function setUp(overrides: Record<string, unknown> = {}): Promise<string> {
  const business = await product.setUpBusiness(caller, { phone: '(212) 555-0142', ...overrides });
  return business.id;
}

async function orderOf(organizationId: string): Promise<PhoneNumberOrderDto> {
  const answer = await caller.get(`${pathOf(organizationId)}/phone-number-orders`);
  const { data } = answer.json<{ data: PhoneNumberOrderDto[] }>();
  expect(data).toHaveLength(1);
  return data[0] as PhoneNumberOrderDto;
}

async function numbersOf(organizationId: string): Promise<PhoneNumberDto[]> {
  const answer = await caller.get(`${pathOf(organizationId)}/phone-numbers`);
  return answer.json<{ data: PhoneNumberDto[] }>().data;
}

const until = (organizationId: string, expected: Partial<PhoneNumberOrderDto>) =>
  eventually(async () => {
    const order = await orderOf(organizationId);
    expect(order).toMatchObject(expected);
    return order;
  }, 15_000);

/** As `until`, with the waits between the attempts cut short. */
const soon = (organizationId: string, expected: Partial<PhoneNumberOrderDto>) =>
  eventually(async () => {
    await product.owner.query(
      `update platform.jobs set next_attempt_at = now()
        where organization_id = $1 and name = 'conversations.buy_phone_number' and status = 'queued'`,
      [organizationId],
    );
    const order = await orderOf(organizationId);
    expect(order).toMatchObject(expected);
    return order;
  }, 40_000);

const countEvents = async (type: string, orderId: string): Promise<number> => {
  const { rows } = await product.owner.query(
    'select count(*)::int from platform.outbox where type = $1 and aggregate_id = $2',
    [type, orderId],
  );
  return rows[0].count as number;
};

it('buys a number near the business after the set-up, for whoever answers', async () => {
  const business = await product.setUpBusiness(caller, { phone: '(212) 555-0142' });
  const { id, coordinators } = business as unknown as {
    id: string;
    coordinators: { id: string }[];
  };
  const order = await until(id, { status: 'fulfilled', attempts: 1, lastError: null });
  expect(await numbersOf(id)).toEqual([
    {
      id: order.phoneNumberId,
      phoneNumber: expect.stringMatching(/^\+1212555\d{4}$/),
      provider: 'twilio',
      type: 'local',
      capabilities: ['voice', 'sms', 'mms'],
      assignedCoordinatorId: coordinators[0]?.id,
      isPrimary: true,
      isActive: true,
      forwardingRules: null,
      createdAt: expect.stringMatching(/Z$/),
    },
  ]);
  expect(await phoneCompany.held(order.id)).toHaveLength(1);
  expect(await countEvents('conversations.phone_number_provisioned', order.id)).toBe(1);
});

it.each([
  ['DE', 'Europe/Berlin', /^\+49176/, 'mobile'],
  ['IE', 'Europe/Dublin', /^\+353/, 'local'],
])('finds the best that there is in %s', async (country, timezone, pattern, type) => {
  const id = await setUp({ country, timezone, phone: null });
  await until(id, { status: 'fulfilled', areaCode: null, requestedCountry: country });
  expect(await numbersOf(id)).toMatchObject([
    { type, phoneNumber: expect.stringMatching(pattern) },
  ]);
});

it('keeps trying while the provider is down, says so, and buys exactly one number', async () => {
  await phoneCompany.suffer({ status: 503 });
  const id = await setUp();
  const waiting = await until(id, {
    attempts: 1,
    lastError: 'The phone company did not answer. We keep trying.',
  });
  expect(waiting.status).toBe('pending');
  expect(await numbersOf(id)).toEqual([]);
  await soon(id, { attempts: 3, status: 'pending' });

  await phoneCompany.heal();
  const order = await soon(id, { status: 'fulfilled', lastError: null });
  expect(await numbersOf(id)).toHaveLength(1);
  expect(await phoneCompany.held(order.id)).toHaveLength(1);
}, 60_000);

it('adopts the number of a purchase whose answer was lost', async () => {
  // The look for an earlier purchase, and the search: slow enough to break what comes next.
  await phoneCompany.suffer({ latencyMs: 1_000, times: 2 });
  const id = await setUp();
  await eventually(async () => expect(await phoneCompany.isHealed()).toBe(true));
  await phoneCompany.suffer({ dropRate: 1, after: true, times: 1 });

  const { id: orderId, status } = await until(id, {
    attempts: 1,
    lastError: 'The phone company did not answer. We keep trying.',
  });
  expect(status).toBe('pending');
  expect(await numbersOf(id)).toEqual([]);
  const [bought] = await phoneCompany.held(orderId);
  expect(bought).toBeDefined();

  await soon(id, { status: 'fulfilled', attempts: 2 });
  expect(await numbersOf(id)).toMatchObject([{ phoneNumber: bought?.phoneNumber }]);
  expect(await phoneCompany.held(orderId)).toHaveLength(1);
}, 60_000);

it('fails after the last attempt, visibly, and succeeds when ordered again', async () => {
  await phoneCompany.suffer({ dropRate: 1 });
  const id = await setUp();
  const failed = await soon(id, { status: 'failed', attempts: 8 });
  expect(failed.lastError).toBe(
    'The phone company did not answer. Order again to have us try once more.',
  );
  expect(await countEvents('conversations.phone_number_order_failed', failed.id)).toBe(1);

  await phoneCompany.heal();
  const answer = await caller.post(`${pathOf(id)}/phone-numbers/provision`, {});
  expect(answer.statusCode).toBe(202);
  expect(answer.json().data).toMatchObject({
    id: failed.id,
    status: 'pending',
    attempts: 0,
    lastError: null,
  });
  await until(id, { id: failed.id, status: 'fulfilled' });
  expect(await phoneCompany.held(failed.id)).toHaveLength(1);
}, 90_000);

it('takes up an order whose job was lost, but none that is still being tried', async () => {
  await phoneCompany.suffer({ status: 500 });
  const id = await setUp();
  const { id: orderId } = await until(id, { attempts: 1, status: 'pending' });
  await eventually(async () => expect((await orderOf(id)).lastError).not.toBeNull());
  await product.owner.query(`update platform.jobs set status = 'dead' where organization_id = $1`, [
    id,
  ]);
  await phoneCompany.heal();

  await caller.post(`${pathOf(id)}/phone-numbers/provision`, {});
  expect(await countEvents('conversations.phone_number_ordered', orderId)).toBe(1);

  await product.owner.query(
    `update conversations.phone_number_orders set updated_at = now() - interval '31 minutes' where id = $1`,
    [orderId],
  );
  await caller.post(`${pathOf(id)}/phone-numbers/provision`, {});
  await until(id, { id: orderId, status: 'fulfilled' });
  expect(await phoneCompany.held(orderId)).toHaveLength(1);
}, 60_000);

it('gives the second number back when two workers bought for one order', async () => {
  await phoneCompany.suffer({ status: 500 });
  const id = await setUp();
  const { id: orderId } = await until(id, { attempts: 1, status: 'pending' });
  await eventually(async () => expect((await orderOf(id)).lastError).not.toBeNull());
  // Slow enough that both have looked before one has bought.
  await phoneCompany.suffer({ latencyMs: 1_000 });
  await product.owner.query(
    `with original as (
       update platform.jobs set next_attempt_at = now() where organization_id = $1 and status = 'queued'
       returning *)
     insert into platform.jobs
       (id, organization_id, queue, name, payload, max_attempts, next_attempt_at)
     select gen_random_uuid(), organization_id, queue, name, payload, max_attempts, now() from original`,
    [id],
  );
  await until(id, { status: 'fulfilled', attempts: 3 });
  await eventually(async () => {
    const { rows } = await product.owner.query(
      `select from platform.jobs where organization_id = $1 and status <> 'done'`,
      [id],
    );
    expect(rows).toEqual([]);
  }, 20_000);
  await phoneCompany.heal();
  const held = await phoneCompany.held(orderId);
  expect(held).toHaveLength(1);
  expect(await numbersOf(id)).toMatchObject([{ phoneNumber: held[0]?.phoneNumber }]);
}, 60_000);

it('gives twenty businesses that come at once a number each, where numbers are few', async () => {
  // Sweden: a hundred mobile numbers, so that buyers are offered the same ones.
  const ids = await Promise.all(
    Array.from({ length: 20 }, () =>
      setUp({ country: 'SE', timezone: 'Europe/Stockholm', phone: null }),
    ),
  );
  const numbers = await Promise.all(
    ids.map(async (id) => {
      const order = await until(id, { status: 'fulfilled' });
      expect(await phoneCompany.held(order.id)).toHaveLength(1);
      const [number] = await numbersOf(id);
      return number?.phoneNumber;
    }),
  );
  expect(new Set(numbers).size).toBe(20);
}, 60_000);
