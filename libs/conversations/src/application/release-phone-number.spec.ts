import { createTestProduct } from '@coordinator/composition/testing';
import type { Caller, TestProduct } from '@coordinator/composition/testing';
import type { PhoneNumberDto } from '@coordinator/contracts';
import { newId } from '@coordinator/platform/domain';
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

/** A business that has bought a number. */
async function withNumber(overrides = {}): Promise<{ path: string; number: PhoneNumberDto }> {
  const { id } = await product.setUpBusiness(caller, { phone: '(212) 555-0142', ...overrides });
  const path = `/api/coordinator/organizations/${id}/phone-numbers`;
  const number = await eventually(async () => {
    const { data } = (await caller.get(path)).json<{ data: PhoneNumberDto[] }>();
    expect(data).toHaveLength(1);
    return data[0] as PhoneNumberDto;
  }, 15_000);
  return { path, number };
}

const holds = async ({ phoneNumber }: PhoneNumberDto): Promise<boolean> =>
  (await phoneCompany.held()).some((held) => held.phoneNumber === phoneNumber);

async function stateOf({ id }: PhoneNumberDto) {
  const { rows } = await product.owner.query(
    `select removed_at is not null as removed, released_at is not null as released, is_active, is_primary,
            (select count(*)::int from platform.outbox
              where aggregate_id = n.id::text and type = 'conversations.phone_number_released') as told
       from conversations.phone_numbers n where id = $1`,
    [id],
  );
  return rows[0];
}
const GONE = { removed: true, is_active: false, is_primary: false };
const WAITING = { ...GONE, released: false, told: 0 };
const RELEASED = { ...GONE, released: true, told: 1 };

async function jobOf({ id }: PhoneNumberDto) {
  const { rows } = await product.owner.query(
    `select id, status, attempts from platform.jobs
      where name = 'conversations.release_phone_number' and payload->>'phoneNumberId' = $1`,
    [id],
  );
  expect(rows).toHaveLength(1);
  return rows[0] as { id: string; status: string; attempts: number };
}

const tryNow = (number: PhoneNumberDto) =>
  product.owner.query(
    `update platform.jobs set next_attempt_at = now()
      where status = 'queued' and payload->>'phoneNumberId' = $1`,
    [number.id],
  );

it('gives a removed number back to the phone company', async () => {
  const { path, number } = await withNumber();
  expect(await holds(number)).toBe(true);
  expect((await caller.delete(`${path}/${number.id}`)).statusCode).toBe(204);
  expect((await caller.get(path)).json().data).toEqual([]);
  await eventually(async () => expect(await stateOf(number)).toEqual(RELEASED), 15_000);
  expect(await holds(number)).toBe(false);
});

it('keeps trying while the phone company is down, and nobody but the row tells', async () => {
  const { path, number } = await withNumber();
  await phoneCompany.suffer({ status: 503 });
  expect((await caller.delete(`${path}/${number.id}`)).statusCode).toBe(204);
  await eventually(async () => {
    await tryNow(number);
    expect((await jobOf(number)).attempts).toBeGreaterThan(2);
  }, 15_000);
  expect(await stateOf(number)).toEqual(WAITING);
  expect((await caller.get(path)).json().data).toEqual([]);

  await phoneCompany.heal();
  expect(await holds(number)).toBe(true);
  await eventually(async () => {
    await tryNow(number);
    expect(await stateOf(number)).toEqual(RELEASED);
  }, 15_000);
  expect(await holds(number)).toBe(false);
}, 60_000);

it('takes a number as released that the phone company no longer knows, and runs twice without harm', async () => {
  const { path, number } = await withNumber();
  // The number is given back, but the answer is lost.
  await phoneCompany.suffer({ dropRate: 1, after: true, times: 1 });
  await caller.delete(`${path}/${number.id}`);
  // The try has ended: asking the phone company any earlier would meet the fault in its place.
  await eventually(async () => {
    expect(await jobOf(number)).toMatchObject({ attempts: 1, status: 'queued' });
    expect(await phoneCompany.isHealed()).toBe(true);
  }, 15_000);
  expect(await holds(number)).toBe(false);
  await eventually(async () => {
    await tryNow(number);
    expect(await stateOf(number)).toEqual(RELEASED);
  }, 15_000);

  const { id, attempts } = await jobOf(number);
  expect(attempts).toBe(2);
  await eventually(async () => expect((await jobOf(number)).status).toBe('done'));
  await product.owner.query(
    `update platform.jobs set status = 'queued', next_attempt_at = now(), dispatched_at = null where id = $1`,
    [id],
  );
  await eventually(async () => {
    expect(await jobOf(number)).toMatchObject({ attempts: attempts + 1, status: 'done' });
  }, 15_000);
  expect(await stateOf(number)).toEqual(RELEASED);
}, 60_000);

it('releases a number that no provider gave us', async () => {
  const { path } = await withNumber();
  const id = newId();
  await product.owner.query(
    `insert into conversations.phone_numbers (id, organization_id, phone_number)
     select $1, organization_id, '+12125559999' from conversations.phone_numbers where id = $2`,
    [id, (await caller.get(path)).json().data[0].id],
  );
  await caller.delete(`${path}/${id}`);
  const number = { id } as PhoneNumberDto;
  await eventually(async () => expect(await stateOf(number)).toEqual(RELEASED), 15_000);
});

it('never hands a number out again, to whichever business', async () => {
  const { number } = await withNumber();
  // As if that business had given up all hundred mobile numbers of Sweden. Others there cannot text.
  await product.owner.query(
    `insert into conversations.phone_numbers
       (id, organization_id, phone_number, is_active, removed_at, released_at)
     select gen_random_uuid(), organization_id, '+467017406' || lpad(line::text, 2, '0'), false, now(), now()
       from conversations.phone_numbers, generate_series(0, 99) as line where id = $1`,
    [number.id],
  );
  const sweden = { country: 'SE', timezone: 'Europe/Stockholm', phone: null };
  const { number: other } = await withNumber(sweden);
  expect(other).toMatchObject({ type: 'local', capabilities: ['voice'] });
  const held = (await phoneCompany.held()).map(({ phoneNumber }) => phoneNumber);
  expect(held.filter((phoneNumber) => phoneNumber.startsWith('+467017406'))).toEqual([]);
});
