import { createTestProduct } from '@coordinator/composition/testing';
import type { Caller, TestProduct } from '@coordinator/composition/testing';
import { BOOK_APPOINTMENT, CANCEL_APPOINTMENT } from '@coordinator/contracts/skills';
import { jest } from '@jest/globals';
import { eventually } from '@coordinator/platform/testing';
import { runFor } from '../testing/test-business';
import type { TestBusiness } from '../testing/test-business';
import { textFrom } from '../testing/test-conversation';
import { SendBookingConfirmation } from './send-booking-confirmation.command';

const DAY_MS = 86_400_000;
const date = (days: number): string =>
  new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

jest.setTimeout(30_000);

let product: TestProduct;
let caller: Caller;
let business: Pick<TestBusiness, 'id' | 'run'>;
let appointmentTypeId: string;
let coordinatorId: string;
let path: (rest: string) => string;
let free: string[];
let phone: string;

beforeAll(async () => {
  product = await createTestProduct({ worker: true });
  caller = (await product.signUp()).caller;
  const { id, appointmentTypes, coordinators } = await product.setUpBusiness(caller);
  coordinatorId = coordinators[0]!.id;
  path = (rest) => `/api/coordinator/organizations/${id}/${rest}`;
  business = { id, run: (command) => runFor(product, id, command) };
  appointmentTypeId = appointmentTypes.find(({ name }) => name === 'Cleaning')!.id;
  await eventually(async () => {
    const { data } = (await caller.get(path('phone-numbers'))).json();
    expect(data).toHaveLength(1);
  });
  const query = { appointmentTypeId, from: date(3), to: date(40) };
  const { data } = (await caller.get(path('availability/slots'), { query })).json();
  free = data
    .map(({ startsAt }: { startsAt: string }) => startsAt)
    .filter((start: string) => new Date(start).getUTCMinutes() === 0);
}, 60_000);
afterAll(() => product?.close());
beforeEach(() => {
  phone = `+1555${Math.floor(2_000_000 + Math.random() * 7_000_000)}`;
});

/** A time that nobody has yet, an hour at least from any other that was handed out. */
const nextFree = (): string => free.splice(0, 2)[0]!;
const contact = async (details: object): Promise<string> =>
  (await caller.post(path('contacts'), { firstName: 'Ann', ...details })).json().data.id;
const book = async (
  contactId: string,
  startsAt = nextFree(),
  more: object = {},
): Promise<string> => {
  const request = { contactId, appointmentTypeId, startsAt, ...more };
  const answer = await caller.post(path('appointments'), request);
  expect(answer.statusCode).toBe(201);
  return answer.json().data.id;
};
const step = async (id: string, name: string, body?: object): Promise<void> => {
  const answer = await caller.post(path(`appointments/${id}/${name}`), body);
  expect(answer.statusCode).toBe(200);
};
/** Once every event is handled and every job is done, nothing more comes. */
const settled = () =>
  eventually(async () => {
    const { rows } = await product.owner.query(
      `select type as what from platform.outbox where processed_at is null
       union all select name from platform.jobs where status <> 'done'`,
    );
    expect(rows).toEqual([]);
  }, 20_000);
/** What went out to the number, and was taken by the phone company. */
const texts = async (): Promise<string[]> => {
  await settled();
  const { rows } = await product.owner.query(
    `select body, status from conversations.sms_messages where to_number = $1 order by id`,
    [phone],
  );
  expect(rows.map(({ status }) => status)).not.toContain('failed');
  return rows.map(({ body }) => body as string);
};
const mails = async (address: string): Promise<{ subject: string; text: string }[]> => {
  await settled();
  const url = `${product.sandboxUrl}/phone/email?address=${encodeURIComponent(address)}`;
  return ((await (await fetch(url)).json()) as { data: { subject: string; text: string }[] }).data;
};
const words = (startsAt: string): RegExp => {
  const time = new Intl.DateTimeFormat('en-US', {
    ...({ timeZone: 'America/New_York', weekday: 'long', month: 'long', day: 'numeric' } as const),
  }).format(new Date(startsAt));
  return new RegExp(time);
};

describe('a visit that staff booked', () => {
  it('is confirmed by text and by mail, once', async () => {
    const email = `ann.${phone.slice(1)}@example.com`;
    const startsAt = nextFree();
    await book(await contact({ phone, email }), startsAt);
    const [text, ...more] = await texts();
    expect(more).toEqual([]);
    expect(text).toMatch(/^Bright Smile Dental: you are booked, Cleaning, /);
    expect(text).toMatch(words(startsAt));
    expect(text).toMatch(/ Text C to confirm\.$/);
    await eventually(async () =>
      expect(await product.sandbox.textsOf(phone)).toMatchObject([{ to: phone, body: text }]),
    );
    const [mail, ...others] = await mails(email);
    expect(others).toEqual([]);
    expect(mail?.subject).toMatch(words(startsAt));
  });

  it('is confirmed where the number is at home, and says for whom', async () => {
    const mother = await contact({ firstName: 'Mia', phone });
    await book(await contact({ firstName: 'Lily', phone }));
    expect((await texts())[0]).toMatch(/ This is for Lily\. Text C to confirm\.$/);
    const { rows } = await product.owner.query(
      `select contact_id, purpose, coordinator_id from conversations.sms_messages where to_number = $1`,
      [phone],
    );
    expect(rows).toEqual([{ contact_id: mother, purpose: 'confirmation', coordinator_id: null }]);
  });

  it('tells of each move, also back to where it was', async () => {
    const [first, second] = [nextFree(), nextFree()];
    const id = await book(await contact({ phone }), first);
    await texts();
    await step(id, 'reschedule', { startsAt: second });
    await texts();
    await step(id, 'reschedule', { startsAt: first });
    const [, moved, back] = await texts();
    expect(moved).toMatch(/^Bright Smile Dental: your visit is now /);
    expect(moved).toMatch(words(second));
    expect(back).toMatch(words(first));
  });

  it('tells of its end when staff cancels or deletes it', async () => {
    const contactId = await contact({ phone });
    await step(await book(contactId), 'cancel', { reason: 'Dr. Lee is ill' });
    const deleted = await book(contactId);
    await texts();
    await caller.delete(path(`appointments/${deleted}`));
    const ends = (await texts()).filter((text) => /is off/.test(text));
    expect(ends).toHaveLength(2);
    expect(ends.join()).not.toMatch(/Lee/);
  });

  it('is not told of to who has neither number nor address', async () => {
    await book(await contact({}));
    await settled();
    const { rows } = await product.owner.query(
      `select 1 from conversations.sms_messages where to_number is null`,
    );
    expect(rows).toEqual([]);
  });

  it('is not told of to who wants no messages', async () => {
    const email = `no.${phone.slice(1)}@example.com`;
    await book(await contact({ phone, email, status: 'do_not_contact' }));
    expect(await texts()).toEqual([]);
    expect(await mails(email)).toEqual([]);
  });
});

describe('a visit that a coordinator booked', () => {
  it('is confirmed, in the name of the coordinator, but its end was told in the conversation', async () => {
    const ann = await textFrom(product, business, phone, coordinatorId);
    const startsAt = nextFree();
    const visit = await ann.use(BOOK_APPOINTMENT, { appointmentTypeId, startsAt, name: 'Ann' });
    expect(await texts()).toHaveLength(1);
    const { rows } = await product.owner.query(
      `select coordinator_id from conversations.sms_messages where to_number = $1`,
      [phone],
    );
    expect(rows).toEqual([{ coordinator_id: coordinatorId }]);
    await ann.use(CANCEL_APPOINTMENT, { appointmentId: visit.appointmentId });
    expect(await texts()).toHaveLength(1);
  });
});

describe('a confirmation that comes late', () => {
  it('is not sent when it is not true any longer', async () => {
    const contactId = await contact({ phone });
    const [then, now] = [nextFree(), nextFree()];
    const id = await book(contactId, now);
    const cancelled = await book(contactId);
    await step(cancelled, 'cancel');
    const before = (await texts()).length;
    const notice = (appointmentId: string, startsAt: string, occasion: 'booked' | 'cancelled') =>
      business.run(
        new SendBookingConfirmation({ occasion, appointmentId, startsAt }, `test:${startsAt}`),
      );
    await notice(id, then, 'booked');
    await notice(id, now, 'cancelled');
    const { data } = (await caller.get(path(`appointments/${cancelled}`))).json();
    await notice(cancelled, data.startsAt, 'booked');
    expect(await texts()).toHaveLength(before);
  });

  it('is not sent once the visit has begun', async () => {
    const id = await book(await contact({ phone }));
    await texts();
    const { rows } = await product.owner.query(
      `update scheduling.appointments set starts_at = date_trunc('second', now() - interval '1 s')
        where id = $1 returning starts_at`,
      [id],
    );
    const startsAt = (rows[0].starts_at as Date).toISOString();
    const notice = { occasion: 'moved', appointmentId: id, startsAt } as const;
    await business.run(new SendBookingConfirmation(notice, `test:${id}`));
    expect(await texts()).toHaveLength(1);
  });

  it('is sent once, however often it is asked for', async () => {
    const startsAt = nextFree();
    const id = await book(await contact({ phone }), startsAt);
    await texts();
    const again = new SendBookingConfirmation(
      { occasion: 'booked', appointmentId: id, startsAt },
      `test:${id}`,
    );
    await Promise.all([business.run(again), business.run(again)]);
    expect(await texts()).toHaveLength(2);
  });

  it('says nothing about confirming what is confirmed', async () => {
    const startsAt = nextFree();
    const id = await book(await contact({ phone }), startsAt);
    await step(id, 'confirm');
    await texts();
    const notice = { occasion: 'booked', appointmentId: id, startsAt } as const;
    await business.run(new SendBookingConfirmation(notice, `test:${id}`));
    expect((await texts()).at(-1)).toMatch(/just text us here\.$/);
  });
});
