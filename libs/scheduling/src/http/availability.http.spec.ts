import type { TestProduct } from '@coordinator/composition/testing';
import { expectMatchesOpenApi, type FrozenClock } from '@coordinator/platform/testing';
import { HoldTime } from '../application/hold-time.command';
import {
  createTestBook,
  MONDAY_7AM,
  openBusiness,
  type TestBusiness,
} from '../testing/test-business';

const SLOTS = '/api/coordinator/organizations/{organizationId}/availability/slots';
const OPEN_DAYS = '/api/coordinator/organizations/{organizationId}/availability';

let product: TestProduct;
let clock: FrozenClock;

beforeAll(async () => {
  ({ product, clock } = await createTestBook());
}, 60_000);
afterAll(() => product?.close());
beforeEach(() => clock.set(MONDAY_7AM));

const cleaningOn = (business: TestBusiness, from: string, to = from, more = {}) =>
  business.slots({ appointmentTypeId: business.types['Cleaning']!, from, to, ...more });
const times = (slots: { startsAt: string }[]) =>
  slots.map(({ startsAt }) => startsAt.slice(11, 16));

describe('slots', () => {
  it('are offered every half hour of the opening hours, in order, with their resources', async () => {
    const business = await openBusiness(product);
    const query = {
      appointmentTypeId: business.types['Cleaning']!,
      from: '2026-11-24',
      to: '2026-11-24',
    };
    const answer = await business.caller.get(business.path('availability/slots'), { query });
    expect(answer.statusCode).toBe(200);
    expectMatchesOpenApi(product.app, answer, 'GET', SLOTS);
    const { data } = answer.json();
    expect(data).toHaveLength(15);
    expect(data[0]).toEqual({
      startsAt: '2026-11-24T14:00:00.000Z',
      endsAt: '2026-11-24T15:00:00.000Z',
      resourceIds: [expect.any(String)],
    });
    expect(data.at(-1).startsAt).toBe('2026-11-24T21:00:00.000Z');
  });

  it('can each be booked, on a day of 25 hours too', async () => {
    const business = await openBusiness(product, {
      businessHours: { sunday: { start: '00:00', end: '03:00' } },
      appointmentTypes: [{ name: 'Cleaning', durationMinutes: 30 }],
    });
    // On 7 November 2027 the clocks of New York go back at two.
    const slots = await cleaningOn(business, '2027-11-07');
    expect(slots).toHaveLength(8);
    const contactId = await business.contact();
    for (const { startsAt } of slots) {
      const answer = await business.book({
        contactId,
        appointmentTypeId: business.types['Cleaning'],
        startsAt,
      });
      expect([startsAt, answer.statusCode]).toEqual([startsAt, 201]);
    }
    expect(await cleaningOn(business, '2027-11-07')).toEqual([]);
  });

  it('leave out what is taken, and come back when it is freed', async () => {
    const business = await openBusiness(product);
    const contactId = await business.contact();
    const request = {
      contactId,
      appointmentTypeId: business.types['Cleaning'],
      startsAt: '2026-11-24T15:00:00Z',
    };
    const { id } = (await business.book(request)).json().data;
    expect(times(await cleaningOn(business, '2026-11-24'))).toEqual(
      expect.not.arrayContaining(['14:30', '15:00', '15:30']),
    );
    await business.caller.post(business.path(`appointments/${id}/cancel`), {});
    expect(await cleaningOn(business, '2026-11-24')).toHaveLength(15);
  });

  it('leave out what is held, until the hold expires', async () => {
    const business = await openBusiness(product);
    const contactId = await business.contact();
    const appointmentTypeId = business.types['Cleaning']!;
    await business.run(
      new HoldTime({ contactId, appointmentTypeId, startsAt: '2026-11-24T15:00:00Z' }),
    );
    expect(times(await cleaningOn(business, '2026-11-24'))).not.toContain('15:00');
    clock.advance({ minutes: 5 });
    expect(times(await cleaningOn(business, '2026-11-24'))).toContain('15:00');
  });

  it('follow blocked times, once and recurring, of one resource or all', async () => {
    const business = await openBusiness(product, { industry: 'restaurant' });
    const block = (body: object) => business.caller.post(business.path('blocked-times'), body);
    await block({
      title: 'Lunch',
      startsAt: '2026-11-16T17:00:00Z',
      endsAt: '2026-11-16T18:00:00Z',
      recurrenceRule: 'FREQ=DAILY',
    });
    expect(times(await cleaningOn(business, '2026-11-24'))).not.toContain('17:00');
    expect(times(await cleaningOn(business, '2027-06-01'))).toEqual(
      // In summer, noon in New York is an hour earlier in UTC.
      expect.arrayContaining(['17:00', '15:00']),
    );
    const [first] = await cleaningOn(business, '2026-11-24');
    expect(first!.resourceIds).toHaveLength(10);
    const closed = await block({
      startsAt: '2026-11-24T05:00:00Z',
      endsAt: '2026-11-25T05:00:00Z',
      allDay: true,
      resourceId: first!.resourceIds[0],
    });
    expect(closed.statusCode).toBe(201);
    expect((await cleaningOn(business, '2026-11-24'))[0]!.resourceIds).toHaveLength(9);
  });

  it('answer booking into a blocked time with 422', async () => {
    const business = await openBusiness(product);
    await business.caller.post(business.path('blocked-times'), {
      startsAt: '2026-11-24T17:00:00Z',
      endsAt: '2026-11-24T18:00:00Z',
    });
    const request = {
      contactId: await business.contact(),
      appointmentTypeId: business.types['Cleaning'],
      startsAt: '2026-11-24T17:00:00Z',
    };
    const answer = await business.book(request);
    expect([answer.statusCode, answer.json().reason]).toEqual([422, 'blocked']);
    expect((await business.book({ ...request, override: true })).statusCode).toBe(201);
  });

  it('list the least busy resource first, and a booking takes it', async () => {
    const business = await openBusiness(product, { industry: 'restaurant' });
    const contactId = await business.contact();
    const appointmentTypeId = business.types['Cleaning'];
    const [slot] = await cleaningOn(business, '2026-11-24');
    const [first, second] = slot!.resourceIds;
    const book = async (startsAt: string) =>
      (await business.book({ contactId, appointmentTypeId, startsAt })).json().data.resourceId;
    expect(await book('2026-11-24T14:00:00Z')).toBe(first);
    expect((await cleaningOn(business, '2026-11-24')).at(-1)!.resourceIds.at(-1)).toBe(first);
    expect(await book('2026-11-24T20:00:00Z')).toBe(second);
  });

  it('offer tables that hold the party, every quarter of an hour', async () => {
    const business = await openBusiness(product, { industry: 'restaurant' });
    expect(
      times(await cleaningOn(business, '2026-11-24', '2026-11-24', { partySize: '4' })).slice(0, 3),
    ).toEqual(['14:00', '14:15', '14:30']);
    expect(await cleaningOn(business, '2026-11-24', '2026-11-24', { partySize: '5' })).toEqual([]);
  });

  it('obey rules of the organization and of the kind of visit', async () => {
    const business = await openBusiness(product);
    await business.caller.patch(business.path('scheduling-settings'), { slotIntervalMinutes: 60 });
    expect(await cleaningOn(business, '2026-11-24')).toHaveLength(8);
    const type = business.path(`appointment-types/${business.types['Cleaning']}`);
    await business.caller.patch(type, {
      slotIntervalMinutes: 120,
      availability: { tuesday: { start: '12:00', end: '17:00' } },
    });
    expect(times(await cleaningOn(business, '2026-11-24', '2026-11-25'))).toEqual([
      '17:00',
      '19:00',
      '21:00',
    ]);
    await business.caller.patch(type, { isActive: false });
    const off = await business.caller.get(business.path('availability/slots'), {
      query: {
        appointmentTypeId: business.types['Cleaning']!,
        from: '2026-11-24',
        to: '2026-11-24',
      },
    });
    expect([off.statusCode, off.json().code]).toEqual([422, 'not_bookable']);
  });

  it('follow dated exceptions', async () => {
    const business = await openBusiness(product);
    const schedules = business.path('availability-schedules');
    const [{ id }] = (await business.caller.get(schedules)).json().data;
    await business.caller.patch(`${schedules}/${id}`, {
      exceptions: [
        { date: '2026-11-26', intervals: [] },
        { date: '2026-11-28', intervals: [{ start: '10:00', end: '12:00' }] },
      ],
    });
    expect(await cleaningOn(business, '2026-11-26')).toEqual([]);
    expect(times(await cleaningOn(business, '2026-11-28'))).toEqual(['15:00', '15:30', '16:00']);
  });

  it.each([
    [{ to: '2026-11-23' }, 'to'],
    [{ to: '2027-03-01' }, 'to'],
    [{ to: '2026-02-30' }, 'to'],
    [{ from: '2026-11-24T00:00:00Z' }, 'from'],
    [{ partySize: '0' }, 'partySize'],
    [{ partySize: 'two' }, 'partySize'],
    [{ appointmentTypeId: 'cleaning' }, 'appointmentTypeId'],
    [{ surprise: 'x' }, 'surprise'],
  ] as [Record<string, string>, string][])('refuse %j with 400', async (change, path) => {
    const business = await openBusiness(product);
    const query = {
      appointmentTypeId: business.types['Cleaning']!,
      from: '2026-11-24',
      to: '2026-11-24',
      ...change,
    };
    const answer = await business.caller.get(business.path('availability/slots'), { query });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors).toMatchObject([{ path }]);
  });

  it('can be asked for over 92 days, no more', async () => {
    const business = await openBusiness(product);
    expect((await cleaningOn(business, '2026-11-24', '2027-02-23')).length).toBeGreaterThan(900);
  });

  it('are read in one statement, by an index', async () => {
    const business = await openBusiness(product);
    await product.owner.query(
      `insert into scheduling.busy_times (id, organization_id, resource_id, contact_id, expires_at, starts_at, ends_at)
       select gen_random_uuid(), r.organization_id, r.id, gen_random_uuid(), now() + interval '9 years',
              timestamptz '2027-01-01' + n * interval '1 hour', timestamptz '2027-01-01' + (n + 1) * interval '1 hour'
         from scheduling.resources r, generate_series(1, 5000) n where r.organization_id = $1`,
      [business.id],
    );
    await product.owner.query('analyze scheduling.busy_times');
    const { rows } = await product.owner.query(
      `explain select resource_id from scheduling.busy_times
        where organization_id = $1 and starts_at > '2027-02-01' and starts_at < '2027-02-09' and ends_at > '2027-02-03'`,
      [business.id],
    );
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toContain('busy_times_span');
  });
});

describe('open days', () => {
  it('show when each resource is open, blocked times taken out', async () => {
    const business = await openBusiness(product);
    await business.caller.post(business.path('blocked-times'), {
      startsAt: '2026-11-24T17:00:00Z',
      endsAt: '2026-11-24T18:00:00Z',
    });
    const answer = await business.caller.get(business.path('availability'), {
      query: { from: '2026-11-23', to: '2026-11-24' },
    });
    expectMatchesOpenApi(product.app, answer, 'GET', OPEN_DAYS);
    expect(answer.json().data).toEqual([
      {
        date: '2026-11-23',
        resourceId: expect.any(String),
        resourceName: 'Chair 1',
        intervals: [{ startsAt: '2026-11-23T14:00:00.000Z', endsAt: '2026-11-23T22:00:00.000Z' }],
      },
      {
        date: '2026-11-24',
        resourceId: expect.any(String),
        resourceName: 'Chair 1',
        intervals: [
          { startsAt: '2026-11-24T14:00:00.000Z', endsAt: '2026-11-24T17:00:00.000Z' },
          { startsAt: '2026-11-24T18:00:00.000Z', endsAt: '2026-11-24T22:00:00.000Z' },
        ],
      },
    ]);
  });
});
