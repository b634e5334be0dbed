import { setTimeout as sleep } from 'node:timers/promises';
import { BuiltProcess, createTestProduct } from '@coordinator/composition/testing';
import type { TestProduct } from '@coordinator/composition/testing';
import { eventually } from '@coordinator/platform/testing';
import { Redis } from 'ioredis';

const DEATHS = process.env['SOAK'] ? 60 : 5;
const SIGN_UPS_PER_LIFE = 4;

let product: TestProduct;
let worker: BuiltProcess | undefined;

beforeAll(async () => {
  product = await createTestProduct({ sandbox: true });
}, 60_000);
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

async function signUpBusiness(): Promise<string> {
  const { caller } = await product.signUp();
  return (await product.setUpBusiness(caller)).id;
}

it('gives every business exactly one number, though the worker dies and Redis is emptied again and again', async () => {
  const businesses: string[] = [];
  for (let death = 0; death < DEATHS; death++) {
    worker = new BuiltProcess('worker', product.env);
    const life = 1_200 + Math.random() * 1_800;
    const [signedUp] = await Promise.all([
      Promise.all(
        Array.from({ length: SIGN_UPS_PER_LIFE }, async () => {
          await sleep(Math.random() * life);
          return signUpBusiness();
        }),
      ),
      sleep(life).then(() => worker?.kill()),
    ]);
    businesses.push(...signedUp);
    if (death % 2 === 0) await emptyRedis();
  }

  worker = new BuiltProcess('worker', product.env);
  await eventually(async () => {
    const { rows } = await product.owner.query(
      `select (select count(*)::int from conversations.phone_numbers) as numbers,
              (select count(*)::int from platform.outbox where processed_at is null) as events,
              (select count(*)::int from platform.jobs where status <> 'done') as jobs`,
    );
    expect(rows[0]).toEqual({ numbers: businesses.length, events: 0, jobs: 0 });
  }, 120_000);

  const owners = await product.owner.query(
    'select organization_id, count(*)::int as numbers from conversations.phone_numbers group by 1',
  );
  expect(new Map(owners.rows.map((row) => [row.organization_id, row.numbers]))).toEqual(
    new Map(businesses.map((id) => [id, 1])),
  );
  const bought = await product.sandbox.heldNumbers();
  expect(bought).toHaveLength(businesses.length);
  expect(new Set(bought.map(({ friendly_name }) => friendly_name)).size).toBe(businesses.length);
}, 1_200_000);
