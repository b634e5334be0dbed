import { createTestProduct } from '@coordinator/composition/testing';
import type { Caller, TestProduct } from '@coordinator/composition/testing';
import { expectMatchesOpenApi } from '@coordinator/platform/testing';

const BASE = '/api/coordinator';

let product: TestProduct;
let caller: Caller;

beforeAll(async () => {
  product = await createTestProduct();
  ({ caller } = await product.signUp());
}, 60_000);
afterAll(() => product?.close());

async function list(path: string): Promise<Record<string, unknown>[]> {
  const answer = await caller.get(`${BASE}/${path}`);
  expect(answer.statusCode).toBe(200);
  expectMatchesOpenApi(product.app, answer, 'GET', `${BASE}/${path}`);
  const { data, meta } = answer.json();
  expect(meta).toEqual({ nextCursor: null });
  return data;
}

describe('the catalog over HTTP', () => {
  it.each(['role-templates', 'onboarding/roles'])('lists the twelve roles at %s', async (path) => {
    const roles = await list(path);
    expect(roles).toHaveLength(12);
    const scheduler = roles.find(({ name }) => name === 'appointment_scheduler');
    expect(scheduler).toMatchObject({
      displayName: 'Appointment Scheduler',
      direction: 'inbound',
      basePriceCents: 5900,
      channels: expect.arrayContaining(['voice', 'sms', 'email']),
      skills: expect.arrayContaining(['book_appointment']),
    });
    expect(scheduler).not.toHaveProperty('defaultPrompts');
  });

  it.each(['persona-templates', 'onboarding/personas'])(
    'lists the personas at %s',
    async (path) => {
      const personas = await list(path);
      expect(personas.map(({ name }) => name)).toEqual([
        'marge',
        'sandy',
        'marcus',
        'emma',
        'alex',
      ]);
    },
  );

  it('lists the bundles with their roles and what they save', async () => {
    const bundles = await list('bundles');
    expect(bundles).toHaveLength(7);
    // (5900 + 4900 - 8900) / 10800
    expect(bundles.find(({ name }) => name === 'appointment_pro')).toMatchObject({
      priceCents: 8900,
      savingsPercentage: 17.59,
      roles: [{ name: 'appointment_scheduler' }, { name: 'appointment_confirmer' }],
    });
  });

  it('lists the industries, a general one among them', async () => {
    const industries = await list('onboarding/industries');
    expect(industries.map(({ industry }) => industry)).toEqual(
      expect.arrayContaining(['dental', 'plumbing', 'restaurant', 'general']),
    );
  });

  it('asks every business the common questions and some of its trade', async () => {
    const answer = await caller.get(`${BASE}/onboarding/poll-questions/dental`);
    expectMatchesOpenApi(
      product.app,
      answer,
      'GET',
      `${BASE}/onboarding/poll-questions/{industry}`,
    );
    const keys = answer.json().data.map(({ key }: { key: string }) => key);
    expect(keys).toEqual(
      expect.arrayContaining(['hours', 'location', 'payment_methods', 'insurance', 'services']),
    );
  });

  it.each([
    ['role-templates', 'receptionist', 'role'],
    ['persona-templates', 'marge', 'persona'],
    ['bundles', 'sales_engine', 'bundle'],
  ])('shows one of %s by name and by id', async (path, name, parameter) => {
    const byName = await caller.get(`${BASE}/${path}/${name}`);
    expect(byName.statusCode).toBe(200);
    expectMatchesOpenApi(product.app, byName, 'GET', `${BASE}/${path}/{${parameter}}`);
    const { data } = byName.json();
    expect(data.name).toBe(name);
    const byId = await caller.get(`${BASE}/${path}/${data.id}`);
    expect(byId.json()).toEqual(byName.json());
  });

  it.each([
    'onboarding/poll-questions/juggling',
    'onboarding/poll-questions/__proto__',
    `onboarding/poll-questions/${encodeURIComponent(`'; drop table x; --`)}`,
    'role-templates/nobody',
    'persona-templates/019a0000-0000-7000-8000-000000000000',
    `bundles/${'x'.repeat(1_000)}`,
  ])('answers 404 for %s', async (path) => {
    const answer = await caller.get(`${BASE}/${path}`);
    expect(answer.statusCode).toBe(404);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.json()).toMatchObject({ status: 404, code: 'not_found' });
  });

  it.each(['onboarding/roles', 'role-templates', 'bundles', 'onboarding/poll-questions/dental'])(
    'asks to sign in for %s',
    async (path) => {
      expect((await product.anyone.get(`${BASE}/${path}`)).statusCode).toBe(401);
    },
  );
});
