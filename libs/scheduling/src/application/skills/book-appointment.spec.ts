import type { TestProduct } from '@coordinator/composition/testing';
import { BOOK_APPOINTMENT, HOLD_TIME, MY_APPOINTMENTS } from '@coordinator/contracts/skills';
import type { BookAppointmentArguments } from '@coordinator/contracts/skills';
import type { FrozenClock } from '@coordinator/platform/testing';
import { createTestBook, MONDAY_7AM, openBusiness } from '../../testing/test-business';
import type { TestBusiness } from '../../testing/test-business';
import { textFrom } from '../../testing/test-conversation';
import type { TestConversation } from '../../testing/test-conversation';

const ANN = '+15551230001';
const BOB = '+15551230002';
const NOON = '2026-11-24T17:00:00Z';

let product: TestProduct;
let clock: FrozenClock;
let business: TestBusiness;
let ann: TestConversation;
let bob: TestConversation;

beforeAll(async () => {
  ({ product, clock } = await createTestBook());
}, 60_000);
afterAll(() => product?.close());
beforeEach(async () => {
  clock.set(MONDAY_7AM);
  business = await openBusiness(product);
  [ann, bob] = [await textFrom(product, business, ANN), await textFrom(product, business, BOB)];
});

const noon = (more: Partial<BookAppointmentArguments> = {}): BookAppointmentArguments => ({
  appointmentTypeId: business.types['Cleaning']!,
  startsAt: NOON,
  ...more,
});
const book = (who: TestConversation, more?: Partial<BookAppointmentArguments>) =>
  who.use(BOOK_APPOINTMENT, noon(more));
const shown = async (appointmentId: string) =>
  (await business.caller.get(business.path(`appointments/${appointmentId}`))).json().data;
const contacts = async (): Promise<string[]> => {
  const { data } = (await business.caller.get(business.path('contacts'))).json();
  return data.map(({ firstName }: { firstName: string }) => firstName).sort();
};

describe('book_appointment', () => {
  it('books for the person spoken with, in the name of the coordinator', async () => {
    const visit = await book(ann, { notes: 'Sensitive tooth' });
    expect(visit).toMatchObject({
      title: 'Cleaning',
      startsAt: '2026-11-24T17:00:00.000Z',
      endsAt: '2026-11-24T18:00:00.000Z',
      status: 'scheduled',
      partySize: 1,
      bookedFor: 'you',
    });
    const stored = await shown(visit.appointmentId);
    expect(stored).toMatchObject({
      contactId: ann.caller.contactId,
      bookedByCoordinatorId: ann.caller.coordinatorId,
      notes: 'Sensitive tooth',
    });
    expect(stored.history).toMatchObject([
      { actorKind: 'coordinator', actorId: ann.caller.coordinatorId },
    ]);
  });

  it('learns the name of the person with it', async () => {
    expect(await book(ann, { name: 'ann lee' })).toMatchObject({ bookedFor: 'Ann' });
    expect(await contacts()).toEqual([BOB, 'Ann'].sort());
  });

  it('books for somebody else on the same phone, once known by any spelling', async () => {
    await book(ann, { name: 'Ann' });
    const first = await book(ann, { name: 'Lily', startsAt: '2026-11-24T18:00:00Z' });
    const second = await book(ann, { name: 'lily', startsAt: '2026-11-24T19:00:00Z' });
    expect([first.bookedFor, second.bookedFor]).toEqual(['Lily', 'Lily']);
    expect((await shown(first.appointmentId)).contactId).toBe(
      (await shown(second.appointmentId)).contactId,
    );
    expect(await contacts()).toEqual([BOB, 'Ann', 'Lily'].sort());
    const { visits } = await ann.use(MY_APPOINTMENTS, {});
    expect(visits.map(({ bookedFor }) => bookedFor)).toEqual(['Ann', 'Lily', 'Lily']);
  });

  it('books the very same visit once', async () => {
    await business.caller.post(business.path('resources'), { name: 'Second chair' });
    const first = await book(ann);
    expect(await book(ann)).toEqual(first);
    const [third, fourth] = await Promise.all([
      book(bob, { startsAt: '2026-11-24T19:00:00Z' }),
      book(bob, { startsAt: '2026-11-24T19:00:00Z' }),
    ]);
    expect(third).toEqual(fourth);
  });

  it('gives one time to one of two who want it, and others to the other', async () => {
    const outcomes = await Promise.all([
      ann.ask(BOOK_APPOINTMENT, noon({ name: 'Ann' })),
      bob.ask(BOOK_APPOINTMENT, noon({ name: 'Bob' })),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const [refusal] = outcomes.filter(({ ok }) => !ok);
    expect(refusal).toMatchObject({
      code: 'slot_unavailable',
      details: { alternatives: expect.arrayContaining([expect.objectContaining({})]) },
    });
    if (!refusal || refusal.ok) throw new Error('Both have the time.');
    const [alternative] = refusal.details?.['alternatives'] as { startsAt: string }[];
    const startsAt = alternative!.startsAt;
    const loser = outcomes[0]?.ok ? bob : ann;
    expect(await book(loser, { startsAt })).toMatchObject({ startsAt });
    // What came with the refused booking was taken back with it.
    expect((await contacts()).filter((name) => name.startsWith('+'))).toHaveLength(1);
  });

  it.each([
    ['outside the hours', '2026-11-24T03:00:00Z', 'outside_hours'],
    ['on a closed day', '2026-11-29T17:00:00Z', 'outside_hours'],
    ['off the grid', '2026-11-24T17:07:00Z', 'off_grid'],
    ['in the past', '2026-11-20T17:00:00Z', 'past'],
  ])('refuses a time %s, with others', async (_what, startsAt, reason) => {
    expect(await ann.ask(BOOK_APPOINTMENT, noon({ startsAt }))).toMatchObject({
      ok: false,
      code: 'outside_availability',
      details: { reason, alternatives: expect.arrayContaining([expect.anything()]) },
    });
  });

  it('refuses a party that no room is large enough for', async () => {
    expect(await ann.ask(BOOK_APPOINTMENT, noon({ partySize: 30 }))).toMatchObject({
      code: 'outside_availability',
      details: { reason: 'party_too_large' },
    });
  });

  it('books nothing of another business', async () => {
    const other = await openBusiness(product);
    const stranger = await textFrom(product, other, ANN);
    await expect(stranger.use(BOOK_APPOINTMENT, noon())).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});

describe('hold_time', () => {
  const hold = (who: TestConversation) => who.use(HOLD_TIME, noon());

  it('keeps a time until its person books it, for whomever', async () => {
    expect(await hold(ann)).toMatchObject({ expiresAt: '2026-11-23T12:05:00.000Z' });
    expect(await bob.ask(BOOK_APPOINTMENT, noon())).toMatchObject({ code: 'slot_unavailable' });
    await book(ann, { name: 'Ann', startsAt: '2026-11-24T19:00:00Z' });
    await hold(ann);
    expect(await book(ann, { name: 'Lily' })).toMatchObject({ bookedFor: 'Lily' });
  });

  it('ends after five minutes', async () => {
    await hold(ann);
    clock.advance({ minutes: 5 });
    await book(bob);
    expect(await ann.ask(BOOK_APPOINTMENT, noon())).toMatchObject({ code: 'slot_unavailable' });
  });
});
