import { createTestProduct } from '@coordinator/composition/testing';
import type { Caller, TestProduct } from '@coordinator/composition/testing';
import { expectMatchesOpenApi } from '@coordinator/platform/testing';
import { CatalogCache } from '../application/catalog-cache';

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

async function pages(path: string, limit: number) {
  const found: Record<string, unknown>[] = [];
  const sizes: number[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const query = { limit: String(limit), ...(cursor && { cursor }) };
    const answer = await caller.get(`${BASE}/${path}`, { query });
    expect(answer.statusCode).toBe(200);
    const { data, meta } = answer.json();
    found.push(...data);
    sizes.push(data.length);
    cursor = meta.nextCursor;
  }
  return { found, sizes };
}

async function offer(persona: Record<string, unknown> | undefined, isActive: boolean) {
  await product.owner.query('update catalog.persona_templates set is_active = $2 where id = $1', [
    persona?.['id'],
    isActive,
  ]);
  product.app.get(CatalogCache, { strict: false }).clear();
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

  it.each([
    ['role-templates', 12],
    ['persona-templates', 5],
    ['bundles', 7],
    ['onboarding/roles', 12],
    ['onboarding/personas', 5],
    ['onboarding/industries', 17],
  ])('pages %s in the order of the whole list', async (path, total) => {
    const whole = await list(path);
    expect(whole).toHaveLength(total);
    const { found, sizes } = await pages(path, 3);
    expect(found).toEqual(whole);
    expect(sizes.slice(0, -1).every((size) => size === 3)).toBe(true);
    // A last page that is exactly full leads nowhere.
    expect((await pages(path, total)).sizes).toEqual([total]);
  });

  it('pages the poll questions in the order in which they are asked', async () => {
    const path = 'onboarding/poll-questions/dental';
    const { data } = (await caller.get(`${BASE}/${path}`)).json();
    expect(data.length).toBeGreaterThan(2);
    const { found, sizes } = await pages(path, 2);
    expect(found).toEqual(data);
    expect(sizes[0]).toBe(2);
  });

  it('goes on behind a template that was withdrawn meanwhile, without it', async () => {
    const [first, second, third] = await list('persona-templates');
    const answer = await caller.get(`${BASE}/persona-templates`, { query: { limit: '2' } });
    expect(answer.json().data).toEqual([first, second]);
    const { nextCursor } = answer.json().meta;
    await offer(second, false);
    try {
      const query = { limit: '1', cursor: nextCursor };
      const next = await caller.get(`${BASE}/persona-templates`, { query });
      expect(next.json().data).toEqual([third]);
      expect((await list('persona-templates')).map(({ id }) => id)).not.toContain(second?.id);
    } finally {
      await offer(second, true);
    }
  });

  it.each([
    'role-templates',
    'persona-templates',
    'bundles',
    'onboarding/roles',
    'onboarding/personas',
    'onboarding/industries',
    'onboarding/poll-questions/dental',
  ])('refuses what it does not understand in the query of %s', async (path) => {
    for (const [query, code] of [
      ['limit=0', 'validation_failed'],
      ['limit=101', 'validation_failed'],
      ['sort=name', 'validation_failed'],
      ['cursor=x', 'invalid_cursor'],
      [`cursor=${Buffer.from('["nobody"]').toString('base64url')}`, 'invalid_cursor'],
      [`cursor=${Buffer.from('[1]').toString('base64url')}`, 'invalid_cursor'],
    ]) {
      const answer = await caller.get(`${BASE}/${path}?${query}`);
      expect([query, answer.statusCode, answer.json().code]).toEqual([query, 400, code]);
    }
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
