import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ACCOUNT_SID, startSandbox, type RunningSandbox } from '../testing/running-sandbox';
import { until } from '../testing/until';
import { WebhookReceiver } from '../testing/webhook-receiver';

const PATIENT = '+16145550199';
const TWIML = (reply: string) =>
  `<?xml version="1.0"?><Response><Message>${reply}</Message></Response>`;

interface PhoneText {
  id: string;
  from: string;
  body: string;
  carrier?: true;
}

let sandbox: RunningSandbox;
let server: WebhookReceiver;
let desk: string;

const buy = async (smsUrl: string) =>
  (await sandbox.twilio.incomingPhoneNumbers.create({ areaCode: '614', smsUrl })).phoneNumber;

beforeEach(async () => {
  sandbox = await startSandbox();
  server = await WebhookReceiver.start();
  desk = await buy(server.url('/sms'));
});

afterEach(async () => {
  await sandbox.close();
  await server.close();
});

const text = (body: unknown, changes: object = {}) =>
  sandbox.call('POST', '/phone/sms', { from: PATIENT, to: desk, body, ...changes });
const phone = async (number = PATIENT) => {
  const answer = await sandbox.call('GET', `/phone/sms?number=${encodeURIComponent(number)}`);
  return ((await answer.json()) as { data: PhoneText[] }).data;
};
const bodies = async () => (await phone()).map(({ body }) => body);
const reach = () => sandbox.twilio.messages.create({ from: desk, to: PATIENT, body: 'Hello' });

describe('texting a number', () => {
  it('brings the text to the server of its owner, signed, with the form of Twilio', async () => {
    const answer = await text('can I get a cleaning next Tuesday?', {
      to: desk.replace('+1', '1 '),
    });
    expect(answer.status).toBe(201);
    const { data } = (await answer.json()) as { data: PhoneText };
    expect(data).toMatchObject({ from: PATIENT, to: desk, status: 'received' });

    const [webhook] = await server.until(1);
    expect(webhook).toMatchObject({ path: '/sms', method: 'POST', isGenuine: true });
    expect(webhook?.form).toMatchObject({
      MessageSid: data.id,
      SmsSid: data.id,
      AccountSid: ACCOUNT_SID,
      From: PATIENT,
      To: desk,
      Body: 'can I get a cleaning next Tuesday?',
      NumMedia: '0',
      NumSegments: '1',
      FromCountry: 'US',
      ToState: 'OH',
    });
    expect(await phone()).toEqual([data]);
    expect(await phone(desk)).toEqual([data]);
    expect(await sandbox.twilio.messages(data.id).fetch()).toMatchObject({
      direction: 'inbound',
      status: 'received',
    });
  });

  it.each([
    '',
    '   ',
    'a'.repeat(10_000),
    '😀 👨‍👩‍👧 é',
    'مرحبا، أريد موعدًا',
    "'; DROP TABLE messages; --",
    '<script>alert(1)</script>&amp;',
    'line\r\nbreak\u0000nul',
  ])('carries %j unchanged', async (body) => {
    expect((await text(body)).status).toBe(201);
    const [webhook] = await server.until(1);
    expect(webhook).toMatchObject({ isGenuine: true, form: { Body: body } });
    expect(await bodies()).toEqual([body]);
  });

  it('brings media', async () => {
    const mediaUrls = [
      'https://example.com/tooth.jpg',
      { url: 'https://example.com/x', contentType: 'application/x-sh' },
    ];
    await text('look', { mediaUrls });
    const [webhook] = await server.until(1);
    expect(webhook?.form).toMatchObject({
      MessageSid: expect.stringMatching(/^MM/),
      NumMedia: '2',
      MediaUrl0: 'https://example.com/tooth.jpg',
      MediaContentType0: 'image/jpeg',
      MediaUrl1: 'https://example.com/x',
      MediaContentType1: 'application/x-sh',
    });
  });

  it('asks by GET where the number says so', async () => {
    const [number] = await sandbox.twilio.incomingPhoneNumbers.list({ phoneNumber: desk });
    const settings = { smsUrl: server.url('/sms?x=1'), smsMethod: 'GET' };
    await sandbox.twilio.incomingPhoneNumbers(String(number?.sid)).update(settings);
    await text('hi & bye');
    const [webhook] = await server.until(1);
    expect(webhook).toMatchObject({
      method: 'GET',
      isGenuine: true,
      form: { x: '1', Body: 'hi & bye' },
    });
  });

  it.each([
    [{ from: 'me' }, 'from'],
    [{ from: undefined }, 'from'],
    [{ to: '' }, 'to'],
    [{ body: undefined }, 'body'],
    [{ body: 5 }, 'body'],
    [{ body: 'a'.repeat(64 * 1024 + 1) }, 'body'],
    [{ mediaUrls: 'https://example.com' }, 'mediaUrls'],
    [{ mediaUrls: ['ftp://example.com'] }, 'mediaUrls'],
    [{ subject: 'x' }, 'subject'],
  ])('refuses %j', async (changes, path) => {
    const answer = await text('hi', changes);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(await answer.json()).toMatchObject({ code: 'invalid_body', errors: [{ path }] });
    expect(await phone()).toEqual([]);
  });

  it('knows only numbers that somebody holds, and nobody who texts themselves', async () => {
    expect((await text('hi', { to: '+12125552000' })).status).toBe(404);
    expect((await text('hi', { from: desk })).status).toBe(400);
    expect((await sandbox.call('GET', '/phone/sms')).status).toBe(400);
    expect(
      (await sandbox.call('PUT', '/phone/settings', { number: PATIENT, line: 'fax' })).status,
    ).toBe(400);
    const numbers = await sandbox.call('GET', '/phone/numbers');
    const friendlyName = desk.replace(/\+1(...)(...)(....)/, '($1) $2-$3');
    expect(await numbers.json()).toEqual({ data: [{ phoneNumber: desk, friendlyName }] });
  });

  it('sends on what the server answers in TwiML', async () => {
    server.answer = () => ({
      body: TWIML('<Body>Tom &amp; &#x1F600; &lt;3</Body><Media>https://example.com/a</Media>'),
    });
    await text('hi');
    await until(async () => expect(await bodies()).toEqual(['hi', 'Tom & 😀 <3']));
    const [reply] = await sandbox.twilio.messages.list({ to: PATIENT });
    expect(reply).toMatchObject({ direction: 'outbound-reply', from: desk });
  });

  it('keeps the texts of one conversation in order, and does not hold up the others', async () => {
    server.answer = ({ form }) => ({ delayMs: form.Body === '1' ? 300 : 0 });
    await text('1');
    await text('2');
    await text('other', { from: '+16145550188' });
    await server.until(3);
    expect(server.values('Body')).toEqual(['1', 'other', '2']);
  });
});

describe('a server that does not take a text', () => {
  it.each([500, 503])('is called once more after %i', async (status) => {
    server.answer = (_webhook, count) => ({
      status: count === 1 ? status : 200,
      body: TWIML('Hello'),
    });
    await text('hi');
    await until(async () => expect(await bodies()).toEqual(['hi', 'Hello']));
    const [first, second] = server.received;
    expect(server.values('MessageSid')).toEqual([first?.form.MessageSid, first?.form.MessageSid]);
    const token = 'i-twilio-idempotency-token';
    expect(second?.headers[token]).toBe(first?.headers[token]);
  });

  it('is given up after that, and the next text still comes', async () => {
    server.answer = ({ form }) => ({ status: form.Body === '1' ? 500 : 200 });
    await text('1');
    await text('2');
    await server.until(3);
    expect(server.values('Body')).toEqual(['1', '1', '2']);
  });

  it('is not called again after a refusal', async () => {
    server.answer = ({ form }) => ({ status: form.Body === '1' ? 403 : 200 });
    await text('1');
    await text('2');
    await server.until(2);
    expect(server.values('Body')).toEqual(['1', '2']);
  });

  it('is replaced by its fallback', async () => {
    server.answer = ({ path }) => ({ status: path === '/sms' ? 404 : 200 });
    const [number] = await sandbox.twilio.incomingPhoneNumbers.list({ phoneNumber: desk });
    const fallback = { smsFallbackUrl: server.url('/fallback') };
    await sandbox.twilio.incomingPhoneNumbers(String(number?.sid)).update(fallback);
    await text('hi');
    const webhooks = await server.until(2);
    expect(webhooks.map(({ path }) => path)).toEqual(['/sms', '/fallback']);
    expect(webhooks[1]?.isGenuine).toBe(true);
  });

  it('gets a text again that a restart of the sandbox cut off', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
    await sandbox.close();
    try {
      const dataFile = join(folder, 'sandbox.sqlite');
      sandbox = await startSandbox({ dataFile });
      desk = await buy(server.url('/sms'));
      server.answer = (_webhook, count) => ({ delayMs: count === 1 ? 60_000 : 0 });
      await text('1');
      await text('2');
      const { sid } = await reach();
      await server.until(1);
      await sandbox.close();

      sandbox = await startSandbox({ dataFile });
      await server.until(3);
      expect(server.values('Body')).toEqual(['1', '1', '2']);
      await until(async () => expect(await bodies()).toEqual(['1', '2', 'Hello']));
      expect((await sandbox.twilio.messages(sid).fetch()).status).toBe('delivered');
    } finally {
      await sandbox.close();
      rmSync(folder, { recursive: true });
      sandbox = await startSandbox();
    }
  });
});

describe('faults of deliveries', () => {
  it('repeats them', async () => {
    await sandbox.call('PUT', '/faults/twilio', { duplicate: true, times: 1 });
    await text('1');
    await text('2');
    await server.until(3);
    expect(server.values('Body')).toEqual(['1', '1', '2']);
    expect(new Set(server.values('MessageSid')).size).toBe(2);
  });

  it('lets the next one overtake', async () => {
    await sandbox.call('PUT', '/faults/twilio', { reorder: true });
    for (const body of ['1', '2', '3', '4']) await text(body);
    await server.until(4);
    expect(server.values('Body')).toEqual(['2', '1', '4', '3']);
    expect(await bodies()).toEqual(['1', '2', '3', '4']);
  });

  it('holds nothing back for good', async () => {
    await sandbox.call('PUT', '/faults/twilio', { reorder: true });
    await text('alone');
    await server.until(1);
  });

  it('leaves the wish of requests alone, and their faults leave deliveries alone', async () => {
    await sandbox.call('PUT', '/faults/twilio', { duplicate: true, times: 1 });
    await sandbox.twilio.messages.list();
    await text('1');
    await server.until(2);
    await sandbox.call('PUT', '/faults/twilio', { status: 500 });
    await text('2');
    await server.until(3);
  });
});

describe('opting out', () => {
  it.each([
    'STOP',
    'stop',
    ' Stop\n',
    'Unsubscribe',
    'end',
    'quit',
    'stopall',
    'revoke',
    'optout',
    'cancel',
  ])('blocks the number after %j, says so, and still tells the server', async (word) => {
    await text(word);
    await server.until(1);
    expect(server.values('Body')).toEqual([word]);
    await expect(reach()).rejects.toMatchObject({ status: 400, code: 21610 });
    expect(await phone()).toMatchObject([{ body: word }, { from: desk, carrier: true }]);
    expect(await sandbox.twilio.messages.list()).toHaveLength(1);
  });

  it.each(['please stop', 'STOP.', 'don’t stop', 'cancel my visit', 'stop it'])(
    'takes %j as words',
    async (body) => {
      await text(body);
      await reach();
      expect(await phone()).toMatchObject([{ body }]);
    },
  );

  it('is undone by START, UNSTOP, and YES of someone who had opted out', async () => {
    for (const word of ['start', 'UNSTOP', 'Yes']) {
      await text('STOP');
      await text(word);
      await reach();
    }
    const carrier = (await phone()).filter((one) => one.carrier);
    expect(carrier).toHaveLength(6);
  });

  it('takes YES as an answer otherwise', async () => {
    await text('YES');
    expect(await phone()).toHaveLength(1);
  });

  it('helps', async () => {
    await text('help');
    await text('INFO');
    expect(await phone()).toHaveLength(4);
    await reach();
  });

  it('holds for one number and one person', async () => {
    await text('STOP');
    const other = await buy(server.url('/sms'));
    await sandbox.twilio.messages.create({ from: other, to: PATIENT, body: 'Hello' });
    await sandbox.twilio.messages.create({ from: desk, to: '+16145550188', body: 'Hello' });
  });

  it('keeps back what the server answers in TwiML', async () => {
    server.answer = () => ({ body: TWIML('You are unsubscribed') });
    await text('STOP');
    await text('are you there?');
    await server.until(2);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await phone()).filter(({ from, carrier }) => from === desk && !carrier)).toEqual([]);
  });
});
