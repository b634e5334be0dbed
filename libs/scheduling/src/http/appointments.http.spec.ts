import type { TestProduct } from '@coordinator/composition/testing';
import { expectMatchesOpenApi, type FrozenClock } from '@coordinator/platform/testing';
import {
  createTestBook,
  MONDAY_7AM,
  openBusiness,
  type TestBusiness,
} from '../testing/test-business';

const APPOINTMENTS = '/api/coordinator/organizations/{organizationId}/appointments';
const APPOINTMENT = `${APPOINTMENTS}/{appointmentId}`;
const UNKNOWN = '019a0000-0000-7000-8000-000000000000';

let product: TestProduct;
let clock: FrozenClock;
let business: TestBusiness;
let ann: string;
let cleaning: string;

beforeAll(async () => {
  ({ product, clock } = await createTestBook());
}, 60_000);
afterAll(() => product?.close());
beforeEach(async () => {
  clock.set(MONDAY_7AM);
  business = await openBusiness(product);
  ann = await business.contact();
  cleaning = business.types['Cleaning']!;
});

const book = (startsAt: string, more: Record<string, unknown> = {}) =>
  business.book({ contactId: ann, appointmentTypeId: cleaning, startsAt, ...more });
const booked = async (startsAt: string, more: Record<string, unknown> = {}) => {
  const answer = await book(startsAt, more);
  expect(answer.statusCode).toBe(201);
  return answer.json().data as Record<string, string>;
};
const post = (id: string, step: string, body: unknown = {}) =>
  business.caller.post(business.path(`appointments/${id}/${step}`), body);
const show = async (id: string) =>
  (await business.caller.get(business.path(`appointments/${id}`))).json().data;
const events = async (id: string): Promise<string[]> => {
  const { rows } = await product.owner.query(
    'select type from platform.outbox where aggregate_id = $1 order by seq',
    [id],
  );
  return rows.map((row) => row.type.replace('scheduling.appointment_', ''));
};
const busy = async (): Promise<number> => {
  const { rows } = await product.owner.query(
    'select count(*)::int as n from scheduling.busy_times where organization_id = $1',
    [business.id],
  );
  return rows[0].n;
};

describe('booking', () => {
  it('takes an offered time and answers the appointment', async () => {
    const answer = await book('2026-11-23T15:00:00Z', { notes: 'First visit' });
    expect(answer.statusCode).toBe(201);
    expectMatchesOpenApi(product.app, answer, 'POST', APPOINTMENTS);
    const { data } = answer.json();
    expect(data).toMatchObject({
      status: 'scheduled',
      title: 'Cleaning',
      startsAt: '2026-11-23T15:00:00.000Z',
      endsAt: '2026-11-23T16:00:00.000Z',
      contactId: ann,
      contact: { id: ann, firstName: 'Ann' },
      appointmentType: { id: cleaning, name: 'Cleaning' },
      resource: { name: 'Chair 1' },
      notes: 'First visit',
      partySize: 1,
    });
    const shown = await business.caller.get(business.path(`appointments/${data.id}`));
    expectMatchesOpenApi(product.app, shown, 'GET', APPOINTMENT);
    const { history, ...same } = shown.json().data;
    expect(same).toEqual(data);
    expect(history).toMatchObject([{ status: 'scheduled', actorKind: 'user' }]);
    expect(await events(data.id)).toEqual(['booked']);
  });

  it('takes an instant in any offset', async () => {
    expect((await booked('2026-11-23T10:00:00-05:00'))['startsAt']).toBe(
      '2026-11-23T15:00:00.000Z',
    );
  });

  it('refuses a time that is taken with 409 and alternatives that can be booked', async () => {
    await booked('2026-11-23T15:00:00Z');
    for (const startsAt of ['2026-11-23T15:00:00Z', '2026-11-23T15:30:00Z']) {
      const answer = await book(startsAt);
      expect(answer.statusCode).toBe(409);
      expect(answer.json()).toMatchObject({ code: 'slot_unavailable', status: 409 });
    }
    const { alternatives } = (await book('2026-11-23T15:00:00Z')).json();
    expect(alternatives.map((slot: { startsAt: string }) => slot.startsAt)).toEqual([
      '2026-11-23T14:00:00.000Z',
      '2026-11-23T16:00:00.000Z',
      '2026-11-23T16:30:00.000Z',
      '2026-11-23T17:00:00.000Z',
      '2026-11-23T17:30:00.000Z',
    ]);
    await booked(alternatives[0].startsAt, { resourceId: alternatives[0].resourceIds[0] });
  });

  it.each([
    ['past', '2026-11-23T11:59:00Z'],
    ['minimum_notice', '2026-11-23T12:30:00Z'],
    ['outside_hours', '2026-11-23T21:30:00Z'],
    ['outside_hours', '2026-11-28T15:00:00Z'],
    ['off_grid', '2026-11-23T15:10:00Z'],
    ['beyond_horizon', '2028-01-03T15:00:00Z'],
  ])('refuses what is never offered with 422 (%s)', async (reason, startsAt) => {
    const answer = await book(startsAt);
    expect(answer.statusCode).toBe(422);
    expect(answer.json()).toMatchObject({ code: 'outside_availability', reason });
    expect(answer.json().alternatives.length).toBeGreaterThan(0);
    expect(await busy()).toBe(0);
  });

  it('refuses a party that no resource holds', async () => {
    const answer = await book('2026-11-23T15:00:00Z', { partySize: 2 });
    expect([answer.statusCode, answer.json().reason]).toEqual([422, 'party_too_large']);
  });

  it('lets staff override all but the past and what is taken', async () => {
    const override = { override: true };
    await booked('2026-11-28T03:07:00Z', override);
    await booked('2026-11-23T12:10:00Z', override);
    expect((await book('2026-11-23T12:40:00Z', override)).json().code).toBe('slot_unavailable');
    expect((await book('2026-11-23T11:00:00Z', override)).json().reason).toBe('past');
  });

  it('does not let programs override', async () => {
    const key = await business.caller.post(business.path('api-keys'), {
      name: 'Importer',
      permissions: ['appointments.write'],
    });
    const program = business.caller.as(key.json().data.key ?? key.json().data.secret);
    const request = {
      contactId: ann,
      appointmentTypeId: cleaning,
      startsAt: '2026-11-28T03:07:00Z',
    };
    const refused = await program.post(business.path('appointments'), {
      ...request,
      override: true,
    });
    expect([refused.statusCode, refused.json().code]).toEqual([403, 'forbidden']);
    const taken = await program.post(business.path('appointments'), {
      ...request,
      startsAt: '2026-11-23T15:00:00Z',
    });
    expect(taken.statusCode).toBe(201);
    expect((await show(taken.json().data.id)).history[0].actorKind).toBe('api_key');
  });

  it('does not know contacts, kinds of visit and resources that are not there', async () => {
    for (const unknown of ['contactId', 'appointmentTypeId', 'resourceId']) {
      const answer = await book('2026-11-23T15:00:00Z', { [unknown]: UNKNOWN });
      expect([answer.statusCode, answer.json().code]).toEqual([404, 'not_found']);
    }
    const other = await openBusiness(product);
    const stranger = await other.contact('Bob');
    expect((await book('2026-11-23T15:00:00Z', { contactId: stranger })).statusCode).toBe(404);
    const theirs = { appointmentTypeId: other.types['Cleaning'] };
    expect((await book('2026-11-23T15:00:00Z', theirs)).statusCode).toBe(404);
    expect(await busy()).toBe(0);
  });

  it.each([
    ['no contact', { contactId: undefined }, 'contactId'],
    ['a date that is none', { startsAt: '2026-02-30T10:00:00Z' }, 'startsAt'],
    ['a local time', { startsAt: '2026-11-23T10:00:00' }, 'startsAt'],
    ['a year beyond all calendars', { startsAt: '9999-11-23T10:00:00Z' }, 'startsAt'],
    ['half a guest', { partySize: 1.5 }, 'partySize'],
    ['an unknown field', { status: 'completed' }, 'status'],
    ['a title of nothing', { title: '  ' }, 'title'],
    ['endless notes', { notes: 'x'.repeat(5_001) }, 'notes'],
    ['a number for a flag', { override: 1 }, 'override'],
  ])('refuses %s with 400', async (_, more, path) => {
    const answer = await book('2026-11-23T15:00:00Z', more);
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors).toMatchObject([{ path }]);
  });

  it('keeps hostile text as it is', async () => {
    const title = `Robert'); drop table scheduling.appointments;-- <script>alert(1)</script> \u202e🦷`;
    const { id } = await booked('2026-11-23T15:00:00Z', { title });
    expect((await show(id!)).title).toBe(title);
  });

  it('answers a repeated request with the same appointment', async () => {
    const request = {
      contactId: ann,
      appointmentTypeId: cleaning,
      startsAt: '2026-11-23T15:00:00Z',
    };
    const headers = { 'idempotency-key': 'once' };
    const [first, second] = [
      await business.caller.post(business.path('appointments'), request, { headers }),
      await business.caller.post(business.path('appointments'), request, { headers }),
    ];
    expect([first.statusCode, second.statusCode]).toEqual([201, 201]);
    expect(second.json()).toEqual(first.json());
    expect(await busy()).toBe(1);
  });
});

describe('the life of an appointment', () => {
  it('goes through its steps, each once, and keeps its history', async () => {
    const { id } = await booked('2026-11-23T15:00:00Z');
    for (const step of ['confirm', 'start', 'complete']) {
      const answer = await post(id!, step);
      expect(answer.statusCode).toBe(200);
      expectMatchesOpenApi(product.app, answer, 'POST', `${APPOINTMENT}/${step}`);
      expect((await post(id!, step)).statusCode).toBe(200);
    }
    const { status, history, confirmedAt } = await show(id!);
    expect([status, confirmedAt]).toEqual(['completed', new Date(MONDAY_7AM).toISOString()]);
    expect(history.map((step: { status: string }) => step.status)).toEqual([
      'scheduled',
      'confirmed',
      'in_progress',
      'completed',
    ]);
    expect(await events(id!)).toEqual(['booked', 'confirmed', 'started', 'completed']);
    const refused = await post(id!, 'cancel');
    expect([refused.statusCode, refused.json().code]).toEqual([409, 'invalid_transition']);
    expect(await busy()).toBe(1);
  });

  it('frees its time when it is cancelled', async () => {
    const { id } = await booked('2026-11-23T15:00:00Z');
    expect((await post(id!, 'cancel', { reason: 'ill' })).json().data).toMatchObject({
      status: 'cancelled',
      cancellationReason: 'ill',
    });
    expect(await busy()).toBe(0);
    await booked('2026-11-23T15:00:00Z');
  });

  it('takes a cancellation without a body', async () => {
    const { id } = await booked('2026-11-23T15:00:00Z');
    const answer = await business.caller.post(business.path(`appointments/${id}/cancel`));
    expect(answer.statusCode).toBe(200);
  });

  it('is a no-show only after it was due, and may then be moved', async () => {
    const { id } = await booked('2026-11-23T12:05:00Z', { override: true });
    const early = await post(id!, 'no-show');
    expect([early.statusCode, early.json().code]).toEqual([409, 'invalid_transition']);
    clock.set('2026-11-23T12:10:00Z');
    expect((await post(id!, 'no-show')).json().data.status).toBe('no_show');
    expect(await busy()).toBe(0);
    const moved = await post(id!, 'reschedule', { startsAt: '2026-11-24T15:00:00Z' });
    expect(moved.json().data).toMatchObject({
      id,
      status: 'scheduled',
      startsAt: '2026-11-24T15:00:00.000Z',
    });
    expect(await busy()).toBe(1);
  });

  it('can be described anew by PATCH and PUT', async () => {
    const { id } = await booked('2026-11-23T15:00:00Z');
    const path = business.path(`appointments/${id}`);
    const patched = await business.caller.patch(path, {
      title: 'Deep cleaning',
      location: 'Room 4',
    });
    expect(patched.json().data).toMatchObject({
      title: 'Deep cleaning',
      location: 'Room 4',
      notes: null,
    });
    const put = await business.caller.put(path, { locationType: 'video' });
    expect(put.json().data).toMatchObject({ title: 'Deep cleaning', locationType: 'video' });
    expect(
      (await business.caller.patch(path, { startsAt: '2026-11-23T15:30:00Z' })).statusCode,
    ).toBe(400);
  });

  it('goes away by DELETE, cancelled, and frees its time', async () => {
    const { id } = await booked('2026-11-23T15:00:00Z');
    const path = business.path(`appointments/${id}`);
    expect((await business.caller.delete(path)).statusCode).toBe(204);
    expect((await business.caller.delete(path)).statusCode).toBe(404);
    expect((await business.caller.get(path)).statusCode).toBe(404);
    expect((await post(id!, 'confirm')).statusCode).toBe(404);
    expect(await events(id!)).toEqual(['booked', 'cancelled']);
    expect(await busy()).toBe(0);
  });

  it('belongs to its business alone', async () => {
    const { id } = await booked('2026-11-23T15:00:00Z');
    const other = await openBusiness(product);
    for (const path of [other.path(`appointments/${id}`), business.path(`appointments/${id}`)]) {
      expect((await other.caller.get(path)).statusCode).toBe(404);
      expect((await other.caller.post(`${path}/cancel`, {})).statusCode).toBe(404);
      expect((await other.caller.delete(path)).statusCode).toBe(404);
    }
    expect((await other.caller.get(other.path('appointments'))).json().data).toEqual([]);
    expect((await show(id!)).status).toBe('scheduled');
  });
});

describe('moving', () => {
  it('keeps the id, goes back to scheduled, and leaves the old time in the history', async () => {
    const { id } = await booked('2026-11-23T15:00:00Z');
    await post(id!, 'confirm');
    const moved = await post(id!, 'reschedule', { startsAt: '2026-11-24T16:00:00Z' });
    expect(moved.json().data).toMatchObject({
      id,
      status: 'scheduled',
      startsAt: '2026-11-24T16:00:00.000Z',
      endsAt: '2026-11-24T17:00:00.000Z',
      confirmedAt: null,
    });
    expect((await show(id!)).history.at(-1)).toMatchObject({
      status: 'rescheduled',
      startsAt: '2026-11-23T15:00:00.000Z',
    });
    expect(await events(id!)).toEqual(['booked', 'confirmed', 'rescheduled']);
    await booked('2026-11-23T15:00:00Z');
  });

  it('may overlap the time that it leaves, and to the same time changes nothing', async () => {
    const { id } = await booked('2026-11-23T15:00:00Z');
    expect((await post(id!, 'reschedule', { startsAt: '2026-11-23T15:30:00Z' })).statusCode).toBe(
      200,
    );
    await post(id!, 'confirm');
    const same = await post(id!, 'reschedule', { startsAt: '2026-11-23T15:30:00Z' });
    expect([same.statusCode, same.json().data.status]).toEqual([200, 'confirmed']);
  });

  it('is refused onto another visit, off the grid and once it is over, and then keeps its time', async () => {
    const { id } = await booked('2026-11-23T15:00:00Z');
    await booked('2026-11-23T17:00:00Z');
    const taken = await post(id!, 'reschedule', { startsAt: '2026-11-23T16:30:00Z' });
    expect([taken.statusCode, taken.json().code]).toEqual([409, 'slot_unavailable']);
    expect(taken.json().alternatives.map((slot: { startsAt: string }) => slot.startsAt)).toContain(
      '2026-11-23T15:30:00.000Z',
    );
    const off = await post(id!, 'reschedule', { startsAt: '2026-11-23T18:10:00Z' });
    expect([off.statusCode, off.json().reason]).toEqual([422, 'off_grid']);
    expect((await show(id!)).startsAt).toBe('2026-11-23T15:00:00.000Z');
    expect((await book('2026-11-23T15:00:00Z')).statusCode).toBe(409);
    await post(id!, 'complete');
    const over = await post(id!, 'reschedule', { startsAt: '2026-11-24T15:00:00Z' });
    expect([over.statusCode, over.json().code]).toEqual([409, 'invalid_transition']);
  });

  it('keeps the length of the visit, also after its kind is gone', async () => {
    const { id } = await booked('2026-11-23T15:00:00Z');
    const type = business.path(`appointment-types/${cleaning}`);
    await business.caller.patch(type, { durationMinutes: 30 });
    const moved = await post(id!, 'reschedule', { startsAt: '2026-11-23T16:00:00Z' });
    expect(moved.json().data.endsAt).toBe('2026-11-23T17:00:00.000Z');
    expect((await business.caller.delete(type)).statusCode).toBe(204);
    const again = await post(id!, 'reschedule', { startsAt: '2026-11-23T18:00:00Z' });
    expect(again.json().data).toMatchObject({
      endsAt: '2026-11-23T19:00:00.000Z',
      appointmentTypeId: null,
      appointmentType: null,
      title: 'Cleaning',
    });
  });
});

describe('the list', () => {
  it('is in the order of the start, filtered and paged', async () => {
    const bob = await business.contact('Bob');
    const [late, early, next] = [
      await booked('2026-11-23T19:00:00Z'),
      await booked('2026-11-23T15:00:00Z', { contactId: bob }),
      await booked('2026-11-24T15:00:00Z'),
    ].map(({ id }) => id);
    await post(next!, 'confirm');
    const list = async (query: Record<string, string> = {}) => {
      const answer = await business.caller.get(business.path('appointments'), { query });
      expectMatchesOpenApi(product.app, answer, 'GET', APPOINTMENTS);
      return answer.json();
    };
    const ids = async (query: Record<string, string>) =>
      (await list(query)).data.map(({ id }: { id: string }) => id);

    const all = await list();
    expect(all.data.map(({ id }: { id: string }) => id)).toEqual([early, late, next]);
    expect(all.data[0]).toMatchObject({
      contact: { id: bob, firstName: 'Bob' },
      appointmentType: { name: 'Cleaning' },
      resource: { name: 'Chair 1' },
    });
    expect(await ids({ contactId: bob })).toEqual([early]);
    expect(await ids({ status: 'confirmed' })).toEqual([next]);
    expect(await ids({ resourceId: all.data[0].resourceId })).toHaveLength(3);
    expect(await ids({ resourceId: UNKNOWN })).toEqual([]);
    expect(await ids({ from: '2026-11-23', to: '2026-11-23' })).toEqual([early, late]);
    expect(await ids({ from: '2026-11-24' })).toEqual([next]);
    expect(await ids({ from: '2026-11-23T15:00:01Z', to: '2026-11-24T15:00:00Z' })).toEqual([late]);

    const first = await list({ limit: '2' });
    expect(first.meta.nextCursor).toEqual(expect.any(String));
    const rest = await list({ limit: '2', cursor: first.meta.nextCursor });
    expect(rest.data.map(({ id }: { id: string }) => id)).toEqual([next]);
    expect(rest.meta.nextCursor).toBeNull();
  });

  it('reads dates in the zone of the organization', async () => {
    // Ten at night on the 23rd in New York is the 24th in UTC.
    await booked('2026-11-24T03:00:00Z', { override: true });
    const on = async (date: string) =>
      (
        await business.caller.get(business.path('appointments'), {
          query: { from: date, to: date },
        })
      ).json().data.length;
    expect([await on('2026-11-23'), await on('2026-11-24')]).toEqual([1, 0]);
  });

  it.each<Record<string, string>>([
    { status: 'lost' },
    { from: '2026-02-30' },
    { contactId: 'me' },
    { limit: '101' },
    { cursor: 'x' },
  ])('refuses %j', async (query) => {
    const answer = await business.caller.get(business.path('appointments'), { query });
    expect(answer.statusCode).toBe(400);
  });
});
