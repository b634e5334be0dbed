import { createTestProduct } from '@coordinator/composition/testing';
import type { TestProduct } from '@coordinator/composition/testing';
import { newId } from '@coordinator/platform/domain';
import type { NumberSearch } from '../domain/number-search';
import { PhoneCompany } from '../testing/phone-company';
import { TwilioNumberProvider } from './twilio-number-provider';

let product: TestProduct;
let provider: TwilioNumberProvider;
let phoneCompany: PhoneCompany;

beforeAll(async () => {
  product = await createTestProduct({
    worker: true,
    env: { PUBLIC_BASE_URL: 'https://coordinator.example.com' },
  });
  phoneCompany = new PhoneCompany(product);
  provider = new TwilioNumberProvider(product.config);
}, 60_000);

afterEach(() => phoneCompany?.heal());
afterAll(() => product?.close());

const withSettings = (settings: object) =>
  new TwilioNumberProvider(Object.assign(Object.create(product.config), settings));

const inNewYork: NumberSearch = { country: 'US', type: 'local', sms: true, areaCode: '212' };

async function buyAny(orderId: string, search = inNewYork) {
  const [candidate] = await provider.search(search);
  return provider.buy(candidate as string, orderId);
}

it('finds numbers of an area that can talk and text', async () => {
  const numbers = await provider.search(inNewYork);
  expect(numbers).toHaveLength(5);
  for (const number of numbers) expect(number).toMatch(/^\+1212555\d{4}$/);
});

it('finds none where none are sold', async () => {
  expect(await provider.search({ ...inNewYork, areaCode: '555' })).toEqual([]);
  expect(await provider.search({ country: 'DE', type: 'local', sms: true })).toEqual([]);
  expect(await provider.search({ country: 'IE', type: 'mobile', sms: true })).toEqual([]);
  expect(await provider.search({ country: 'ZZ', type: 'local', sms: false })).toEqual([]);
});

it('finds none in an area that the provider does not accept', async () => {
  await phoneCompany.suffer({ status: 400, times: 1 });
  expect(await provider.search(inNewYork)).toEqual([]);
});

it('buys a number and leads its calls and texts to us', async () => {
  const orderId = newId();
  const bought = await buyAny(orderId);
  expect(bought).toEqual({
    providerId: expect.stringMatching(/^PN/),
    phoneNumber: expect.stringMatching(/^\+1212555\d{4}$/),
    type: 'local',
    capabilities: ['voice', 'sms', 'mms'],
  });
  const [number] = await phoneCompany.held(orderId);
  expect(number).toMatchObject({
    smsUrl: 'https://coordinator.example.com/api/webhooks/coordinator/twilio/sms',
    smsMethod: 'POST',
    voiceUrl: 'https://coordinator.example.com/api/webhooks/coordinator/twilio/voice',
    voiceMethod: 'POST',
  });
});

it('knows a mobile number and what it cannot do', async () => {
  const bought = await buyAny(newId(), { country: 'DE', type: 'mobile', sms: true });
  expect(bought).toMatchObject({ type: 'mobile', capabilities: ['voice', 'sms'] });
});

it('finds what was bought for an order again, and nothing of another order', async () => {
  const orderId = newId();
  expect(await provider.findBought(orderId)).toBeNull();
  const bought = await buyAny(orderId);
  await buyAny(newId());
  expect(await provider.findBought(orderId)).toEqual(bought);
  expect(await provider.findBought(newId())).toBeNull();
});

it('answers null for a number that was sold meanwhile', async () => {
  const bought = await buyAny(newId());
  expect(await provider.buy(bought?.phoneNumber as string, newId())).toBeNull();
});

it('gives a number back, once or twice', async () => {
  const orderId = newId();
  const bought = await buyAny(orderId);
  await provider.release(bought?.providerId as string);
  await provider.release(bought?.providerId as string);
  expect(await phoneCompany.held(orderId)).toEqual([]);
});

it.each([
  ['unreachable', { dropRate: 1 }],
  ['unreachable', { status: 503 }],
  ['unreachable', { status: 429 }],
  ['not_accepted', { status: 401 }],
  ['not_accepted', { status: 403 }],
  ['refused', { status: 400 }],
])('says that the provider is %s on %j', async (failure, fault) => {
  await phoneCompany.suffer({ ...fault, times: 4 });
  for (const call of [
    () => provider.findBought(newId()),
    () => provider.search({ country: 'US', type: 'local', sms: true }),
    () => provider.buy('+12125552000', newId()),
    () => provider.release('PN0'),
  ]) {
    await expect(call()).rejects.toMatchObject({ name: 'NumberProviderError', failure });
  }
});

it('says that no provider is connected when the account is not set', async () => {
  for (const settings of [
    { TWILIO_ACCOUNT_SID: undefined },
    { TWILIO_ACCOUNT_SID: 'your-account-sid' },
    { TWILIO_AUTH_TOKEN: undefined },
  ]) {
    await expect(withSettings(settings).search(inNewYork)).rejects.toMatchObject({
      failure: 'not_connected',
    });
  }
});

it('says that the account is not accepted when the token is wrong', async () => {
  const stranger = withSettings({ TWILIO_AUTH_TOKEN: 'guessed' });
  await expect(stranger.search(inNewYork)).rejects.toMatchObject({ failure: 'not_accepted' });
});

if (process.env['SOAK']) {
  it('waits ten seconds for an answer, not longer', async () => {
    await phoneCompany.suffer({ latencyMs: 60_000 });
    const begin = performance.now();
    await expect(provider.findBought(newId())).rejects.toMatchObject({ failure: 'unreachable' });
    expect(performance.now() - begin).toBeGreaterThan(9_000);
    expect(performance.now() - begin).toBeLessThan(14_000);
  }, 20_000);
}
