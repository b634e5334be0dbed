import type { TestProduct } from '@coordinator/composition/testing';
import {
  BOOK_APPOINTMENT,
  CANCEL_APPOINTMENT,
  CONFIRM_APPOINTMENT,
  HOLD_TIME,
  MOVE_APPOINTMENT,
  MY_APPOINTMENTS,
} from '@coordinator/contracts/skills';
import { newId } from '@coordinator/platform';
import type { FrozenClock } from '@coordinator/platform/testing';
import { createTestBook, MONDAY_7AM, openBusiness } from '../../testing/test-business';
import type { TestBusiness } from '../../testing/test-business';
import { textFrom } from '../../testing/test-conversation';
import type { TestConversation } from '../../testing/test-conversation';

const ANN = '+15551230001';
const BOB = '+15551230002';
const NOON = '2026-11-24T17:00:00Z';
const THREE = '2026-11-24T20:00:00Z';

let product: TestProduct;
let clock: FrozenClock;
let business: TestBusiness;
let ann: TestConversation;
let bob: TestConversation;
let visit: string;

beforeAll(async () => {
  ({ product, clock } = await createTestBook());
}, 60_000);
afterAll(() => product?.close());
beforeEach(async () => {
  clock.set(MONDAY_7AM);
  business = await openBusiness(product);
  [ann, bob] = [await textFrom(product, business, ANN), await textFrom(product, business, BOB)];
  visit = (await book(ann, NOON)).appointmentId;
});

const book = (who: TestConversation, startsAt: string, name?: string) =>
  who.use(BOOK_APPOINTMENT, {
    appointmentTypeId: business.types['Cleaning']!,
    startsAt,
    ...(name && { name }),
  });
const own = async (who: TestConversation): Promise<string[]> =>
  (await who.use(MY_APPOINTMENTS, {})).visits.map(({ appointmentId }) => appointmentId);
const step = (name: string, body?: object) =>
  business.caller.post(business.path(`appointments/${visit}/${name}`), body);
const shown = async () =>
  (await business.caller.get(business.path(`appointments/${visit}`))).json().data;

describe('my_appointments', () => {
  it('are those of everybody on the phone, the next first, and nobody else’s', async () => {
    const lily = await book(ann, '2026-11-23T20:00:00Z', 'Lily');
    await book(bob, THREE);
    expect(await own(ann)).toEqual([lily.appointmentId, visit]);
    expect(await own(ann.from('+15559990000'))).toEqual([]);
  });

  it('are those still to come', async () => {
    await step('confirm');
    expect(await own(ann)).toEqual([visit]);
    clock.set('2026-11-24T16:59:59Z');
    expect(await own(ann)).toEqual([visit]);
    clock.set(NOON);
    expect(await own(ann)).toEqual([]);
    clock.set(MONDAY_7AM);
    await step('start');
    expect(await own(ann)).toEqual([]);
  });
});

describe('confirm_appointment', () => {
  it('notes that the person comes, once', async () => {
    const first = await ann.use(CONFIRM_APPOINTMENT, { appointmentId: visit });
    expect(first).toMatchObject({ appointmentId: visit, status: 'confirmed' });
    expect(await ann.use(CONFIRM_APPOINTMENT, { appointmentId: visit })).toEqual(first);
    expect((await shown()).history.map(({ status }: { status: string }) => status)).toEqual([
      'scheduled',
      'confirmed',
    ]);
  });
});

describe('move_appointment', () => {
  it('moves the visit, also to a time that the person holds', async () => {
    const appointmentTypeId = business.types['Cleaning']!;
    await ann.use(HOLD_TIME, { appointmentTypeId, startsAt: THREE });
    const moved = await ann.use(MOVE_APPOINTMENT, { appointmentId: visit, startsAt: THREE });
    expect(moved).toMatchObject({
      appointmentId: visit,
      startsAt: '2026-11-24T20:00:00.000Z',
      status: 'scheduled',
    });
    expect(await book(bob, NOON)).toMatchObject({ status: 'scheduled' });
  });

  it('moves a visit of somebody else on the phone to a time held meanwhile', async () => {
    const lily = await book(ann, '2026-11-24T19:00:00Z', 'Ann').then(() =>
      book(ann, '2026-11-25T19:00:00Z', 'Lily'),
    );
    const appointmentTypeId = business.types['Cleaning']!;
    await ann.use(HOLD_TIME, { appointmentTypeId, startsAt: '2026-11-25T17:00:00Z' });
    expect(
      await ann.use(MOVE_APPOINTMENT, {
        appointmentId: lily.appointmentId,
        startsAt: '2026-11-25T17:00:00Z',
      }),
    ).toMatchObject({ bookedFor: 'Lily', startsAt: '2026-11-25T17:00:00.000Z' });
  });

  it('keeps the visit where it is when the time is taken, and tells of others', async () => {
    await book(bob, THREE);
    expect(
      await ann.ask(MOVE_APPOINTMENT, { appointmentId: visit, startsAt: THREE }),
    ).toMatchObject({
      ok: false,
      code: 'slot_unavailable',
      details: { alternatives: expect.arrayContaining([expect.anything()]) },
    });
    expect(await shown()).toMatchObject({ startsAt: '2026-11-24T17:00:00.000Z' });
  });
});

describe('cancel_appointment', () => {
  it('frees the time and keeps the reason', async () => {
    const cancelled = await ann.use(CANCEL_APPOINTMENT, { appointmentId: visit, reason: 'Ill' });
    expect(cancelled).toMatchObject({ appointmentId: visit, status: 'cancelled' });
    expect(await shown()).toMatchObject({ cancellationReason: 'Ill' });
    await book(bob, NOON);
    await expect(ann.use(CANCEL_APPOINTMENT, { appointmentId: visit })).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});

describe('a visit that is not their own', () => {
  const attempts = (who: TestConversation, appointmentId: string) =>
    Promise.allSettled([
      who.use(CONFIRM_APPOINTMENT, { appointmentId }),
      who.use(CANCEL_APPOINTMENT, { appointmentId }),
      who.use(MOVE_APPOINTMENT, { appointmentId, startsAt: THREE }),
    ]);

  const expectNotFound = (results: PromiseSettledResult<unknown>[]) =>
    expect(results).toEqual(
      results.map(() =>
        expect.objectContaining({ reason: expect.objectContaining({ code: 'not_found' }) }),
      ),
    );

  it('is not found', async () => {
    expectNotFound(await attempts(bob, visit));
    expectNotFound(await attempts(ann, newId()));
    expect(await shown()).toMatchObject({ status: 'scheduled' });
  });

  it('is not found at another business where they have the same number', async () => {
    const other = await openBusiness(product);
    expectNotFound(await attempts(await textFrom(product, other, ANN), visit));
    expect(await shown()).toMatchObject({ status: 'scheduled' });
  });

  it('is not found once it has begun', async () => {
    clock.set(NOON);
    expectNotFound(await attempts(ann, visit));
  });
});
