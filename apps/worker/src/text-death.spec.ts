import { setTimeout as sleep } from 'node:timers/promises';
import { BuiltProcess, createTestProduct } from '@coordinator/composition/testing';
import type { Caller, TestProduct } from '@coordinator/composition/testing';
import { eventually } from '@coordinator/platform/testing';
import { Redis } from 'ioredis';

const DEATHS = process.env['SOAK'] ? 40 : 4;
const CUSTOMERS_PER_LIFE = 3;
/** What the phone company does wrong while the worker dies. */
const FAULTS = [
  { latencyMs: 400, times: 5 },
  { status: 503, times: 3 },
  { status: 429, times: 3 },
  { dropRate: 0.5, times: 6, after: true },
  { duplicate: true, reorder: true, times: 6 },
];

let product: TestProduct;
let worker: BuiltProcess | undefined;
let owner: Caller;
let base: string;
let number: string;

beforeAll(async () => {
  product = await createTestProduct({ sandbox: true });
  worker = new BuiltProcess('worker', product.env);
  ({ caller: owner } = await product.signUp());
  const { id } = await product.setUpBusiness(owner);
  base = `/api/coordinator/organizations/${id}`;
  await eventually(async () => {
    const [first] = (await owner.get(`${base}/phone-numbers`)).json().data;
    number = first.phoneNumber;
  }, 30_000);
  await worker.kill();
}, 90_000);
afterAll(async () => {
  await worker?.kill();
  await product.close();
});

async function emptyRedis(): Promise<void> {
  const redis = new Redis(product.config.REDIS_URL);
  const keys = await redis.keys(`coordinator${new URL(product.config.DATABASE_URL).pathname}*`);
  if (keys.length > 0) await redis.del(keys);
  redis.disconnect();
}

/** Free times, each for another customer: the practice is closed at weekends. */
function* freeTimes(): Generator<string> {
  let day = Temporal.Now.plainDateISO('America/New_York').add({ days: 7 });
  for (;;) {
    if (day.dayOfWeek <= 5) {
      const date = day.toLocaleString('en-US', { month: 'long', day: 'numeric' });
      for (const time of ['9:00 am', '11:00 am', '1:00 pm', '3:00 pm']) yield `${date} at ${time}`;
    }
    day = day.add({ days: 1 });
  }
}

it('answers every text once and confirms every visit once, though the worker dies, Redis is emptied and the carrier fails', async () => {
  const times = freeTimes();
  const customers: string[] = [];
  const textOne = async (): Promise<void> => {
    const phone = `+1555300${String(customers.length).padStart(4, '0')}`;
    customers.push(phone);
    const contact = await owner.post(`${base}/contacts`, { firstName: 'Robin', phone });
    expect(contact.statusCode).toBe(201);
    const wish = `Please book me a cleaning on ${times.next().value}.`;
    await product.sandbox.text(phone, number, wish);
  };

  for (let death = 0; death < DEATHS; death++) {
    worker = new BuiltProcess('worker', product.env);
    await product.sandbox.breakProvider('twilio', FAULTS[death % FAULTS.length] as object);
    const life = 2_000 + Math.random() * 3_000;
    await Promise.all([
      ...Array.from({ length: CUSTOMERS_PER_LIFE }, async () => {
        await sleep(Math.random() * life);
        await textOne();
      }),
      sleep(life).then(() => worker?.kill()),
    ]);
    if (death % 2 === 0) await emptyRedis();
  }
  await product.sandbox.mendProvider('twilio');

  worker = new BuiltProcess('worker', product.env);
  await eventually(async () => {
    const { rows } = await product.owner.query(
      `select (select count(*)::int from conversations.turns where status = 'done') as turns,
              (select count(*)::int from scheduling.appointments) as visits,
              (select count(*)::int from conversations.sms_messages where status = 'delivered') as delivered,
              (select count(*)::int from platform.outbox where processed_at is null) as events,
              (select count(*)::int from platform.jobs where status <> 'done') as jobs`,
    );
    const each = customers.length;
    expect(rows[0]).toEqual({
      ...{ turns: each, visits: each, delivered: 2 * each },
      ...{ events: 0, jobs: 0 },
    });
  }, 240_000);

  for (const phone of customers) {
    const texts = await product.sandbox.textsOf(phone);
    const replies = texts.filter(({ to }) => to === phone).map(({ body }) => body);
    expect(replies).toHaveLength(2);
    expect(replies[0]).toMatch(/\bAI\b/);
    expect(replies[1]).toContain('Bright Smile Dental');
  }
}, 1_800_000);
