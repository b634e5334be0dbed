import { createTestProduct } from '@coordinator/composition/testing';
import type { TestProduct } from '@coordinator/composition/testing';
import type { ContactDto, ConversationDto, SmsMessageDto } from '@coordinator/contracts';
import { expectMatchesOpenApi } from '@coordinator/platform/testing';
import { freshNumber, TextingBusiness } from '../testing/texting-business';
import { TwilioWebhook } from '../testing/twilio-webhook';

const ROUTES = '/api/coordinator/organizations/{organizationId}';

let product: TestProduct;
let webhook: TwilioWebhook;
let business: TextingBusiness;

beforeAll(async () => {
  product = await createTestProduct({
    env: { TWILIO_ACCOUNT_SID: 'AC12345', TWILIO_AUTH_TOKEN: 'secret' },
  });
  webhook = new TwilioWebhook(product);
}, 60_000);
afterAll(() => product?.close());
beforeEach(async () => {
  business = await TextingBusiness.open(product);
});

const get = (path: string, query?: Record<string, string>) =>
  business.caller.get(`${business.base}/${path}`, { query });
const post = (path: string, body?: object, options?: object) =>
  business.caller.post(`${business.base}/${path}`, body, options);
const send = (body: object, options?: object) => post('sms/send', body, options);
const createContact = async (fields = {}): Promise<ContactDto> =>
  (await post('contacts', { firstName: 'Priya', phone: freshNumber(), ...fields })).json().data;
const text = (from: string, body = 'Hello') => webhook.text(from, business.number, body);
const bodiesOf = (response: { json(): { data: SmsMessageDto[] } }): string[] =>
  response.json().data.map(({ body }) => body);

describe('POST sms/send', () => {
  it('queues a text to a contact', async () => {
    const contact = await createContact();
    const response = await send({ contactId: contact.id, body: ' See you soon! ' });
    expect(response.statusCode).toBe(201);
    expectMatchesOpenApi(product.app, response, 'POST', `${ROUTES}/sms/send`);
    expect(response.json().data).toMatchObject({
      contactId: contact.id,
      toNumber: contact.phone,
      fromNumber: business.number,
      body: 'See you soon!',
      status: 'queued',
      author: 'staff',
      purpose: 'manual',
      userId: expect.any(String),
    });
  });

  it('queues a text to a number in any notation, and makes one contact of it', async () => {
    const first = await send({ to: '(212) 555-0177', body: 'Hi' });
    const second = await send({ to: '+1 212 555 0177', body: 'Hi again' });
    expect([first.statusCode, second.statusCode]).toEqual([201, 201]);
    expect(first.json().data.toNumber).toBe('+12125550177');
    expect(second.json().data.contactId).toBe(first.json().data.contactId);
    expect(second.json().data.conversationId).toBe(first.json().data.conversationId);
  });

  it('is done once under one Idempotency-Key', async () => {
    const { id } = await createContact();
    const headers = { 'idempotency-key': crypto.randomUUID() };
    const once = () => send({ contactId: id, body: 'Once' }, { headers });
    await Promise.all([once(), once()]);
    await once();
    expect(await business.texts()).toHaveLength(1);
  });

  it.each([
    ['both recipients', { contactId: crypto.randomUUID(), to: '+12125550177', body: 'x' }],
    ['no recipient', { body: 'x' }],
    ['no words', { to: '+12125550177', body: '  ' }],
    ['too many words', { to: '+12125550177', body: 'a'.repeat(10_001) }],
    ['an impossible number', { to: '123', body: 'x' }],
    ['an unknown field', { to: '+12125550177', body: 'x', cc: 'y' }],
  ])('refuses %s', async (_, body) => {
    const response = await send(body);
    expect([response.statusCode, response.json().code]).toEqual([400, 'validation_failed']);
    expect(await business.texts()).toEqual([]);
  });

  it('knows no contact and no coordinator of others', async () => {
    const other = await TextingBusiness.open(product);
    const theirs = (
      await other.caller.post(`${other.base}/contacts`, { firstName: 'Ann', phone: freshNumber() })
    ).json().data as ContactDto;
    expect((await send({ contactId: theirs.id, body: 'x' })).statusCode).toBe(404);
    const { id } = await createContact();
    const { coordinatorId } = other;
    expect((await send({ contactId: id, body: 'x', coordinatorId })).statusCode).toBe(404);
  });

  it('tells why a text cannot go out', async () => {
    const refusal = async (body: object) => {
      const response = await send(body);
      return [response.statusCode, response.json().code];
    };
    const optedOut = await createContact();
    await text(optedOut.phone as string, 'STOP');
    expect(await refusal({ contactId: optedOut.id, body: 'x' })).toEqual([
      422,
      'recipient_opted_out',
    ]);
    expect(await refusal({ to: optedOut.phone, body: 'x' })).toEqual([422, 'recipient_opted_out']);
    const noPhone = await createContact({ phone: null });
    expect(await refusal({ contactId: noPhone.id, body: 'x' })).toEqual([422, 'no_address']);
    await business.rows('delete from conversations.sms_messages where organization_id = $1');
    await business.rows('delete from conversations.turns where organization_id = $1');
    await business.rows('delete from conversations.conversations where organization_id = $1');
    await business.rows('delete from conversations.phone_numbers where organization_id = $1');
    expect(await refusal({ to: freshNumber(), body: 'x' })).toEqual([422, 'no_phone_number']);
  });

  it('needs the permission', async () => {
    const key = await post('api-keys', { name: 'Reader', permissions: ['conversations.read'] });
    const reader = business.caller.as(key.json().data.key);
    const response = await reader.post(`${business.base}/sms/send`, {
      to: '+12125550177',
      body: 'x',
    });
    expect(response.statusCode).toBe(403);
  });
});

describe('GET sms', () => {
  it('lists texts, the latest first, page by page and filtered', async () => {
    const contact = await createContact();
    await text(contact.phone as string, 'One');
    await send({ contactId: contact.id, body: 'Two' });
    await text(freshNumber(), 'Three');
    const all = await get('sms');
    expectMatchesOpenApi(product.app, all, 'GET', `${ROUTES}/sms`);
    expect(bodiesOf(all)).toEqual(['Three', 'Two', 'One']);
    const first = await get('sms', { limit: '2' });
    expect(bodiesOf(first)).toEqual(['Three', 'Two']);
    const cursor = first.json().meta.nextCursor;
    const second = await get('sms', { limit: '2', cursor });
    expect(bodiesOf(second)).toEqual(['One']);
    expect(second.json().meta.nextCursor).toBeNull();

    expect(bodiesOf(await get('sms', { contactId: contact.id }))).toEqual(['Two', 'One']);
    expect(bodiesOf(await get('sms', { direction: 'outbound' }))).toEqual(['Two']);
    expect(bodiesOf(await get('sms', { status: 'received' }))).toEqual(['Three', 'One']);
    const today = Temporal.Now.plainDateISO('America/New_York').toString();
    expect(bodiesOf(await get('sms', { from: today, to: today }))).toHaveLength(3);
    expect(bodiesOf(await get('sms', { to: '2020-01-01' }))).toEqual([]);
    expect(bodiesOf(await get('sms', { from: '2100-01-01T00:00:00Z' }))).toEqual([]);
    for (const wrong of ['cursor=x', 'from=yesterday', 'status=lost', 'contactId=1']) {
      expect((await get(`sms?${wrong}`)).statusCode).toBe(400);
    }
  });

  it('shows the texts with a contact in the order in which they were written', async () => {
    const { id, phone } = await createContact();
    for (const body of ['1', '2', '3', '4', '5']) await text(phone as string, body);
    const latest = await get(`sms/conversations/${id}`, { limit: '2' });
    expect(bodiesOf(latest)).toEqual(['4', '5']);
    const cursor = latest.json().meta.nextCursor;
    const older = await get(`sms/conversations/${id}`, { limit: '3', cursor });
    expect(bodiesOf(older)).toEqual(['1', '2', '3']);
    expect(older.json().meta.nextCursor).toBeNull();
    expect((await get(`sms/conversations/${crypto.randomUUID()}`)).statusCode).toBe(404);
    expect(bodiesOf(await get(`sms/conversations/${(await createContact()).id}`))).toEqual([]);
  });
});

describe('conversations', () => {
  const list = async (query = {}): Promise<ConversationDto[]> =>
    (await get('conversations', query)).json().data;
  const previews = async (query = {}) =>
    (await list(query)).map(({ lastMessage }) => lastMessage?.preview);

  it('stand in the order of their latest activity, page by page', async () => {
    const [a, b, c] = [freshNumber(), freshNumber(), freshNumber()];
    await text(a, 'A');
    await text(b, 'B');
    await text(c, 'C');
    await text(a, 'A again');
    const response = await get('conversations');
    expectMatchesOpenApi(product.app, response, 'GET', `${ROUTES}/conversations`);
    expect(await previews()).toEqual(['A again', 'C', 'B']);
    const first = await get('conversations', { limit: '1' });
    const cursor = first.json().meta.nextCursor;
    expect(await previews({ limit: '5', cursor })).toEqual(['C', 'B']);
    const messages = await get(`conversations/${first.json().data[0].id}/messages`);
    expect(bodiesOf(messages)).toEqual(['A', 'A again']);
  });

  it('are filtered', async () => {
    await text(freshNumber(), 'New');
    await text(freshNumber(), 'Seen');
    const [seen] = await list();
    await post(`conversations/${seen?.id}/read`);
    expect(await previews({ unread: 'true' })).toEqual(['New']);
    expect(await previews({ unread: 'false' })).toEqual(['Seen']);
    await post(`conversations/${seen?.id}/take-over`);
    expect(await previews({ handler: 'person' })).toEqual(['Seen']);
    await post(`conversations/${seen?.id}/close`);
    expect(await previews({ status: 'closed' })).toEqual(['Seen']);
    expect(await previews({ status: 'open', handler: 'assistant' })).toEqual(['New']);
    expect(await previews({ needsPerson: 'true' })).toEqual([]);
    expect(await previews({ contactId: seen?.contact.id })).toEqual(['Seen']);
    expect((await get('conversations', { unread: 'maybe' })).statusCode).toBe(400);
  });

  it('are taken over by a person, handed back, closed, and opened by the next text', async () => {
    const from = freshNumber();
    await text(from);
    const [{ id } = { id: '' }] = await list();
    const taken = await post(`conversations/${id}/take-over`);
    expect(taken.statusCode).toBe(200);
    expectMatchesOpenApi(
      product.app,
      taken,
      'POST',
      `${ROUTES}/conversations/{conversationId}/take-over`,
    );
    expect(taken.json().data).toMatchObject({
      handler: 'person',
      takenOverBy: expect.any(String),
      isAnswering: false,
    });
    const back = await post(`conversations/${id}/hand-back`);
    expect(back.json().data).toMatchObject({ handler: 'assistant', takenOverBy: null });
    const closed = await post(`conversations/${id}/close`);
    expect(closed.json().data).toMatchObject({ status: 'closed', unreadCount: 0 });
    await text(from, 'One more thing');
    expect(await list()).toMatchObject([{ id, status: 'open', unreadCount: 1 }]);
    for (const what of ['read', 'take-over', 'hand-back', 'close']) {
      const unknown = await post(`conversations/${crypto.randomUUID()}/${what}`);
      expect(unknown.statusCode).toBe(404);
    }
  });

  it('still name a contact who was deleted', async () => {
    const from = freshNumber();
    await text(from);
    const [{ contact } = { contact: { id: '' } }] = await list();
    await business.caller.delete(`${business.base}/contacts/${contact.id}`);
    expect(await list()).toMatchObject([{ contact: { id: contact.id, firstName: from } }]);
  });
});
