import { createTestProduct } from '@coordinator/composition/testing';
import type { TestProduct } from '@coordinator/composition/testing';
import type { ContactDto, SmsMessageDto } from '@coordinator/contracts';
import { FrozenClock } from '@coordinator/platform/testing';
import { CommandBus } from '@nestjs/cqrs';
import { OutboundTexts } from '../persistence/outbound-texts';
import { JobDriver } from '../testing/job-driver';
import { ScriptedCarrier } from '../testing/scripted-carrier';
import { freshNumber, TextingBusiness } from '../testing/texting-business';
import { TwilioWebhook } from '../testing/twilio-webhook';
import { DeliverTextHandler } from './deliver-text.job';
import { SendText } from './send-text.command';
import type { TextToSend, TextVerdict } from './send-text.command';
import { DeliverText } from './text.jobs';

/** A Wednesday, ten in the morning in New York. */
const NOW = '2090-03-01T15:00:00Z';

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
const sendOne = async () => {
  await send();
  await deliver();
};

it('reports move a text forward only, whatever the order and however often', async () => {
  await sendOne();
  await report('delivered');
  for (const late of ['sent', 'queued', 'undelivered', 'failed', 'delivered']) await report(late);
  expect(await only()).toMatchObject({ status: 'delivered', errorCode: null });
  expect([await told('message_delivered'), await told('message_failed')]).toEqual([1, 0]);
});

it.each([
  ['30003', 'unreachable'],
  ['30005', 'unknown_number'],
  ['30006', 'not_a_mobile_number'],
  ['30007', 'filtered'],
  ['30034', 'sender_not_registered'],
  ['', 'not_delivered'],
])('reports with the code %p fail a text as %s, once', async (ErrorCode, errorCode) => {
  await sendOne();
  await report('undelivered', { ErrorCode });
  await report('undelivered', { ErrorCode });
  expect(await only()).toMatchObject({ status: 'undelivered', errorCode });
  expect(await told('message_failed')).toBe(1);
});

it('a report of an opt-out takes effect', async () => {
  await sendOne();
  await report('failed', { ErrorCode: '21610' });
  expect(await send()).toMatchObject({ outcome: 'recipient_opted_out' });
});

it('reports that do not repeat our id are told by the provider’s', async () => {
  await sendOne();
  await webhook.report(null, `SM${'0'.repeat(32)}`, 'delivered');
  expect(await only()).toMatchObject({ status: 'sent' });
  await webhook.report(null, carrier.taken[0]?.providerMessageId as string, 'delivered');
  expect(await only()).toMatchObject({ status: 'delivered' });
});

it('reports of texts that are not ours, or of another one, change nothing', async () => {
  await sendOne();
  const { id } = await only();
  await webhook.report(id, `SM${'0'.repeat(32)}`, 'failed');
  await webhook.report(crypto.randomUUID(), `SM${'0'.repeat(32)}`, 'failed');
  await webhook.report('x', `SM${'0'.repeat(32)}`, 'failed');
  expect(await only()).toMatchObject({ status: 'sent' });
});

it('reports of texts that came in change nothing', async () => {
  await sendOne();
  await webhook.text(contact.phone as string, business.number, 'Hi');
  const inbound = (await business.texts()).find(({ direction }) => direction === 'inbound');
  await webhook.report(inbound?.id as string, `SM${'0'.repeat(32)}`, 'failed');
  expect(await business.get(`sms/${inbound?.id}`)).toMatchObject({ status: 'received' });
});

it('takes a report that is there before the sender has its answer', async () => {
  await send();
  carrier.beforeNext(({ messageId }) =>
    webhook.report(messageId, `SM${messageId.replaceAll('-', '')}0`, 'delivered'),
  );
  await deliver();
  expect(await only()).toMatchObject({ status: 'delivered' });
  expect([await told('message_sent'), await told('message_delivered')]).toEqual([1, 1]);
});
