import { createTestProduct } from '@coordinator/composition/testing';
import type { TestProduct } from '@coordinator/composition/testing';
import type { ContactDto, ConversationDto, SmsMessageDto } from '@coordinator/contracts';
import { FrozenClock } from '@coordinator/platform/testing';
import { CommandBus } from '@nestjs/cqrs';
import { OutboundTexts } from '../persistence/outbound-texts';
import { JobDriver } from '../testing/job-driver';
import { ScriptedCarrier } from '../testing/scripted-carrier';
import { freshNumber, TextingBusiness } from '../testing/texting-business';
import { TwilioWebhook } from '../testing/twilio-webhook';
import { BeginDelivery } from './begin-delivery.command';
import { DeliverTextHandler } from './deliver-text.job';
import { SendText } from './send-text.command';
import type { TextToSend, TextVerdict } from './send-text.command';
import { DeliverText } from './text.jobs';

/** A Wednesday, ten in the morning in New York. */
const NOW = '2090-03-01T15:00:00Z';
const NIGHT = '2090-03-01T05:00:00Z';

let product: TestProduct;
let clock: FrozenClock;
let webhook: TwilioWebhook;
let carrier: ScriptedCarrier;
let deliveries: JobDriver<{ messageId: string }>;
let business: TextingBusiness;
let contact: ContactDto;

beforeAll(async () => {
  clock = new FrozenClock(NOW);
  product = await createTestProduct({
    clock,
    env: { TWILIO_ACCOUNT_SID: 'AC12345', TWILIO_AUTH_TOKEN: 'secret' },
  });
  webhook = new TwilioWebhook(product);
}, 60_000);
afterAll(() => product?.close());
beforeEach(async () => {
  clock.set(NOW);
  carrier = new ScriptedCarrier();
  const texts = product.app.get(OutboundTexts, { strict: false });
  const handler = new DeliverTextHandler(product.app.get(CommandBus), texts, carrier);
  deliveries = new JobDriver(product, clock, DeliverText, handler);
  business = await TextingBusiness.open(product);
  contact = await createContact();
});

async function createContact(phone = freshNumber()): Promise<ContactDto> {
  const response = await business.caller.post(`${business.base}/contacts`, {
    firstName: 'Priya',
    phone,
  });
  return response.json().data;
}
const send = (text: Partial<TextToSend> = {}): Promise<TextVerdict> =>
  business.within(() =>
    product.app.get(CommandBus).execute<SendText, TextVerdict>(
      new SendText({
        contactId: contact.id,
        body: 'See you on Tuesday.',
        purpose: 'confirmation',
        coordinatorId: business.coordinatorId,
        ...text,
      }),
    ),
  );
const deliver = () => deliveries.runDue(business);
const only = async (): Promise<SmsMessageDto> => {
  const texts = await business.texts();
  expect(texts).toHaveLength(1);
  return texts[0] as SmsMessageDto;
};
const report = async (status: string, more = {}) => {
  const { id } = await only();
  const sid = carrier.taken[0]?.providerMessageId as string;
  const response = await webhook.report(id, sid, status, more);
  expect(response.statusCode).toBe(200);
};
const told = (type: string) => business.told(`conversations.${type}`);

describe('a text', () => {
  it('is written down, handed over, and reported on', async () => {
    const { messageId, outcome } = await send();
    expect(outcome).toBe('queued');
    expect(await only()).toMatchObject({
      id: messageId,
      status: 'queued',
      author: 'coordinator',
      purpose: 'confirmation',
      fromNumber: business.number,
      toNumber: contact.phone,
      segments: 1,
    });
    await deliver();
    expect(carrier.taken).toMatchObject([
      { messageId, from: business.number, to: contact.phone, body: 'See you on Tuesday.' },
    ]);
    expect(await only()).toMatchObject({ status: 'sent', sentAt: '2090-03-01T15:00:00.000Z' });
    await report('delivered');
    expect(await only()).toMatchObject({
      status: 'delivered',
      deliveredAt: '2090-03-01T15:00:00.000Z',
    });
    expect([
      await told('message_queued'),
      await told('message_sent'),
      await told('message_delivered'),
    ]) //
      .toEqual([1, 1, 1]);
    const conversations = await business.get<ConversationDto[]>('conversations');
    expect(conversations).toMatchObject([
      { unreadCount: 0, lastMessage: { id: messageId, direction: 'outbound' } },
    ]);
  });

  it('is written once under one key, also when asked for at once', async () => {
    const verdicts = await Promise.all([1, 2, 3, 4].map(() => send({ dedupeKey: 'visit:1' })));
    expect(new Set(verdicts.map(({ messageId }) => messageId)).size).toBe(1);
    await deliver();
    expect(carrier.taken).toHaveLength(1);
  });

  it('that is long goes out as several, in order, each once', async () => {
    const sentence = 'This is a sentence of some length that says something. ';
    const { messageId } = await send({ body: sentence.repeat(80), dedupeKey: 'long' });
    await send({ body: sentence.repeat(80), dedupeKey: 'long' });
    await deliver();
    expect(carrier.taken).toHaveLength(3);
    expect(carrier.taken[0]?.messageId).toBe(messageId);
    expect(carrier.bodies.join(' ')).toBe(sentence.repeat(80).trim());
    for (const body of carrier.bodies) expect(body).toMatch(/^This is .+ something\.$/);
  });

  it('to the own people belongs to no conversation', async () => {
    const { messageId } = await send({
      contactId: null,
      address: '+12125550199',
      purpose: 'staff_alert',
    });
    await deliver();
    expect(carrier.taken).toMatchObject([{ messageId, to: '+12125550199' }]);
    expect(await business.get('conversations')).toEqual([]);
  });

  it.each([
    ['no_address', { contactId: null }],
    ['no_phone_number', {}],
  ])('does not go out for %s', async (outcome, text) => {
    if (outcome === 'no_phone_number') {
      await business.rows(
        `update conversations.phone_numbers set capabilities = '{voice}' where organization_id = $1`,
      );
    }
    expect(await send(text)).toEqual({ messageId: null, outcome, warnings: [] });
    expect(await business.texts()).toEqual([]);
  });
});

describe('opting out', () => {
  const optOut = () => webhook.text(contact.phone as string, business.number, 'STOP');

  it('before a text is written keeps it from being written', async () => {
    await optOut();
    expect(await send()).toMatchObject({ messageId: null, outcome: 'recipient_opted_out' });
  });

  it('after it is written keeps it from being sent', async () => {
    const { messageId } = await send();
    await optOut();
    await deliver();
    expect(carrier.taken).toEqual([]);
    expect(await business.get(`sms/${messageId}`)).toMatchObject({
      status: 'failed',
      errorCode: 'recipient_opted_out',
    });
    expect(await told('message_failed')).toBe(1);
  });

  it('after a try whose end is not known still counts, and tells what was sent before', async () => {
    const { messageId } = await send();
    carrier.loseNextAnswer();
    await deliver();
    await optOut();
    clock.advance({ minutes: 1 });
    await deliver();
    expect(carrier.taken).toHaveLength(1);
    expect(await business.get(`sms/${messageId}`)).toMatchObject({ status: 'sent' });
  });

  it('after a try that did not reach anybody ends it', async () => {
    const { messageId } = await send();
    carrier.failNext();
    await deliver();
    await optOut();
    clock.advance({ minutes: 1 });
    await deliver();
    expect(carrier.taken).toEqual([]);
    expect(await business.get(`sms/${messageId}`)).toMatchObject({
      status: 'failed',
      errorCode: 'recipient_opted_out',
    });
  });

  it('that only the carrier knows of is learned from it', async () => {
    await send();
    carrier.refuseNext('21610');
    await deliver();
    expect(await only()).toMatchObject({ status: 'failed', errorCode: 'recipient_opted_out' });
    expect(await business.told('compliance.recipient_opted_out')).toBe(1);
    expect(await send()).toMatchObject({ outcome: 'recipient_opted_out' });
  });
});

describe('a try that fails', () => {
  it('is repeated with growing waits, and tells so meanwhile', async () => {
    await send();
    carrier.failNext(2);
    await deliver();
    expect(await only()).toMatchObject({
      status: 'queued',
      nextAttemptAt: '2090-03-01T15:00:02.000Z',
      errorMessage: expect.stringContaining('keep trying'),
    });
    clock.advance({ seconds: 2 });
    await deliver();
    expect(await only()).toMatchObject({ nextAttemptAt: '2090-03-01T15:00:08.000Z' });
    clock.advance({ seconds: 6 });
    await deliver();
    expect(await only()).toMatchObject({ status: 'sent', errorMessage: null, nextAttemptAt: null });
    expect(carrier.taken).toHaveLength(1);
  });

  it('is given up in the end', async () => {
    await send();
    carrier.failNext(100);
    for (let minutes = 0; minutes < 120; minutes++) {
      await deliver();
      clock.advance({ minutes: 1 });
    }
    expect(await only()).toMatchObject({ status: 'failed', errorCode: 'provider_unreachable' });
    expect(await told('message_failed')).toBe(1);
  });

  it.each([
    ['21211', 'not_a_mobile_number'],
    ['21614', 'not_a_mobile_number'],
    ['30034', 'sender_not_registered'],
    ['99999', 'provider_refused'],
  ])('with %s is not repeated', async (code, errorCode) => {
    await send();
    carrier.refuseNext(code);
    await deliver();
    clock.advance({ hours: 1 });
    await deliver();
    expect(await only()).toMatchObject({ status: 'failed', errorCode });
    expect((await only()).errorMessage).toMatch(/\.$/);
    expect(carrier.taken).toEqual([]);
  });

  it('does not send again what the provider has taken, though the answer was lost', async () => {
    await send();
    carrier.loseNextAnswer();
    await deliver();
    clock.advance({ minutes: 1 });
    await deliver();
    expect(carrier.taken).toHaveLength(1);
    expect(await only()).toMatchObject({ status: 'sent' });
    await report('delivered');
    expect(await only()).toMatchObject({ status: 'delivered' });
  });

  it('adopts no other text that reads the same', async () => {
    await send();
    await deliver();
    await send();
    carrier.failNext();
    await deliver();
    clock.advance({ minutes: 1 });
    await deliver();
    expect(carrier.taken).toHaveLength(2);
    const texts = await business.texts();
    expect(texts.map(({ status }) => status)).toEqual(['sent', 'sent']);
  });
});

describe('a worker that dies', () => {
  /** As if the worker had died right after it noted that it is about to send. */
  async function dieBeforeSending(messageId: string, jobId: string): Promise<void> {
    await business.within(() =>
      product.app.get(CommandBus).execute(new BeginDelivery(messageId, jobId)),
    );
  }
  const jobId = async (): Promise<string> => {
    const [row] = await business.rows<{ id: string }>(
      `select id from platform.jobs where organization_id = $1 and name = 'conversations.deliver_text'`,
    );
    return row?.id as string;
  };

  it('before the call sends it the next time', async () => {
    const { messageId } = await send();
    await dieBeforeSending(messageId as string, await jobId());
    expect(await only()).toMatchObject({ status: 'sending' });
    await deliver();
    expect(carrier.taken).toHaveLength(1);
    expect(await only()).toMatchObject({ status: 'sent' });
  });

  it('after the call finds what it sent', async () => {
    const { messageId } = await send();
    await dieBeforeSending(messageId as string, await jobId());
    const { fromNumber: from, toNumber: to, body } = await only();
    carrier.take({ messageId: messageId as string, from, to, body });
    await deliver();
    expect(carrier.taken).toHaveLength(1);
    expect(await only()).toMatchObject({ status: 'sent' });
  });

  it('after all is written changes nothing the next time', async () => {
    const { messageId } = await send();
    const id = await jobId();
    await deliver();
    await deliveries.run(business, { messageId: messageId as string }, id);
    expect(carrier.taken).toHaveLength(1);
    expect(await told('message_sent')).toBe(1);
  });

  it('leaves the text to its own job, whichever other comes along', async () => {
    const { messageId } = await send();
    await dieBeforeSending(messageId as string, await jobId());
    await deliveries.run(business, { messageId: messageId as string }, crypto.randomUUID());
    expect(carrier.taken).toEqual([]);
    expect(await only()).toMatchObject({ status: 'sending' });
  });
});

describe('the order', () => {
  it('of a conversation is kept, though a text has to be tried again', async () => {
    for (const body of ['One', 'Two', 'Three']) await send({ body });
    carrier.failNext(2);
    await deliver();
    expect(carrier.bodies).toEqual([]);
    clock.advance({ seconds: 2 });
    await deliver();
    clock.advance({ seconds: 6 });
    await deliver();
    expect(carrier.bodies).toEqual(['One', 'Two', 'Three']);
  });

  it('goes on behind a text that fails for good', async () => {
    for (const body of ['One', 'Two']) await send({ body });
    carrier.refuseNext('30006');
    await deliver();
    expect(carrier.bodies).toEqual(['Two']);
  });

  it('lets nobody wait for a text that has to wait for the morning', async () => {
    clock.set(NIGHT);
    await send({ body: 'A reminder', purpose: 'reminder' });
    await send({ body: 'An answer', purpose: 'answer' });
    await deliver();
    expect(carrier.bodies).toEqual(['An answer']);
    const [reminder] = await business.texts();
    expect(reminder).toMatchObject({ status: 'queued', nextAttemptAt: '2090-03-01T14:00:00.000Z' });
    clock.set('2090-03-01T14:00:00Z');
    await deliver();
    expect(carrier.bodies).toEqual(['An answer', 'A reminder']);
  });
});
