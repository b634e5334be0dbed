import type { TestProduct } from '@coordinator/composition/testing';
import { expectMatchesOpenApi } from '@coordinator/platform/testing';
import { createTestBook, openBusiness, type TestBusiness } from '../testing/test-business';

const UNKNOWN = '019a0000-0000-7000-8000-000000000000';

let product: TestProduct;
let business: TestBusiness;

beforeAll(async () => {
  ({ product } = await createTestBook());
}, 60_000);
afterAll(() => product?.close());
beforeEach(async () => {
  business = await openBusiness(product);
});

const TEMPLATES = '/api/coordinator/organizations/{organizationId}';

/** What each of the four kinds of reference data is made from, changed to, and refuses. */
const KINDS = [
  {
    name: 'appointment-types',
    parameter: 'appointmentTypeId',
    valid: { name: 'Whitening', durationMinutes: 45, priceCents: 19_900, bufferAfterMinutes: 15 },
    change: { durationMinutes: 50, bufferAfterMinutes: null, color: '#10B981' },
    invalid: [
      [{ name: '' }, 'name'],
      [{ name: 'X', durationMinutes: 0 }, 'durationMinutes'],
      [{ name: 'X', durationMinutes: 1_441 }, 'durationMinutes'],
      [{ name: 'X', slotIntervalMinutes: 1 }, 'slotIntervalMinutes'],
      [{ name: 'X', color: 'javascript:alert(1)' }, 'color'],
      [{ name: 'X', priceCents: 10.5 }, 'priceCents'],
      [{ name: 'X', availability: { funday: null } }, 'availability'],
    ],
  },
  {
    name: 'resources',
    parameter: 'resourceId',
    valid: { name: 'Chair 2', capacity: 2 },
    change: { name: 'Chair Two', isActive: false },
    invalid: [
      [{}, 'name'],
      [{ name: 'X', capacity: 0 }, 'capacity'],
      [{ name: 'X', sortOrder: -1 }, 'sortOrder'],
      [{ name: 'X', availabilityScheduleId: 'mine' }, 'availabilityScheduleId'],
    ],
  },
  {
    name: 'availability-schedules',
    parameter: 'scheduleId',
    valid: {
      name: 'Evenings',
      weeklyHours: { friday: { start: '18:00', end: '02:00' } },
      exceptions: [{ date: '2026-12-25', intervals: [] }],
    },
    change: { name: 'Late evenings' },
    invalid: [
      [{ name: 'X' }, 'weeklyHours'],
      [{ name: 'X', weeklyHours: { friday: { start: '25:00', end: '26:00' } } }, 'weeklyHours'],
      [
        {
          name: 'X',
          weeklyHours: {
            friday: [
              { start: '09:00', end: '12:00' },
              { start: '11:00', end: '13:00' },
            ],
          },
        },
        'weeklyHours',
      ],
      [
        { name: 'X', weeklyHours: {}, exceptions: [{ date: '2026-02-30', intervals: [] }] },
        'exceptions.0.date',
      ],
      [
        {
          name: 'X',
          weeklyHours: {},
          exceptions: [{ date: '2026-12-25', intervals: [{ start: 'x', end: '12:00' }] }],
        },
        'exceptions.0.intervals.0.start',
      ],
    ],
  },
  {
    name: 'blocked-times',
    parameter: 'blockedTimeId',
    valid: {
      title: 'Staff meeting',
      startsAt: '2026-11-24T15:00:00.000Z',
      endsAt: '2026-11-24T16:00:00.000Z',
      recurrenceRule: 'FREQ=WEEKLY;BYDAY=TU',
    },
    change: { recurrenceRule: null, title: null },
    invalid: [
      [{ startsAt: '2026-11-24T15:00:00Z' }, 'endsAt'],
      [{ startsAt: '2026-11-24T15:00:00Z', endsAt: '2026-11-24T15:00:00Z' }, 'endsAt'],
      [
        {
          startsAt: '2026-11-24T15:00:00Z',
          endsAt: '2026-11-24T16:00:00Z',
          recurrenceRule: 'FREQ=SECONDLY',
        },
        'recurrenceRule',
      ],
      [
        {
          startsAt: '2026-11-24T15:00:00Z',
          endsAt: '2026-11-24T16:00:00Z',
          recurrenceRule: 'FREQ=DAILY\nEXDATE:20261124',
        },
        'recurrenceRule',
      ],
    ],
  },
] as const;

describe.each(KINDS)('$name', ({ name, parameter, valid, change, invalid }) => {
  const collection = `${TEMPLATES}/${name}`;
  const item = `${collection}/{${parameter}}`;
  const path = (id?: string) => business.path(id ? `${name}/${id}` : name);

  it('can be added, shown, changed and deleted', async () => {
    const { caller } = business;
    const created = await caller.post(path(), valid);
    expect(created.statusCode).toBe(201);
    expectMatchesOpenApi(product.app, created, 'POST', collection);
    const { data } = created.json();
    if (name !== 'availability-schedules') expect(data).toMatchObject(valid);
    expect((await caller.get(path(data.id))).json().data).toEqual(data);

    const changed = await caller.patch(path(data.id), change);
    expect(changed.statusCode).toBe(200);
    expectMatchesOpenApi(product.app, changed, 'PATCH', item);
    expect(changed.json().data).toEqual({ ...data, ...change });
    expect((await caller.put(path(data.id), change)).json()).toEqual(changed.json());

    const list = await caller.get(path());
    expectMatchesOpenApi(product.app, list, 'GET', collection);
    expect(list.json().data).toContainEqual(changed.json().data);

    expect((await caller.delete(path(data.id))).statusCode).toBe(204);
    expect((await caller.delete(path(data.id))).statusCode).toBe(404);
    expect((await caller.get(path(data.id))).statusCode).toBe(404);
  });

  it('are listed page by page, each once', async () => {
    const made = [];
    for (let i = 0; i < 5; i++) {
      made.push((await business.caller.post(path(), valid)).json().data.id);
    }
    const seen: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const query = { limit: '2', ...(cursor && { cursor }) };
      const answer: { data: { id: string }[]; meta: { nextCursor: string | null } } = (
        await business.caller.get(path(), { query })
      ).json();
      seen.push(...answer.data.map(({ id }) => id));
      cursor = answer.meta.nextCursor;
    }
    expect(seen).toEqual([...new Set(seen)]);
    expect(seen).toEqual(expect.arrayContaining(made));
  });

  it.each(invalid.map(([body, at]) => [JSON.stringify(body), body, at] as const))(
    'refuse %s',
    async (_, body, at) => {
      const answer = await business.caller.post(path(), body);
      expect(answer.statusCode).toBe(400);
      expect(answer.json().errors).toMatchObject([{ path: at }]);
    },
  );

  it('belong to their business, and need permission to be changed', async () => {
    const { id } = (await business.caller.post(path(), valid)).json().data;
    const other = await openBusiness(product);
    expect((await other.caller.get(other.path(`${name}/${id}`))).statusCode).toBe(404);
    expect((await other.caller.patch(other.path(`${name}/${id}`), change)).statusCode).toBe(404);
    expect((await other.caller.delete(other.path(`${name}/${id}`))).statusCode).toBe(404);
    expect((await other.caller.get(path(id))).statusCode).toBe(404);
    expect((await product.anyone.get(path())).statusCode).toBe(401);
    const unknown = await business.caller.patch(path(UNKNOWN), change);
    expect(unknown.statusCode).toBe(404);
  });
});

describe('what belongs together', () => {
  it('keeps one default schedule, whichever it is', async () => {
    const { caller } = business;
    const schedules = business.path('availability-schedules');
    const [usual] = (await caller.get(schedules)).json().data;
    expect(usual).toMatchObject({ isDefault: true, name: 'Opening hours' });
    const refusals = [
      await caller.delete(`${schedules}/${usual.id}`),
      await caller.patch(`${schedules}/${usual.id}`, { isDefault: false }),
    ];
    for (const refused of refusals) {
      expect([refused.statusCode, refused.json().code]).toEqual([409, 'default_schedule_needed']);
    }
    const weeklyHours = { monday: { start: '10:00', end: '12:00' } };
    const next = await caller.post(schedules, { name: 'Winter', weeklyHours, isDefault: true });
    expect(next.statusCode).toBe(201);
    const { data } = (await caller.get(schedules)).json();
    expect(data.filter(({ isDefault }: { isDefault: boolean }) => isDefault)).toHaveLength(1);
    expect((await caller.delete(`${schedules}/${usual.id}`)).statusCode).toBe(204);
  });

  it('lets a resource keep hours of its own, whose schedule cannot go before', async () => {
    const { caller } = business;
    const schedules = business.path('availability-schedules');
    const weeklyHours = { saturday: { start: '10:00', end: '12:00' } };
    const own = (await caller.post(schedules, { name: 'Saturdays', weeklyHours })).json().data;
    const [resource] = (await caller.get(business.path('resources'))).json().data;
    const path = business.path(`resources/${resource.id}`);
    await caller.patch(path, { availabilityScheduleId: own.id });
    const count = async (date: string) =>
      (
        await business.slots({
          appointmentTypeId: business.types['Cleaning']!,
          from: date,
          to: date,
        })
      ).length;
    expect([await count('2026-11-27'), await count('2026-11-28')]).toEqual([0, 3]);
    expect((await caller.delete(`${schedules}/${own.id}`)).statusCode).toBe(409);
    await caller.patch(path, { availabilityScheduleId: null });
    expect((await caller.delete(`${schedules}/${own.id}`)).statusCode).toBe(204);
    expect([await count('2026-11-27'), await count('2026-11-28')]).toEqual([15, 0]);
    const stranger = await openBusiness(product);
    const [theirs] = (await stranger.caller.get(stranger.path('availability-schedules'))).json()
      .data;
    expect((await caller.patch(path, { availabilityScheduleId: theirs.id })).statusCode).toBe(404);
  });

  it('keeps a resource that has been booked', async () => {
    const { caller } = business;
    const booked = await business.book({
      contactId: await business.contact(),
      appointmentTypeId: business.types['Cleaning'],
      startsAt: '2026-11-24T15:00:00Z',
    });
    const path = business.path(`resources/${booked.json().data.resourceId}`);
    const refused = await caller.delete(path);
    expect([refused.statusCode, refused.json().code]).toEqual([409, 'resource_in_use']);
    expect((await caller.patch(path, { isActive: false })).statusCode).toBe(200);
    const off = await business.book({
      contactId: await business.contact(),
      appointmentTypeId: business.types['Cleaning'],
      startsAt: '2026-11-24T17:00:00Z',
      resourceId: booked.json().data.resourceId,
    });
    expect([off.statusCode, off.json().code]).toEqual([422, 'not_bookable']);
  });

  it('lists blocked times of a span, and recurring ones always', async () => {
    const { caller } = business;
    const block = (day: number, more = {}) =>
      caller.post(business.path('blocked-times'), {
        title: String(day),
        startsAt: `2026-12-${day}T15:00:00Z`,
        endsAt: `2026-12-${day}T16:00:00Z`,
        ...more,
      });
    await block(10);
    await block(11, { recurrenceRule: 'FREQ=DAILY' });
    await block(20);
    const titles = async (query: Record<string, string>) =>
      (await caller.get(business.path('blocked-times'), { query }))
        .json()
        .data.map(({ title }: { title: string }) => title);
    expect(await titles({})).toEqual(['10', '11', '20']);
    expect(await titles({ from: '2026-12-20', to: '2026-12-20' })).toEqual(['11', '20']);
    expect(await titles({ from: '2026-12-01', to: '2026-12-10' })).toEqual(['10']);
  });

  it('shows and changes the rules of the organization', async () => {
    const path = business.path('scheduling-settings');
    const before = await business.caller.get(path);
    expectMatchesOpenApi(product.app, before, 'GET', `${TEMPLATES}/scheduling-settings`);
    expect(before.json().data).toEqual({
      timezone: 'America/New_York',
      bufferBeforeMinutes: 0,
      bufferAfterMinutes: 0,
      slotIntervalMinutes: 30,
      minimumNoticeMinutes: 60,
      horizonDays: 400,
    });
    const after = await business.caller.patch(path, { minimumNoticeMinutes: 0 });
    expect(after.json().data).toEqual({ ...before.json().data, minimumNoticeMinutes: 0 });
    expect((await business.caller.patch(path, { horizonDays: 0 })).statusCode).toBe(400);
    expect((await business.caller.patch(path, { timezone: 'UTC' })).statusCode).toBe(400);
  });
});
