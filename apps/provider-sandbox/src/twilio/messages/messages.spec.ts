import {
  ACCOUNT_SID,
  startSandbox,
  twilioClient,
  type RunningSandbox,
} from '../../testing/running-sandbox';
import { until } from '../../testing/until';
import { WebhookReceiver } from '../../testing/webhook-receiver';

const PATIENT = '+16145550199';

let sandbox: RunningSandbox;
let server: WebhookReceiver;
let from: string;

beforeEach(async () => {
  sandbox = await startSandbox();
  server = await WebhookReceiver.start();
  from = (await sandbox.twilio.incomingPhoneNumbers.create({ areaCode: '614' })).phoneNumber;
});

afterEach(async () => {
  await sandbox.close();
  await server.close();
});

const send = (changes: object = {}) =>
  sandbox.twilio.messages.create({ from, to: PATIENT, body: 'Your visit is at 2:30.', ...changes });
const finished = (sid: string, status = 'delivered') =>
  until(async () => {
    const message = await sandbox.twilio.messages(sid).fetch();
    expect(message.status).toBe(status);
    return message;
  });
const phone = async (number = PATIENT) => {
  const answer = await sandbox.call('GET', `/phone/sms?number=${encodeURIComponent(number)}`);
  return ((await answer.json()) as { data: { body: string; status: string }[] }).data;
};

describe('sending texts', () => {
  it('takes a text, and delivers it to the phone', async () => {
    const message = await send();
    expect(message).toMatchObject({
      sid: expect.stringMatching(/^SM[0-9a-f]{32}$/),
      accountSid: ACCOUNT_SID,
      status: 'queued',
      direction: 'outbound-api',
      numSegments: '1',
      numMedia: '0',
      price: null,
      errorCode: null,
      dateSent: null,
    });
    expect(Math.abs(message.dateCreated.getTime() - Date.now())).toBeLessThan(5000);

    const delivered = await finished(message.sid);
    expect(delivered).toMatchObject({ price: '-0.00790', priceUnit: 'USD', errorCode: null });
    expect(delivered.dateSent).toBeInstanceOf(Date);
    expect(await phone()).toEqual([
      {
        id: message.sid,
        from,
        to: PATIENT,
        body: 'Your visit is at 2:30.',
        at: expect.stringMatching(/Z$/),
        status: 'delivered',
      },
    ]);
  });

  it('takes media, with or without words', async () => {
    const media = ['https://example.com/map.png', 'https://example.com/price-list'];
    const message = await send({ body: undefined, mediaUrl: media });
    expect(message).toMatchObject({ sid: expect.stringMatching(/^MM/), numMedia: '2', body: '' });
    await finished(message.sid);
    expect(await phone()).toMatchObject([
      {
        media: [
          { url: media[0], contentType: 'image/png' },
          { url: media[1], contentType: 'application/octet-stream' },
        ],
      },
    ]);
  });

  it.each([
    ['no recipient', { to: '' }, 21604],
    ['a recipient that is no number', { to: 'Dana' }, 21211],
    ['a recipient that cannot be', { to: '+1614555' }, 21211],
    ['a sender of nobody', { from: '+12125552000' }, 21606],
    ['a sender that is no number', { from: 'Marge' }, 21606],
    ['no words', { body: '' }, 21602],
    ['too many words', { body: 'a'.repeat(1601) }, 21617],
    ['a callback that is no address', { statusCallback: 'nowhere' }, 21609],
    ['media that is no address', { mediaUrl: ['x.png'] }, 21620],
    ['too much media', { mediaUrl: Array(11).fill('https://example.com/a.png') }, 21623],
    ['a messaging service', { messagingServiceSid: `MG${'0'.repeat(32)}` }, 20001],
  ])('refuses %s', async (_case, changes, code) => {
    await expect(send(changes)).rejects.toMatchObject({ status: 400, code });
    expect(await sandbox.twilio.messages.list()).toEqual([]);
  });

  it('refuses to send without a sender, or to the sender itself', async () => {
    await expect(send({ from: undefined })).rejects.toMatchObject({ code: 21603 });
    await expect(send({ to: from })).rejects.toMatchObject({ code: 21266 });
  });

  it('refuses a number that was given back', async () => {
    const [number] = await sandbox.twilio.incomingPhoneNumbers.list({ phoneNumber: from });
    await sandbox.twilio.incomingPhoneNumbers(String(number?.sid)).remove();
    await expect(send()).rejects.toMatchObject({ code: 21606 });
  });

  it('asks for credentials, and suffers faults', async () => {
    const stranger = twilioClient(sandbox.url, 'wrong');
    const attempt = stranger.messages.create({ from, to: PATIENT, body: 'Hi' });
    await expect(attempt).rejects.toMatchObject({ status: 401, code: 20003 });

    await sandbox.call('PUT', '/faults/twilio', { status: 429, times: 1 });
    await expect(send()).rejects.toMatchObject({ status: 429, code: 20429 });
    await sandbox.call('PUT', '/faults/twilio', { dropRate: 1, after: true, times: 1 });
    await expect(send()).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(await sandbox.twilio.messages.list()).toHaveLength(1);
  });

  it.each([
    ['landline', 30006],
    ['unreachable', 30003],
  ])('does not deliver to a line that is %s', async (line, errorCode) => {
    const set = await sandbox.call('PUT', '/phone/settings', { number: '(614) 555-0199', line });
    expect(await set.json()).toEqual({ data: { number: PATIENT, line } });
    const { sid } = await send({ statusCallback: server.url('/status') });

    const message = await finished(sid, 'undelivered');
    expect(message).toMatchObject({ errorCode, errorMessage: expect.any(String) });
    expect(await phone()).toEqual([]);
    const [, , last] = await server.until(3);
    expect(last?.form).toMatchObject({
      MessageStatus: 'undelivered',
      ErrorCode: String(errorCode),
    });
  });
});

describe('telling how a text fares', () => {
  it('calls back signed, in order, with the form of Twilio', async () => {
    const { sid } = await send({ statusCallback: server.url('/status?organization=7') });
    const webhooks = await server.until(3);

    expect(server.values('MessageStatus')).toEqual(['queued', 'sent', 'delivered']);
    for (const { path, method, form, isGenuine } of webhooks) {
      expect({ path, method, isGenuine }).toEqual({
        path: '/status?organization=7',
        method: 'POST',
        isGenuine: true,
      });
      expect(form).toMatchObject({
        MessageSid: sid,
        AccountSid: ACCOUNT_SID,
        To: PATIENT,
        From: from,
      });
    }
  });

  it('calls nobody twice who did not take it', async () => {
    server.answer = () => ({ status: 500 });
    const { sid } = await send({ statusCallback: server.url('/status') });
    await server.until(3);
    await finished(sid);
    expect(server.values('MessageStatus')).toEqual(['queued', 'sent', 'delivered']);
  });

  it('delivers twice, or out of order, where that is the fault', async () => {
    await sandbox.call('PUT', '/faults/twilio', { duplicate: true });
    await send({ statusCallback: server.url('/status') });
    await server.until(6);
    expect(server.values('MessageStatus')).toEqual([
      'queued',
      'queued',
      'sent',
      'sent',
      'delivered',
      'delivered',
    ]);

    server.received.length = 0;
    await sandbox.call('PUT', '/faults/twilio', { reorder: true, times: 1 });
    await send({ statusCallback: server.url('/status') });
    await server.until(3);
    expect(server.values('MessageStatus')).toEqual(['sent', 'queued', 'delivered']);
    expect(await (await sandbox.call('GET', '/faults/twilio')).json()).toEqual({ data: null });
  });
});

describe('looking texts up', () => {
  it('lists newest first, by page, number and time', async () => {
    const early = await send({ body: '1' });
    const other = await send({ body: '2', to: '+16145550188' });
    const late = await send({ body: '3' });
    await Promise.all([early, other, late].map(({ sid }) => finished(sid)));
    const { messages } = sandbox.twilio;
    const bodies = async (filter: object) => (await messages.list(filter)).map(({ body }) => body);

    expect(await bodies({})).toEqual(['3', '2', '1']);
    expect(await bodies({ pageSize: 1 })).toEqual(['3', '2', '1']);
    expect(await bodies({ to: PATIENT, from })).toEqual(['3', '1']);
    expect(await bodies({ to: '(614) 555-0188' })).toEqual(['2']);
    const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000);
    expect(await bodies({ dateSentAfter: inMinutes(-1) })).toHaveLength(3);
    expect(await bodies({ dateSentAfter: inMinutes(1) })).toEqual([]);
    expect(await bodies({ dateSentBefore: inMinutes(-1) })).toEqual([]);
    expect(
      await bodies({ dateSentBefore: inMinutes(1), dateSentAfter: inMinutes(-1) }),
    ).toHaveLength(3);
    expect(await bodies({ dateSent: new Date() })).toHaveLength(3);
    expect(await bodies({ dateSent: inMinutes(-2 * 24 * 60) })).toEqual([]);
  });

  it('finds a text in the second that it was taken in', async () => {
    const before = new Date();
    const { sid } = await send();
    const list = await sandbox.twilio.messages.list({ to: PATIENT, dateSentAfter: before });
    expect(list.map((message) => message.sid)).toEqual([sid]);
  });

  it('empties and deletes what is finished, for the account but not on the phone', async () => {
    const { sid } = await send();
    const message = sandbox.twilio.messages(sid);
    await expect(message.remove()).rejects.toMatchObject({ status: 409, code: 20009 });
    await finished(sid);
    await expect(message.update({ body: 'other words' })).rejects.toMatchObject({ status: 400 });
    expect(await message.update({ body: '' })).toMatchObject({ body: '', status: 'delivered' });
    expect((await message.fetch()).body).toBe('');

    await message.remove();
    const missing = { status: 404, code: 20404 };
    await expect(message.fetch()).rejects.toMatchObject(missing);
    await expect(message.remove()).rejects.toMatchObject(missing);
    expect(await sandbox.twilio.messages.list()).toEqual([]);
    expect(await phone()).toMatchObject([{ body: 'Your visit is at 2:30.' }]);
  });

  it.each([{ dateSentAfter: 'yesterday' }, { to: 'Dana' }, { from: '1' }])(
    'refuses %j',
    async (filter) => {
      const list = sandbox.twilio.messages.list(filter as object);
      await expect(list).rejects.toMatchObject({ status: 400, code: 20001 });
    },
  );
});
