import { createTestProduct } from '@coordinator/composition/testing';
import type { TestProduct } from '@coordinator/composition/testing';
import type { ConversationDto, SmsMessageDto } from '@coordinator/contracts';
import { FrozenClock } from '@coordinator/platform/testing';
import { freshNumber, TextingBusiness } from '../testing/texting-business';
import { messageSid, TwilioWebhook } from '../testing/twilio-webhook';

const NOW = '2026-11-23T15:00:00Z';

let product: TestProduct;
let clock: FrozenClock;
let webhook: TwilioWebhook;
let business: TextingBusiness;

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
  business = await TextingBusiness.open(product);
});

const text = (from: string, body: string, more = {}) =>
  webhook.text(from, business.number, body, more);
const conversations = () => business.get<ConversationDto[]>('conversations');
interface TurnOfDatabase {
  id: string;
  status: string;
  wait: number;
}
/** The turns with how long they wait, in milliseconds. */
const turns = () =>
  business.rows<TurnOfDatabase>(
    `select id, status, extract(epoch from due_at - '${NOW}')::float * 1000 as wait
       from conversations.turns where organization_id = $1 order by id`,
  );
const timers = () =>
  business.rows<{ turn: string }>(
    `select payload->>'turnId' as turn from platform.jobs
      where organization_id = $1 and name = 'conversations.answer_turn'`,
  );

it('takes a text into a thread with a new contact, to be answered after a moment', async () => {
  const from = freshNumber();
  await text(from, 'Can I get a cleaning?');
  const [conversation] = await conversations();
  expect(conversation).toMatchObject({
    channel: 'sms',
    contact: { firstName: from, phone: from },
    phoneNumber: business.number,
    coordinatorId: business.coordinatorId,
    handler: 'assistant',
    needsPerson: false,
    unreadCount: 1,
    isAnswering: true,
    status: 'open',
    lastMessage: {
      direction: 'inbound',
      author: 'contact',
      preview: 'Can I get a cleaning?',
      at: '2026-11-23T15:00:00.000Z',
    },
  });
  const [message] = await business.texts();
  const [turn] = await turns();
  expect(message).toMatchObject({
    conversationId: conversation?.id,
    fromNumber: from,
    toNumber: business.number,
    body: 'Can I get a cleaning?',
    status: 'received',
    turnId: turn?.id,
    media: [],
  });
  expect(turn).toMatchObject({ status: 'waiting', wait: 1_500 });
  expect(await timers()).toEqual([{ turn: turn?.id }]);
  expect(await business.told('conversations.message_received')).toBe(1);
  expect(await business.told('conversations.conversation_updated')).toBe(1);
  const history = await business.get<object[]>(`contacts/${message?.contactId}/interactions`);
  expect(history).toMatchObject([{ id: message?.id, channel: 'sms', direction: 'inbound' }]);
});

it('takes a text in once, however often it is delivered', async () => {
  const delivery = { MessageSid: messageSid() };
  const from = freshNumber();
  await text(from, 'Hello', delivery);
  await text(from, 'Hello', delivery);
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => text(from, 'Hello', delivery)),
  );
  for (const { statusCode } of answers) expect(statusCode).toBe(200);
  expect(await business.texts()).toHaveLength(1);
  expect(await conversations()).toMatchObject([{ unreadCount: 1 }]);
  expect(await business.told('conversations.message_received')).toBe(1);
});

it('takes the first text in once when it is delivered many times at once', async () => {
  const delivery = { MessageSid: messageSid() };
  const from = freshNumber();
  await Promise.all(Array.from({ length: 10 }, () => text(from, 'Hello', delivery)));
  expect(await business.texts()).toHaveLength(1);
  expect(await conversations()).toMatchObject([{ unreadCount: 1 }]);
});

it('makes one contact, one thread and one turn of twenty texts that come at once', async () => {
  const from = freshNumber();
  const bodies = Array.from({ length: 20 }, (_, index) => `Text ${index}`);
  const answers = await Promise.all(bodies.map((body) => text(from, body)));
  for (const { statusCode } of answers) expect(statusCode).toBe(200);
  expect(await conversations()).toMatchObject([{ unreadCount: 20 }]);
  const all = await turns();
  expect(all).toHaveLength(1);
  const messages = await business.texts();
  expect(messages.map(({ body }) => body).toSorted()).toEqual(bodies.toSorted());
  expect(new Set(messages.map(({ turnId }) => turnId))).toEqual(new Set([all[0]?.id]));
  expect(new Set(messages.map(({ contactId }) => contactId)).size).toBe(1);
  expect(await timers()).toHaveLength(1);
}, 30_000);

it('lets further texts move the answer, but not for longer than three seconds', async () => {
  const from = freshNumber();
  await text(from, 'One');
  clock.advance({ milliseconds: 1_000 });
  await text(from, 'two');
  expect(await turns()).toMatchObject([{ wait: 2_500 }]);
  clock.advance({ milliseconds: 1_000 });
  await text(from, 'three');
  expect(await turns()).toMatchObject([{ wait: 3_000 }]);
  clock.advance({ milliseconds: 900 });
  await text(from, 'four');
  expect(await turns()).toMatchObject([{ wait: 3_000 }]);
  expect(await timers()).toHaveLength(1);
});

it('begins a new turn once the last one is being answered', async () => {
  const from = freshNumber();
  await text(from, 'One');
  await business.rows(
    `update conversations.turns set status = 'running' where organization_id = $1`,
  );
  await text(from, 'Two');
  expect(await turns()).toMatchObject([{ status: 'running' }, { status: 'waiting' }]);
  expect(await timers()).toHaveLength(2);
});

it('keeps a long text whole, and what no database takes out of it', async () => {
  const from = freshNumber();
  const long = 'Schöne Grüße 😀 שלום '.repeat(500);
  await text(from, `${long}\0end`);
  await text(from, '');
  await text(from, `'); drop table conversations.sms_messages; -- <script>alert(1)</script>`);
  const [first, second, third] = await business.texts();
  expect(first?.body).toBe(`${long}end`);
  expect(first?.segments).toBeGreaterThan(100);
  expect(second).toMatchObject({ body: '', segments: 1 });
  expect(third?.body).toContain('drop table');
});

it('keeps no card number, and every other number', async () => {
  await text(freshNumber(), 'My card is 4242 4242 4242 4242, order 1234567890123456, +12065550142');
  const [message] = await business.texts();
  expect(message?.body).toBe('My card is [card number], order 1234567890123456, +12065550142');
});

it('keeps the pictures that came along, and nothing that is no address', async () => {
  await text(freshNumber(), '', {
    NumMedia: '3',
    MediaUrl0: 'https://api.twilio.com/media/ME1',
    MediaContentType0: 'image/jpeg',
    MediaUrl1: 'not an address',
    MediaUrl2: 'https://api.twilio.com/media/ME2',
  });
  expect(await business.texts()).toMatchObject([
    {
      media: [
        { url: 'https://api.twilio.com/media/ME1', contentType: 'image/jpeg' },
        { url: 'https://api.twilio.com/media/ME2', contentType: 'application/octet-stream' },
      ],
    },
  ]);
  expect(await turns()).toHaveLength(1);
});

describe('words of consent', () => {
  const suppressed = () =>
    business.rows<{ source: string }>(
      `select source from compliance.suppressions where organization_id = $1 and lifted_at is null`,
    );

  it('STOP takes effect at once, is not answered, and drops what was to be answered', async () => {
    const from = freshNumber();
    await text(from, 'Hello?');
    await text(from, ' stop ');
    expect(await suppressed()).toEqual([{ source: 'keyword' }]);
    expect(await turns()).toMatchObject([{ status: 'skipped' }]);
    expect(await conversations()).toMatchObject([{ isAnswering: false, unreadCount: 2 }]);
    expect(await business.told('compliance.recipient_opted_out')).toBe(1);
  });

  it('so does the wish in other words', async () => {
    await text(freshNumber(), 'please stop texting me');
    expect(await suppressed()).toEqual([{ source: 'free_text' }]);
    expect(await turns()).toEqual([]);
  });

  it('START lets texts out again, and the carrier answers', async () => {
    const from = freshNumber();
    await text(from, 'STOP');
    await text(from, 'START');
    expect(await suppressed()).toEqual([]);
    expect(await turns()).toEqual([]);
  });

  it('YES opts in whoever had opted out, and is an answer otherwise', async () => {
    const from = freshNumber();
    await text(from, 'Yes');
    expect(await turns()).toHaveLength(1);
    await text(from, 'STOP');
    await text(from, 'yes');
    expect(await suppressed()).toEqual([]);
    expect(await turns()).toMatchObject([{ status: 'skipped' }]);
  });

  it('HELP is for the carrier to answer', async () => {
    await text(freshNumber(), 'HELP');
    expect(await turns()).toEqual([]);
    expect(await business.texts()).toHaveLength(1);
  });
});

it('keeps the texts of two businesses apart, also from one phone', async () => {
  const other = await TextingBusiness.open(product);
  const from = freshNumber();
  await text(from, 'To the first');
  await webhook.text(from, other.number, 'To the second');
  const bodies = async (one: TextingBusiness): Promise<string[]> =>
    (await one.texts()).map(({ body }: SmsMessageDto) => body);
  expect(await bodies(business)).toEqual(['To the first']);
  expect(await bodies(other)).toEqual(['To the second']);
  const [theirs] = await other.get<ConversationDto[]>('conversations');
  for (const path of [
    `conversations/${theirs?.id}`,
    `conversations/${theirs?.id}/messages`,
    `sms/${theirs?.lastMessage?.id}`,
    `sms/conversations/${theirs?.contact.id}`,
  ]) {
    expect((await business.caller.get(`${business.base}/${path}`)).statusCode).toBe(404);
  }
});

it('drops a text to a number that was given up', async () => {
  await business.rows(
    `update conversations.phone_numbers set removed_at = now(), is_primary = false, is_active = false
      where organization_id = $1`,
  );
  expect((await text(freshNumber(), 'Anybody?')).statusCode).toBe(200);
  expect(await business.texts()).toEqual([]);
});
