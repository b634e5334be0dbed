import type { TestProduct } from '@coordinator/composition/testing';
import type { FrozenClock } from '@coordinator/platform/testing';
import { SlotUnavailable } from '../domain/errors';
import {
  createTestBook,
  MONDAY_7AM,
  openBusiness,
  type TestBusiness,
} from '../testing/test-business';
import { BookAppointment } from './book-appointment.command';
import { HoldTime } from './hold-time.command';
import { ReleaseHold } from './release-hold.command';

let product: TestProduct;
let clock: FrozenClock;
let business: TestBusiness;
let ann: string;
let bob: string;

beforeAll(async () => {
  ({ product, clock } = await createTestBook());
}, 60_000);
afterAll(() => product?.close());
beforeEach(async () => {
  clock.set(MONDAY_7AM);
  business = await openBusiness(product);
  [ann, bob] = [await business.contact('Ann'), await business.contact('Bob')];
});

const request = (contactId: string, startsAt: string) => ({
  contactId,
  startsAt,
  appointmentTypeId: business.types['Cleaning']!,
});
const hold = (contactId: string, startsAt: string) =>
  business.run(new HoldTime(request(contactId, startsAt)));
const book = (contactId: string, startsAt: string) =>
  business.run(new BookAppointment(request(contactId, startsAt)));
const held = async (): Promise<string[]> => {
  const { rows } = await product.owner.query(
    `select starts_at from scheduling.busy_times
      where organization_id = $1 and appointment_id is null order by starts_at`,
    [business.id],
  );
  return rows.map((row) => (row.starts_at as Date).toISOString().slice(11, 16));
};

describe('HoldTime', () => {
  it('keeps a time for one person and nobody else, for five minutes', async () => {
    const { expiresAt } = await hold(ann, '2026-11-23T15:00:00Z');
    expect(expiresAt).toBe('2026-11-23T12:05:00.000Z');
    await expect(hold(bob, '2026-11-23T15:30:00Z')).rejects.toThrow(SlotUnavailable);
    await expect(book(bob, '2026-11-23T15:00:00Z')).rejects.toThrow(SlotUnavailable);
    clock.advance({ minutes: 5 });
    expect((await book(bob, '2026-11-23T15:00:00Z')).contactId).toBe(bob);
    expect(await held()).toEqual([]);
  });

  it('gives way to the booking of whoever it is for', async () => {
    await hold(ann, '2026-11-23T15:00:00Z');
    await hold(ann, '2026-11-23T17:00:00Z');
    await book(ann, '2026-11-23T15:00:00Z');
    expect(await held()).toEqual([]);
  });

  it('is one of two at most, and one of a kind over the same time', async () => {
    await hold(ann, '2026-11-23T15:00:00Z');
    clock.advance({ seconds: 1 });
    await hold(ann, '2026-11-23T17:00:00Z');
    clock.advance({ seconds: 1 });
    await hold(ann, '2026-11-23T19:00:00Z');
    expect(await held()).toEqual(['17:00', '19:00']);
    await hold(ann, '2026-11-23T19:30:00Z');
    expect(await held()).toEqual(['17:00', '19:30']);
    await hold(bob, '2026-11-23T15:00:00Z');
    expect(await held()).toEqual(['15:00', '17:00', '19:30']);
  });

  it('stays within two when several are asked for at once', async () => {
    await Promise.all(
      [14, 15, 16, 17, 18, 19].map((hour) => hold(ann, `2026-11-23T${hour}:00:00Z`)),
    );
    expect(await held()).toHaveLength(2);
  });

  it('can be let go of, once and again', async () => {
    const { id } = await hold(ann, '2026-11-23T15:00:00Z');
    await business.run(new ReleaseHold(id));
    await business.run(new ReleaseHold(id));
    expect(await held()).toEqual([]);
  });

  it('cannot be used to let go of a visit', async () => {
    await book(ann, '2026-11-23T15:00:00Z');
    const { rows } = await product.owner.query(
      'select id from scheduling.busy_times where organization_id = $1',
      [business.id],
    );
    await business.run(new ReleaseHold(rows[0].id));
    await expect(book(bob, '2026-11-23T15:00:00Z')).rejects.toThrow(SlotUnavailable);
  });

  it('never shows among the appointments', async () => {
    await hold(ann, '2026-11-23T15:00:00Z');
    expect((await business.caller.get(business.path('appointments'))).json().data).toEqual([]);
  });
});
