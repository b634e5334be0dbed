import { createTestProduct } from '@coordinator/composition/testing';
import type { Caller, TestProduct } from '@coordinator/composition/testing';
import { eventually } from '@coordinator/platform/testing';

/**
 * The journey of the product in its thinnest form, with every part real but the carrier:
 * an owner hires Marge, a customer texts her, and a visit stands in the book.
 */
const CUSTOMER = '+15558675309';

let product: TestProduct;
let owner: Caller;
let base: string;
let number: string;

beforeAll(async () => {
  product = await createTestProduct({ worker: true });
  ({ caller: owner } = await product.signUp());
  const { id } = await product.setUpBusiness(owner);
  base = `/api/coordinator/organizations/${id}`;
  await eventually(async () => {
    const numbers = await list<{ phoneNumber: string }>('phone-numbers');
    expect(numbers).toHaveLength(1);
    number = numbers[0]?.phoneNumber ?? '';
  });
}, 60_000);
afterAll(() => product.close());

async function list<Item>(path: string): Promise<Item[]> {
  const response = await owner.get(`${base}/${path}`);
  expect(response.statusCode).toBe(200);
  return response.json().data;
}

const received = async (): Promise<string[]> =>
  (await product.sandbox.textsOf(CUSTOMER))
    .filter(({ to }) => to === CUSTOMER)
    .map(({ body }) => body);

/** Texts Marge and answers what came back: so many texts, no fewer. */
async function say(body: string, replies = 1): Promise<string[]> {
  const before = (await received()).length;
  await product.sandbox.text(CUSTOMER, number, body);
  await eventually(
    async () => expect((await received()).length).toBeGreaterThanOrEqual(before + replies),
    15_000,
  );
  return (await received()).slice(before);
}

interface Appointment {
  id: string;
  status: string;
  startsAt: string;
  contactId: string;
  bookedByCoordinatorId: string | null;
}

it('books a visit by text, confirms it, and shows all of it to the owner', async () => {
  const [offer = ''] = await say('can I get a cleaning next Tuesday afternoon?');
  expect(offer).toMatch(/\bAI\b/);
  expect(offer).toContain('Marge');
  expect(offer).toContain('Bright Smile Dental');
  expect(offer).toMatch(/\bTue(sday)?, \w+ \d+/);

  const [question = ''] = await say('the first one');
  expect(question).toMatch(/name/i);
  expect(question).not.toMatch(/\bAI assistant\b/);

  const replies = await say("it's Priya Nair", 2);
  expect(replies).toHaveLength(2);
  const [booked = '', confirmation = ''] = replies;
  expect(booked).toMatch(/Cleaning/i);
  expect(confirmation).toContain('Bright Smile Dental');
  expect(confirmation).not.toMatch(/\b(CANCEL|YES)\b/);

  const [appointment] = await list<Appointment>('appointments');
  expect(appointment).toMatchObject({ status: 'scheduled' });
  expect(appointment?.bookedByCoordinatorId).toEqual(expect.any(String));
  const local = Temporal.Instant.from(appointment?.startsAt ?? '').toZonedDateTimeISO(
    'America/New_York',
  );
  expect(local.dayOfWeek).toBe(2);
  expect(local.hour).toBeGreaterThanOrEqual(12);

  expect(await list('contacts')).toMatchObject([
    { id: appointment?.contactId, firstName: 'Priya', lastName: 'Nair', phone: CUSTOMER },
  ]);
  const [conversation] = await list<{ id: string; contact: { firstName: string } }>(
    'conversations',
  );
  expect(conversation?.contact.firstName).toBe('Priya');
  const thread = await list<{ direction: string; author: string; body: string }>(
    `sms/conversations/${appointment?.contactId}`,
  );
  expect(thread.map(({ direction }) => direction).join(' ')).toBe(
    'inbound outbound inbound outbound inbound outbound outbound',
  );

  await say('C');
  await eventually(async () =>
    expect(await list('appointments')).toMatchObject([{ status: 'confirmed' }]),
  );
}, 90_000);

it('keeps quiet after STOP, whoever writes', async () => {
  const before = (await received()).length;
  await product.sandbox.text(CUSTOMER, number, 'STOP');
  const contactId = (await list<Appointment>('appointments'))[0]?.contactId;
  await eventually(async () => {
    const response = await owner.post(`${base}/sms/send`, { contactId, body: 'Are you there?' });
    expect(response.statusCode).toBe(422);
    expect(response.json().code).toBe('recipient_opted_out');
  });
  const later = (await product.sandbox.textsOf(CUSTOMER)).filter(({ to }) => to === CUSTOMER);
  expect(later.slice(before).every(({ carrier }) => carrier)).toBe(true);
}, 30_000);

it('leaves its mark in the event log and the usage', async () => {
  await eventually(async () => {
    const types = (await list<{ eventType: string }>('event-logs?limit=100')).map(
      ({ eventType }) => eventType,
    );
    expect(types).toEqual(
      expect.arrayContaining([
        'sms.received',
        'sms.sent',
        'sms.delivered',
        'appointment.booked',
        'appointment.confirmed',
        'compliance.opted_out',
      ]),
    );
  });
  const usage = (await owner.get(`${base}/billing/usage`)).json().data;
  expect(usage.totals).toMatchObject([{ type: 'sms' }]);
  expect(usage.totals[0].quantity).toBeGreaterThanOrEqual(10);
});
