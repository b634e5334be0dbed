import { createTestProduct } from '@coordinator/composition/testing';
import type { TestProduct } from '@coordinator/composition/testing';
import twilio from 'twilio';
import { freshNumber, TextingBusiness } from '../testing/texting-business';
import { messageSid, TwilioWebhook } from '../testing/twilio-webhook';

const TOKEN = '12345';
const ACCOUNT = 'ACae49deb4ac14aea0fb1f1b1c1d1e1f10';
const ORIGIN = 'https://coordinator.example.com';
const SMS = '/api/webhooks/coordinator/twilio/sms';

let product: TestProduct;
let webhook: TwilioWebhook;
let business: TextingBusiness;

beforeAll(async () => {
  product = await createTestProduct({
    env: { TWILIO_ACCOUNT_SID: ACCOUNT, TWILIO_AUTH_TOKEN: TOKEN, PUBLIC_BASE_URL: ORIGIN },
  });
  webhook = new TwilioWebhook(product);
  business = await TextingBusiness.open(product);
}, 60_000);
afterAll(() => product?.close());

const form = (more = {}): Record<string, string> => ({
  AccountSid: ACCOUNT,
  MessageSid: messageSid(),
  From: freshNumber(),
  To: business.number,
  Body: 'Hi there',
  NumMedia: '0',
  ...more,
});

describe('the signature', () => {
  it('is the one that Twilio publishes as its example', () => {
    const published = {
      CallSid: 'CA1234567890ABCDE',
      Caller: '+14158675309',
      Digits: '1234',
      From: '+14158675309',
      To: '+18005551212',
    };
    const url = 'https://mycompany.com/myapp.php?foo=1&bar=2';
    expect(webhook.sign(url, published)).toBe('RSOYDt4T1cUTdK1PDd93/VVr8B8=');
    expect(twilio.validateRequest(TOKEN, 'RSOYDt4T1cUTdK1PDd93/VVr8B8=', url, published)).toBe(
      true,
    );
  });

  it('lets a text in, which is answered with empty TwiML at once', async () => {
    const response = await webhook.text(freshNumber(), business.number, 'Hi');
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-type']).toMatch(/^text\/xml/);
    expect(response.body).toMatch(/<Response\/>$/);
  });

  it('is refused when it is missing, empty, of another token or of another address', async () => {
    const fields = form();
    const good = webhook.sign(ORIGIN + SMS, fields);
    const wrong = [
      undefined,
      '',
      twilio.getExpectedTwilioSignature('54321', ORIGIN + SMS, fields),
      webhook.sign(`http://coordinator.example.com${SMS}`, fields),
      webhook.sign(`${ORIGIN}${SMS}/`, fields),
      `${good.slice(0, -2)}${good.at(-2) === 'A' ? 'B' : 'A'}=`,
      good.toLowerCase(),
    ];
    for (const signature of wrong) {
      const response = await webhook.post(SMS, fields, signature);
      expect([response.statusCode, response.json().code]).toEqual([403, 'invalid_signature']);
    }
    expect((await webhook.post(SMS, fields, good)).statusCode).toBe(200);
  });

  it('is refused when one byte of the address or of the form is another', async () => {
    const fields = form();
    const good = webhook.sign(ORIGIN + SMS, fields);
    for (const [name, value] of Object.entries(fields)) {
      const changed = {
        ...fields,
        [name]: `${value.slice(0, -1)}${value.endsWith('1') ? '2' : '1'}`,
      };
      expect((await webhook.post(SMS, changed, good)).statusCode).toBe(403);
      expect((await webhook.post(SMS, { ...fields, [`${name}x`]: '' }, good)).statusCode).toBe(403);
    }
    expect((await webhook.post(`${SMS}?a=1`, fields, good)).statusCode).toBe(403);
    expect(
      (await webhook.post(SMS, { ...fields, Body: `${fields['Body']} ` }, good)).statusCode,
    ).toBe(403);
  });

  it('takes no address from headers', async () => {
    const fields = form();
    const response = await product.app.inject({
      method: 'POST',
      url: SMS,
      payload: new URLSearchParams(fields).toString(),
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        host: 'evil.example.com',
        'x-forwarded-host': 'evil.example.com',
        'x-twilio-signature': webhook.sign(`https://evil.example.com${SMS}`, fields),
      },
    });
    expect(response.statusCode).toBe(403);
  });

  it('does not help another account', async () => {
    const fields = form({ AccountSid: 'AC00000000000000000000000000000000' });
    const response = await webhook.post(SMS, fields, webhook.sign(ORIGIN + SMS, fields));
    expect(response.statusCode).toBe(403);
  });

  it('guards the delivery reports too, with what stands in their address', async () => {
    const fields = { MessageSid: messageSid(), MessageStatus: 'delivered' };
    const url = '/api/webhooks/coordinator/twilio/status?message=';
    const [mine, other] = [
      '01890a5d-ac96-774b-bcce-b302099a8057',
      '01890a5d-ac96-774b-bcce-b302099a8058',
    ];
    expect((await webhook.deliver(url + mine, fields)).statusCode).toBe(200);
    const signed = { AccountSid: ACCOUNT, ...fields };
    const signature = webhook.sign(ORIGIN + url + mine, signed);
    expect((await webhook.post(url + other, signed, signature)).statusCode).toBe(403);
  });
});

describe('bad input', () => {
  const counts = () =>
    product.owner
      .query(
        `select (select count(*) from conversations.sms_messages) as texts,
                (select count(*) from conversations.conversations) as conversations,
                (select count(*) from crm.contacts) as contacts`,
      )
      .then(({ rows }) => rows[0]);

  it.each([
    ['a number that nobody has', { To: '+12125550000' }, 200],
    ['a sender that is no phone', { From: 'BANK' }, 200],
    ['a short code', { From: '12345' }, 200],
    ['another channel', { From: 'whatsapp:+12125550142' }, 200],
    ['no id', { MessageSid: '' }, 400],
    ['an endless id', { MessageSid: 'S'.repeat(5_000) }, 400],
    ['no sender', { From: '' }, 200],
  ])('of %s leaves nothing behind', async (_, more, status) => {
    const before = await counts();
    const fields = form(more);
    const response = await webhook.post(SMS, fields, webhook.sign(ORIGIN + SMS, fields));
    expect(response.statusCode).toBe(status);
    expect(await counts()).toEqual(before);
  });

  it('of JSON, of nothing and of too much is refused', async () => {
    const before = await counts();
    const send = (payload: string, type: string) =>
      product.app.inject({
        method: 'POST',
        url: SMS,
        payload,
        headers: { 'content-type': type, 'x-twilio-signature': 'x' },
      });
    expect((await send('{"AccountSid":"x"}', 'application/json')).statusCode).toBe(403);
    expect((await send('5', 'application/json')).statusCode).toBe(403);
    expect((await send('', 'application/x-www-form-urlencoded')).statusCode).toBe(403);
    const huge = `Body=${'a'.repeat(1_100_000)}`;
    expect((await send(huge, 'application/x-www-form-urlencoded')).statusCode).toBe(413);
    expect(
      (await send('Body=%E0%A4%A&=&&==', 'application/x-www-form-urlencoded')).statusCode,
    ).toBe(403);
    expect(await counts()).toEqual(before);
  });
});
