import type { TestProduct } from '@coordinator/composition/testing';
import { FIND_TIMES, HOLD_TIME, LIST_SERVICES } from '@coordinator/contracts/skills';
import type { FindTimesArguments } from '@coordinator/contracts/skills';
import { newId } from '@coordinator/platform';
import type { FrozenClock } from '@coordinator/platform/testing';
import { createTestBook, MONDAY_7AM, openBusiness } from '../../testing/test-business';
import type { TestBusiness } from '../../testing/test-business';
import { textFrom } from '../../testing/test-conversation';
import type { TestConversation } from '../../testing/test-conversation';

const ANN = '+15551230001';
const BOB = '+15551230002';
const TUESDAY = { from: '2026-11-24', to: '2026-11-24' };

let product: TestProduct;
let clock: FrozenClock;
let business: TestBusiness;
let ann: TestConversation;

const find = (args: Partial<FindTimesArguments> = {}, who = ann) =>
  who.use(FIND_TIMES, { appointmentTypeId: business.types['Cleaning']!, ...TUESDAY, ...args });
const startsOf = (times: readonly { startsAt: string }[]) =>
  times.map(({ startsAt }) => startsAt.slice(5, 16));

beforeAll(async () => {
  ({ product, clock } = await createTestBook());
}, 60_000);
afterAll(() => product?.close());
beforeEach(async () => {
  clock.set(MONDAY_7AM);
  business = await openBusiness(product);
  ann = await textFrom(product, business, ANN);
});

const book = async (startsAt: string) => {
  const contactId = await business.contact('Bob');
  const request = { contactId, appointmentTypeId: business.types['Cleaning'], startsAt };
  expect((await business.book(request)).statusCode).toBe(201);
};

describe('find_times', () => {
  it('finds what the calendar offers, with the limits of the day in the zone of the business', async () => {
    const { times, nearby, closedDays } = await find({ notBefore: '12:00', before: '15:00' });
    expect(times[0]).toEqual({
      startsAt: '2026-11-24T17:00:00.000Z',
      endsAt: '2026-11-24T18:00:00.000Z',
    });
    expect(new Set(startsOf(times).map((start) => start.slice(0, 8)))).toEqual(
      new Set(['11-24T17', '11-24T18', '11-24T19']),
    );
    expect([nearby, closedDays]).toEqual([[], []]);
    const offered = await business.slots({
      appointmentTypeId: business.types['Cleaning']!,
      ...TUESDAY,
    });
    expect(startsOf((await find()).times)).toEqual(startsOf(offered));
  });

  it('names the days on which the business is closed', async () => {
    const { closedDays } = await find({ from: '2026-11-26', to: '2026-12-01' });
    expect(closedDays).toEqual(['2026-11-28', '2026-11-29']);
  });

  it('names a day that is blocked altogether as closed', async () => {
    const blocked = await business.caller.post(business.path('blocked-times'), {
      startsAt: '2026-11-26T05:00:00Z',
      endsAt: '2026-11-27T05:00:00Z',
      title: 'Thanksgiving',
    });
    expect(blocked.statusCode).toBe(201);
    expect((await find({ from: '2026-11-26', to: '2026-11-27' })).closedDays).toEqual([
      '2026-11-26',
    ]);
  });

  it('finds the nearest times where nothing fits', async () => {
    for (const hour of [17, 18, 19, 20, 21]) await book(`2026-11-24T${hour}:00:00Z`);
    const { times, nearby } = await find({ notBefore: '12:00' });
    expect(times).toEqual([]);
    expect(nearby.length).toBeGreaterThan(0);
    expect(nearby.length).toBeLessThanOrEqual(6);
    expect(startsOf(nearby)).toEqual(startsOf(nearby).toSorted());
    expect(startsOf(nearby)).toContain('11-24T16:00');
  });

  it('looks behind closed days, and from today on for days that have passed', async () => {
    const weekend = await find({ from: '2026-11-28', to: '2026-11-29' });
    expect(weekend.times).toEqual([]);
    expect(startsOf(weekend.nearby)[0]).toBe('11-30T14:00');
    const past = await find({ from: '2026-11-20', to: '2026-11-20' });
    expect(past.times).toEqual([]);
    expect(startsOf(past.nearby)[0]).toMatch(/^11-23/);
  });

  it('goes by the clock on the wall when the clocks change', async () => {
    const sunday = { sunday: [{ start: '00:00', end: '06:00' }] };
    business = await openBusiness(product, { businessHours: sunday });
    ann = await textFrom(product, business, ANN);
    clock.set('2027-03-10T12:00:00Z');
    const spring = await find({
      from: '2027-03-14',
      to: '2027-03-14',
      notBefore: '03:00',
      before: '04:00',
    });
    expect(new Set(startsOf(spring.times).map((start) => start.slice(0, 8)))).toEqual(
      new Set(['03-14T07']),
    );
    expect(
      (await find({ from: '2027-03-14', to: '2027-03-14', notBefore: '02:00', before: '03:00' }))
        .times,
    ).toEqual([]);
    clock.set('2027-11-03T12:00:00Z');
    const autumn = await find({
      from: '2027-11-07',
      to: '2027-11-07',
      notBefore: '01:00',
      before: '02:00',
    });
    expect(new Set(startsOf(autumn.times).map((start) => start.slice(0, 8)))).toEqual(
      new Set(['11-07T05', '11-07T06']),
    );
  });

  it('offers a held time to whoever holds it, and to nobody else', async () => {
    const appointmentTypeId = business.types['Cleaning']!;
    await ann.use(HOLD_TIME, { appointmentTypeId, startsAt: '2026-11-24T17:00:00Z' });
    const bob = await textFrom(product, business, BOB);
    expect(startsOf((await find()).times)).toContain('11-24T17:00');
    expect(startsOf((await find({}, bob)).times)).not.toContain('11-24T17:00');
    clock.advance({ minutes: 6 });
    expect(startsOf((await find({}, bob)).times)).toContain('11-24T17:00');
  });

  it('finds room for a party, or none', async () => {
    const resources = business.path('resources');
    await business.caller.post(resources, { name: 'Big table', capacity: 6 });
    expect((await find({ partySize: 6 })).times.length).toBeGreaterThan(0);
    expect(await find({ partySize: 7 })).toMatchObject({ times: [], nearby: [] });
  });

  it('answers a bounded number of times', async () => {
    await business.caller.patch(business.path(`appointment-types/${business.types['Cleaning']}`), {
      slotIntervalMinutes: 5,
    });
    expect((await find({ from: '2026-11-24', to: '2026-12-20' })).times).toHaveLength(200);
  });

  it.each([
    [{ from: '2026-11-24', to: '2026-12-26' }, 'validation_failed'],
    [{ from: '2026-11-24', to: '2026-11-23' }, 'validation_failed'],
    [{ appointmentTypeId: newId() }, 'not_found'],
  ])('refuses %j', async (args, code) => {
    await expect(find(args)).rejects.toMatchObject({ code });
  });

  it('offers nothing that is switched off', async () => {
    await business.caller.patch(business.path(`appointment-types/${business.types['Cleaning']}`), {
      isActive: false,
    });
    await expect(find()).rejects.toMatchObject({ code: 'not_bookable' });
    expect(await ann.use(LIST_SERVICES, {})).toEqual({ services: [] });
  });

  it('knows nothing of another business', async () => {
    const other = await openBusiness(product);
    await expect(find({ appointmentTypeId: other.types['Cleaning']! })).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});

it('list_services tells what can be booked', async () => {
  const { services } = await ann.use(LIST_SERVICES, {});
  expect(services).toEqual([
    {
      id: business.types['Cleaning'],
      name: 'Cleaning',
      description: null,
      durationMinutes: 60,
      priceCents: null,
      currency: 'USD',
    },
  ]);
});
