import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ACCOUNT_SID,
  startSandbox,
  twilioClient,
  type RunningSandbox,
} from '../testing/running-sandbox';

let sandbox: RunningSandbox;

beforeEach(async () => {
  sandbox = await startSandbox();
});

afterEach(() => sandbox.close());

const buyFirst = async (areaCode: number, settings = {}) => {
  const [offer] = await sandbox.twilio
    .availablePhoneNumbers('US')
    .local.list({ areaCode, limit: 1 });
  return sandbox.twilio.incomingPhoneNumbers.create({
    phoneNumber: offer?.phoneNumber,
    ...settings,
  });
};

describe('searching numbers', () => {
  it('offers numbers of an area code that can talk and text', async () => {
    const offers = await sandbox.twilio
      .availablePhoneNumbers('US')
      .local.list({ areaCode: 415, smsEnabled: true, voiceEnabled: true, limit: 20 });

    expect(offers).toHaveLength(20);
    expect(new Set(offers.map((offer) => offer.phoneNumber)).size).toBe(20);
    for (const offer of offers) {
      expect(offer.phoneNumber).toMatch(/^\+1415555[2-9]\d{3}$/);
      expect(offer.friendlyName).toMatch(/^\(415\) 555-[2-9]\d{3}$/);
      expect(offer).toMatchObject({ isoCountry: 'US', region: 'CA', beta: false });
      expect(offer.capabilities).toMatchObject({ voice: true, sms: true, mms: true });
    }
  });

  it('matches patterns with wildcards and letters anywhere in the number', async () => {
    const local = sandbox.twilio.availablePhoneNumbers('US').local;
    const numbers = async (contains: string) =>
      (await local.list({ contains, limit: 20 })).map((offer) => offer.phoneNumber);

    expect(await numbers('212555DENT')).toEqual(['+12125553368']);
    const ending = await numbers('303***4*27');
    expect(ending).toHaveLength(10);
    for (const number of ending) expect(number).toMatch(/^\+13035554\d27$/);
    expect(await numbers('212*******7')).toEqual([]);
  });

  it('offers toll-free and overseas numbers', async () => {
    const { availablePhoneNumbers } = sandbox.twilio;
    const found = await Promise.all([
      availablePhoneNumbers('US').tollFree.list({ limit: 1 }),
      availablePhoneNumbers('CA').local.list({ limit: 1 }),
      availablePhoneNumbers('GB').mobile.list({ limit: 1 }),
      availablePhoneNumbers('DE').local.list({ limit: 1 }),
      availablePhoneNumbers('AU').mobile.list({ limit: 1 }),
    ]);
    expect(found.map(([offer]) => offer?.phoneNumber)).toEqual([
      expect.stringMatching(/^\+18\d\d555\d{4}$/),
      expect.stringMatching(/^\+1\d{3}555\d{4}$/),
      expect.stringMatching(/^\+447700900\d{3}$/),
      expect.stringMatching(/^\+49\d{9,11}$/),
      expect.stringMatching(/^\+61491570\d{3}$/),
    ]);
  });

  it('leaves out numbers without a capability that is asked for', async () => {
    const german = sandbox.twilio.availablePhoneNumbers('DE');
    expect(await german.local.list({ smsEnabled: true })).toEqual([]);
    expect(await german.mobile.list({ smsEnabled: true, limit: 3 })).toHaveLength(3);
  });

  it('finds nothing in an area code that does not exist', async () => {
    const offers = await sandbox.twilio.availablePhoneNumbers('US').local.list({ areaCode: 555 });
    expect(offers).toEqual([]);
  });

  it.each([
    ['an unknown country', 'XX', {}, { status: 404, code: 20404 }],
    ['a filter it would have to ignore', 'US', { inPostalCode: '94110' }, { code: 20001 }],
    ['a page too large', 'US', { pageSize: 1001 }, { status: 400, code: 20007 }],
    ['a hostile pattern', 'US', { contains: '(1+)+$' }, { status: 400, code: 21421 }],
  ])('refuses %s', async (_case, country, filter, error) => {
    const search = sandbox.twilio.availablePhoneNumbers(country).local.list(filter);
    await expect(search).rejects.toMatchObject(error);
  });

  it('answers the hardest search, one that nothing matches, in a moment', async () => {
    const begin = performance.now();
    const offers = await sandbox.twilio
      .availablePhoneNumbers('US')
      .local.list({ contains: '0000' });
    expect(offers).toEqual([]);
    expect(performance.now() - begin).toBeLessThan(5000);
  });
});

describe('buying numbers', () => {
  it('gives the number asked for, configured as asked', async () => {
    const bought = await buyFirst(415, {
      friendlyName: 'org-1',
      smsUrl: 'https://example.com/sms',
      voiceUrl: 'https://example.com/voice?a=1&b=2',
      statusCallback: 'https://example.com/status',
    });

    expect(bought.sid).toMatch(/^PN[0-9a-f]{32}$/);
    expect(bought).toMatchObject({
      accountSid: ACCOUNT_SID,
      friendlyName: 'org-1',
      smsUrl: 'https://example.com/sms',
      smsMethod: 'POST',
      voiceUrl: 'https://example.com/voice?a=1&b=2',
      statusCallback: 'https://example.com/status',
    });
    expect(Math.abs(bought.dateCreated.getTime() - Date.now())).toBeLessThan(60_000);
    const fetched = await sandbox.twilio.incomingPhoneNumbers(bought.sid).fetch();
    expect(fetched.toJSON()).toEqual(bought.toJSON());
  });

  it('gives any number of an area code, named after itself', async () => {
    const bought = await sandbox.twilio.incomingPhoneNumbers.create({ areaCode: '604' });
    expect(bought.phoneNumber).toMatch(/^\+1604555\d{4}$/);
    expect(bought.friendlyName).toMatch(/^\(604\) 555-\d{4}$/);
  });

  it('gives one number to one buyer, however many ask at once', async () => {
    const phoneNumber = '+12125552999';
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, () => sandbox.twilio.incomingPhoneNumbers.create({ phoneNumber })),
    );
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(outcomes.length - refused.length).toBe(1);
    for (const { reason } of refused) expect(reason).toMatchObject({ status: 400, code: 21422 });
  });

  it('gives 50 buyers at once 50 numbers', async () => {
    const bought = await Promise.all(
      Array.from({ length: 50 }, () =>
        sandbox.twilio.incomingPhoneNumbers.create({ areaCode: '303' }),
      ),
    );
    expect(new Set(bought.map((number) => number.phoneNumber)).size).toBe(50);
    expect(new Set(bought.map((number) => number.sid)).size).toBe(50);
  });

  it('never gives a released number again', async () => {
    const { sid, phoneNumber } = await buyFirst(808);
    expect(await sandbox.twilio.incomingPhoneNumbers(sid).remove()).toBe(true);

    const again = sandbox.twilio.incomingPhoneNumbers.create({ phoneNumber });
    await expect(again).rejects.toMatchObject({ code: 21422 });
    const offers = await sandbox.twilio
      .availablePhoneNumbers('US')
      .local.list({ contains: phoneNumber.slice(1) });
    expect(offers).toEqual([]);
  });

  it('sells a range to its last number, then finds nothing more', async () => {
    const swedish = sandbox.twilio.availablePhoneNumbers('SE').mobile;
    const offers = await swedish.list({ pageSize: 1000 });
    expect(new Set(offers.map((offer) => offer.phoneNumber)).size).toBe(100);
    await Promise.all(
      offers.map(({ phoneNumber }) => sandbox.twilio.incomingPhoneNumbers.create({ phoneNumber })),
    );
    expect(await swedish.list()).toEqual([]);
  });

  it.each([
    ['no number and no area code', {}, 20001],
    ['a malformed number', { phoneNumber: '12' }, 21421],
    ['a number that nobody sells', { phoneNumber: '+12125550100' }, 21422],
    ['an area code without numbers', { areaCode: '999' }, 21452],
    ['a malformed area code', { areaCode: '1' }, 21451],
    ['a callback that is no URL', { areaCode: '212', smsUrl: 'ftp://example.com' }, 21502],
    ['a method other than GET and POST', { areaCode: '212', smsMethod: 'PUT' }, 20001],
    ['a name of 65 characters', { areaCode: '212', friendlyName: 'n'.repeat(65) }, 20001],
    ['a setting it would have to ignore', { areaCode: '212', trunkSid: 'TK1' }, 20001],
  ])('refuses %s', async (_case, request, code) => {
    const purchase = sandbox.twilio.incomingPhoneNumbers.create(request);
    await expect(purchase).rejects.toMatchObject({ status: 400, code });
    expect(await sandbox.twilio.incomingPhoneNumbers.list()).toEqual([]);
  });
});

describe('keeping numbers', () => {
  it('remembers across a restart what was handed out', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
    const dataFile = join(folder, 'nested', 'sandbox.sqlite');
    try {
      const before = await startSandbox({ dataFile });
      const kept = await before.twilio.incomingPhoneNumbers.create({ areaCode: '907' });
      const released = await before.twilio.incomingPhoneNumbers.create({ areaCode: '907' });
      await before.twilio.incomingPhoneNumbers(released.sid).remove();
      await before.close();

      const after = await startSandbox({ dataFile });
      const list = await after.twilio.incomingPhoneNumbers.list();
      expect(list.map((number) => number.toJSON())).toEqual([kept.toJSON()]);
      for (const { phoneNumber } of [kept, released]) {
        const again = after.twilio.incomingPhoneNumbers.create({ phoneNumber });
        await expect(again).rejects.toMatchObject({ code: 21422 });
      }
      await after.close();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('lists newest first, page by page, also while numbers are bought', async () => {
    const sids: string[] = [];
    for (let count = 0; count < 7; count += 1) sids.unshift((await buyFirst(212)).sid);

    const first = await sandbox.twilio.incomingPhoneNumbers.page({ pageSize: 3 });
    await buyFirst(212);
    const second = await first.nextPage();
    const third = await second?.nextPage();

    const pages = [first, second, third].map((page) => page?.instances.map(({ sid }) => sid));
    expect(pages).toEqual([sids.slice(0, 3), sids.slice(3, 6), sids.slice(6)]);
    expect(third?.nextPageUrl).toBeUndefined();
    expect(await sandbox.twilio.incomingPhoneNumbers.list({ pageSize: 2 })).toHaveLength(8);
  });

  it('finds numbers by name, by digits and by pattern', async () => {
    const mine = await buyFirst(212, { friendlyName: 'org 7 & co' });
    const other = await buyFirst(303, { friendlyName: 'org 8' });
    const { incomingPhoneNumbers } = sandbox.twilio;
    const sids = async (filter: object) =>
      (await incomingPhoneNumbers.list(filter)).map((number) => number.sid);

    expect(await sids({ friendlyName: 'org 7 & co' })).toEqual([mine.sid]);
    expect(await sids({ friendlyName: 'org' })).toEqual([]);
    expect(await sids({ phoneNumber: other.phoneNumber })).toEqual([other.sid]);
    expect(await sids({ phoneNumber: '+1212*******' })).toEqual([mine.sid]);
  });

  it('refuses a page without its token', async () => {
    const page = sandbox.twilio.incomingPhoneNumbers.page({ pageNumber: 2 });
    await expect(page).rejects.toMatchObject({ status: 400, code: 20001 });
  });

  it('changes what is named and leaves the rest', async () => {
    const { sid } = await buyFirst(212, { smsUrl: 'https://a.example/sms', friendlyName: 'A' });
    const updated = await sandbox.twilio
      .incomingPhoneNumbers(sid)
      .update({ voiceUrl: 'https://a.example/voice', smsUrl: '' });
    expect(updated).toMatchObject({
      friendlyName: 'A',
      smsUrl: '',
      voiceUrl: 'https://a.example/voice',
    });
  });

  it('does not know a number that was released or never was', async () => {
    const { sid } = await buyFirst(212);
    await sandbox.twilio.incomingPhoneNumbers(sid).remove();
    const number = sandbox.twilio.incomingPhoneNumbers(sid);
    const missing = { status: 404, code: 20404 };
    await expect(number.fetch()).rejects.toMatchObject(missing);
    await expect(number.update({ friendlyName: 'B' })).rejects.toMatchObject(missing);
    await expect(number.remove()).rejects.toMatchObject(missing);
  });
});

describe('the account', () => {
  it('is asked for its credentials everywhere', async () => {
    const stranger = twilioClient(sandbox.url, 'wrong');
    await expect(stranger.incomingPhoneNumbers.list()).rejects.toMatchObject({
      status: 401,
      code: 20003,
      moreInfo: 'https://www.twilio.com/docs/errors/20003',
    });
    const bare = await sandbox.call('GET', '/2010-04-01/nowhere');
    expect(bare.status).toBe(401);
    expect(bare.headers.get('www-authenticate')).toContain('Basic');
  });

  it('does not reach another account, nor what Twilio has and the sandbox lacks', async () => {
    const client = sandbox.twilio;
    const foreign = client.api.v2010.accounts('AC1').incomingPhoneNumbers.list();
    await expect(foreign).rejects.toMatchObject({ status: 404, code: 20404 });
    await expect(client.queues.list()).rejects.toMatchObject({ status: 404, code: 20404 });
  });

  it('takes forms only', async () => {
    const credentials = Buffer.from(`${ACCOUNT_SID}:twilio-token`).toString('base64');
    const answer = await fetch(
      `${sandbox.url}/2010-04-01/Accounts/${ACCOUNT_SID}/IncomingPhoneNumbers.json`,
      {
        method: 'POST',
        headers: { authorization: `Basic ${credentials}`, 'content-type': 'application/json' },
        body: '{"AreaCode":"212"}',
      },
    );
    expect(answer.status).toBe(415);
    expect(await answer.json()).toMatchObject({ code: 20415, status: 415 });
  });
});
