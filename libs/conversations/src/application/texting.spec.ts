import { createTestProduct } from '@coordinator/composition/testing';
import type { Caller, TestProduct } from '@coordinator/composition/testing';
import type { ConversationDto, PhoneNumberDto, SmsMessageDto } from '@coordinator/contracts';
import { eventually } from '@coordinator/platform/testing';
import { PhoneCompany } from '../testing/phone-company';
import { freshNumber } from '../testing/texting-business';

let product: TestProduct;
let phoneCompany: PhoneCompany;
let caller: Caller;
let base: string;
let number: string;
let customer: string;

beforeAll(async () => {
  product = await createTestProduct({ worker: true });
  phoneCompany = new PhoneCompany(product);
  ({ caller } = await product.signUp());
  const { id } = await product.setUpBusiness(caller);
  base = `/api/coordinator/organizations/${id}`;
  number = await eventually(async () => {
    const { data } = (await caller.get(`${base}/phone-numbers`)).json<{ data: PhoneNumberDto[] }>();
    expect(data).toHaveLength(1);
    return (data[0] as PhoneNumberDto).phoneNumber;
  }, 15_000);
}, 60_000);
beforeEach(() => {
  customer = freshNumber();
});
afterEach(() => phoneCompany?.heal());
afterAll(() => product?.close());

async function send(body: string): Promise<string> {
  const response = await caller.post(`${base}/sms/send`, { to: customer, body });
  expect(response.statusCode).toBe(201);
  return response.json().data.id;
}
const show = async (id: string): Promise<SmsMessageDto> =>
  (await caller.get(`${base}/sms/${id}`)).json().data;
const arrives = (id: string) =>
  eventually(async () => expect(await show(id)).toMatchObject({ status: 'delivered' }), 20_000);
const received = async (): Promise<string[]> =>
  (await product.sandbox.textsOf(customer))
    .filter(({ to, carrier }) => to === customer && !carrier)
    .map(({ body }) => body);
/** Makes whatever waits for another try due now. */
const hurry = async (id: string): Promise<void> => {
  await product.owner.query(
    'update conversations.sms_messages set next_attempt_at = now() where id = $1 and next_attempt_at is not null',
    [id],
  );
  await product.owner.query(
    `update platform.jobs set next_attempt_at = now()
      where status = 'queued' and payload->>'messageId' = $1`,
    [id],
  );
};

it('reaches a phone, and learns so', async () => {
  const id = await send('Your table is ready.');
  await arrives(id);
  expect(await received()).toEqual(['Your table is ready.']);
  const { contactId, deliveredAt } = await show(id);
  expect(deliveredAt).not.toBeNull();
  await eventually(async () => {
    const history = await caller.get(`${base}/contacts/${contactId}/interactions`);
    expect(history.json().data).toMatchObject([{ id, direction: 'outbound', channel: 'sms' }]);
  });
});

it.each([
  ['refuses for a while', { status: 503, times: 1 }],
  ['has too much to do', { status: 429, times: 1 }],
  ['drops the connection', { dropRate: 1, times: 1 }],
  ['takes the text, but the answer is lost', { dropRate: 1, after: true, times: 1 }],
])(
  'sends once through a provider that %s',
  async (_, fault) => {
    await phoneCompany.suffer(fault);
    const id = await send('Only once, please.');
    await eventually(async () => {
      await hurry(id);
      expect(await show(id)).toMatchObject({ status: 'delivered' });
    }, 20_000);
    expect(await received()).toEqual(['Only once, please.']);
  },
  30_000,
);

it('takes reports that are repeated and out of order', async () => {
  await phoneCompany.suffer({ duplicate: true, reorder: true });
  const id = await send('Hello');
  await arrives(id);
  expect(await received()).toEqual(['Hello']);
});

it('hears from a phone, and respects its STOP', async () => {
  await product.sandbox.text(customer, number, 'Hello there');
  await eventually(async () => {
    const { data } = (await caller.get(`${base}/conversations?limit=1`)).json<{
      data: ConversationDto[];
    }>();
    expect(data).toMatchObject([{ lastMessage: { preview: 'Hello there' } }]);
  });
  await product.sandbox.text(customer, number, 'STOP');
  await eventually(async () => {
    const response = await caller.post(`${base}/sms/send`, { to: customer, body: 'Wait!' });
    expect([response.statusCode, response.json().code]).toEqual([422, 'recipient_opted_out']);
  });
});

it('answers a phone within five seconds, once, saying that an AI assistant does', async () => {
  const begin = performance.now();
  await product.sandbox.text(customer, number, 'Hi, what are your opening hours?');
  await eventually(async () => expect(await received()).toHaveLength(1), 10_000);
  expect(performance.now() - begin).toBeLessThan(5_000);
  const [reply] = await received();
  expect(reply).toMatch(/\bAI\b/);
  await eventually(async () => {
    const { data } = (await caller.get(`${base}/conversations?limit=1`)).json<{
      data: ConversationDto[];
    }>();
    expect(data).toMatchObject([
      { isAnswering: false, lastMessage: { author: 'coordinator', direction: 'outbound' } },
    ]);
  });
  expect(await received()).toEqual([reply]);
});
