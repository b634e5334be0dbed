import { createTestProduct } from '@coordinator/composition/testing';
import type { TestProduct } from '@coordinator/composition/testing';
import { newId } from '@coordinator/platform/domain';
import { eventually } from '@coordinator/platform/testing';
import { PhoneCompany } from '../testing/phone-company';
import { freshNumber } from '../testing/texting-business';
import { TwilioNumberProvider } from './twilio-number-provider';
import { TwilioTextSender } from './twilio-text-sender';

let product: TestProduct;
let sender: TwilioTextSender;
let phoneCompany: PhoneCompany;
let from: string;
let to: string;

beforeAll(async () => {
  product = await createTestProduct({ sandbox: true });
  phoneCompany = new PhoneCompany(product);
  sender = new TwilioTextSender(product.config);
  const numbers = new TwilioNumberProvider(product.config);
  const [candidate] = await numbers.search({ country: 'US', type: 'local', sms: true });
  from = (await numbers.buy(candidate as string, newId()))?.phoneNumber as string;
}, 60_000);
beforeEach(() => {
  to = freshNumber();
});
afterEach(() => phoneCompany?.heal());
afterAll(() => product?.close());

const send = (body: string, messageId = newId()) => sender.send({ messageId, from, to, body });
const anHourAgo = () => Temporal.Now.instant().subtract({ hours: 1 });

it('sends a text', async () => {
  const taken = await send('Grüße 😀');
  expect(taken).toMatchObject({
    providerMessageId: expect.stringMatching(/^SM[0-9a-f]{32}$/),
    body: 'Grüße 😀',
    segments: 1,
  });
  await eventually(async () => {
    expect(await product.sandbox.textsOf(to)).toMatchObject([{ from, to, body: 'Grüße 😀' }]);
  });
});

it('counts the segments as the provider does', async () => {
  expect(await send('ş'.repeat(200))).toMatchObject({ segments: 3 });
});

it('finds what was sent between two numbers, oldest first, and nothing else', async () => {
  const one = await send('One');
  const two = await send('Two');
  const between = { from, to };
  to = freshNumber();
  await send('Elsewhere');
  await eventually(async () => {
    const sent = await sender.listSent(between, anHourAgo());
    expect(sent.map((text) => text.providerMessageId)).toEqual([
      one.providerMessageId,
      two.providerMessageId,
    ]);
  });
  const inAnHour = Temporal.Now.instant().add({ hours: 1 });
  expect(await sender.listSent(between, inAnHour)).toEqual([]);
});

it.each([
  [
    'an impossible number',
    () => sender.send({ messageId: newId(), from, to: '+1', body: 'x' }),
    '21211',
  ],
  ['a text that is too long', () => send('a'.repeat(1_601)), '21617'],
  ['an empty text', () => send(''), '21602'],
])('tells %s as final, with the code', async (_, call, providerCode) => {
  await expect(call()).rejects.toMatchObject({
    name: 'TextSenderError',
    isFinal: true,
    providerCode,
  });
});

it('tells somebody who opted out', async () => {
  await product.sandbox.text(to, from, 'STOP');
  await expect(send('Hi')).rejects.toMatchObject({ isFinal: true, providerCode: '21610' });
});

it.each([
  ['a dropped connection', { dropRate: 1 }],
  ['a failure of its own', { status: 503 }],
  ['too many requests', { status: 429 }],
  ['an account that is not accepted', { status: 401 }],
])('takes %s as worth another try', async (_, fault) => {
  await phoneCompany.suffer({ ...fault, times: 2 });
  await expect(send('Hi')).rejects.toMatchObject({ name: 'TextSenderError', isFinal: false });
  await expect(sender.listSent({ from, to }, anHourAgo())).rejects.toMatchObject({
    isFinal: false,
  });
});

it('waits for an account', async () => {
  const settings = Object.assign(Object.create(product.config), { TWILIO_AUTH_TOKEN: undefined });
  const text = { messageId: newId(), from, to, body: 'Hi' };
  await expect(new TwilioTextSender(settings).send(text)).rejects.toMatchObject({ isFinal: false });
});
