import { createTestProduct } from '@coordinator/composition/testing';
import type { TestProduct } from '@coordinator/composition/testing';
import { expectMatchesOpenApi } from '@coordinator/platform/testing';
import { TestKnowledge } from '../testing/test-knowledge';

const UNKNOWN = '019a0000-0000-7000-8000-000000000000';
const BASE = '/api/coordinator/organizations/{organizationId}';

let product: TestProduct;
let knowledge: TestKnowledge;

beforeAll(async () => {
  product = await createTestProduct();
}, 60_000);
afterAll(() => product?.close());
beforeEach(async () => {
  knowledge = await TestKnowledge.open(product, { hours: '9 to 5' });
});

/** What each kind is made from, changed to, and refuses. */
const KINDS = [
  {
    name: 'faq-categories',
    parameter: 'faqCategoryId',
    valid: { name: 'Kids', description: 'What parents ask' },
    change: { description: null, sortOrder: 7 },
    invalid: [
      [{}, 'name'],
      [{ name: ' ' }, 'name'],
      [{ name: 'x'.repeat(201) }, 'name'],
      [{ name: 'X', sortOrder: -1 }, 'sortOrder'],
    ],
  },
  {
    name: 'faq-items',
    parameter: 'faqItemId',
    valid: {
      question: 'Do you see kids?',
      answer: 'From age two.',
      keywords: [' Kids ', 'kids', 'child', ''],
    },
    change: { answer: 'From age three.', isActive: false },
    invalid: [
      [{ question: 'X' }, 'answer'],
      [{ answer: 'X' }, 'question'],
      [{ question: 'X', answer: 'x'.repeat(5_001) }, 'answer'],
      [{ question: 'X', answer: 'X', keywords: [1] }, 'keywords'],
      [{ question: 'X', answer: 'X', keywords: 'kids' }, 'keywords'],
      [{ question: 'X', answer: 'X', categoryId: 'mine' }, 'categoryId'],
      [{ question: 'X', answer: 'X', useCount: 9 }, 'useCount'],
    ],
  },
  {
    name: 'business-information',
    parameter: 'businessInformationId',
    valid: { category: 'policies', key: 'pets', value: 'Guide dogs only' },
    change: {
      value: 'All dogs',
      priority: 10,
      isActive: false,
      description: 'Animals in the office',
    },
    invalid: [
      [{ key: 'pets', value: 'X' }, 'category'],
      [{ category: 'policies', value: 'X' }, 'key'],
      [{ category: 'policies', key: 'pets', value: '' }, 'value'],
      [{ category: 'policies', key: 'pets', value: 'X', priority: 1.5 }, 'priority'],
    ],
  },
] as const;

describe.each(KINDS)('$name', ({ name, parameter, valid, change, invalid }) => {
  const list = `${BASE}/${name}`;
  const single = `${list}/{${parameter}}`;

  it('can be added, shown, changed and deleted', async () => {
    const { caller } = knowledge;
    const created = await caller.post(knowledge.url(name), valid);
    expect(created.statusCode).toBe(201);
    expectMatchesOpenApi(product.app, created, 'POST', list);
    const { data } = created.json();
    const one = knowledge.url(`${name}/${data.id}`);

    const shown = await caller.get(one);
    expectMatchesOpenApi(product.app, shown, 'GET', single);
    expect(shown.json().data).toEqual(data);

    const changed = await caller.patch(one, change);
    expectMatchesOpenApi(product.app, changed, 'PATCH', single);
    expect(changed.json().data).toEqual({ ...data, ...change });
    expect((await caller.put(one, {})).json().data).toEqual({ ...data, ...change });

    expect((await caller.delete(one)).statusCode).toBe(204);
    expect((await caller.get(one)).statusCode).toBe(404);
    expect((await caller.delete(one)).statusCode).toBe(404);
  });

  it.each(invalid)('refuses %j', async (body, path) => {
    const answer = await knowledge.caller.post(knowledge.url(name), body);
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors[0].path.split('.')[0]).toBe(path);
  });

  it('pages through all of them in their order, each once', async () => {
    const { caller } = knowledge;
    for (const sortOrder of [2, 1, 1])
      await caller.post(knowledge.url(name), { ...valid, key: undefined, sortOrder, ...unique() });
    const all: { id: string; sortOrder: number }[] = [];
    let cursor: string | null = null;
    do {
      const query = { limit: '2', ...(cursor && { cursor }) };
      const answer = await caller.get(knowledge.url(name), { query });
      expectMatchesOpenApi(product.app, answer, 'GET', list);
      all.push(...answer.json().data);
      cursor = answer.json().meta.nextCursor;
    } while (cursor);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(3);
    const orders = all.map(({ sortOrder }) => sortOrder);
    expect(orders).toEqual(orders.toSorted((one, other) => one - other));
  });

  /** Keys of business information are unique. */
  const unique = (): object =>
    name === 'business-information' ? { key: `k${Math.random()}` } : {};

  it('answers 404 for what is not there', async () => {
    const { caller } = knowledge;
    const nowhere = knowledge.url(`${name}/${UNKNOWN}`);
    expect((await caller.get(nowhere)).statusCode).toBe(404);
    expect((await caller.patch(nowhere, change)).statusCode).toBe(404);
    expect((await caller.delete(nowhere)).statusCode).toBe(404);
  });
});

describe('questions', () => {
  it('are filtered by heading, by being active, and by words in any case', async () => {
    const { id } = await knowledge.make('faq-categories', { name: 'Kids' });
    const item = { question: 'Do you see kids?', answer: 'From 100% of age_two.' };
    await knowledge.make('faq-items', { ...item, categoryId: id });
    await knowledge.make('faq-items', { ...item, categoryId: id, isActive: false });
    const found = async (query: Record<string, string>): Promise<number> =>
      (await knowledge.caller.get(knowledge.url('faq-items'), { query })).json().data.length;
    expect(await found({ categoryId: id })).toBe(2);
    expect(await found({ categoryId: id, active: 'true' })).toBe(1);
    expect(await found({ search: 'SEE KIDS' })).toBe(2);
    expect(await found({ search: '100% of age_t' })).toBe(2);
    expect(await found({ search: '10_% of' })).toBe(0);
    expect(await found({ search: `'; drop table knowledge.faq_items; --` })).toBe(0);
    expect(await found({ categoryId: UNKNOWN })).toBe(0);
  });

  it('stay when their heading is deleted', async () => {
    const { id: categoryId } = await knowledge.make('faq-categories', { name: 'Kids' });
    const { id } = await knowledge.make('faq-items', { question: 'A?', answer: 'B.', categoryId });
    await knowledge.caller.delete(knowledge.url(`faq-categories/${categoryId}`));
    const { data } = (await knowledge.caller.get(knowledge.url(`faq-items/${id}`))).json();
    expect(data).toMatchObject({ question: 'A?', categoryId: null });
  });

  it('stand under headings of their own business alone', async () => {
    const other = await TestKnowledge.open(product);
    const { id: categoryId } = await other.make('faq-categories', { name: 'Theirs' });
    const body = { question: 'A?', answer: 'B.', categoryId };
    const answer = await knowledge.caller.post(knowledge.url('faq-items'), body);
    expect(answer.statusCode).toBe(404);
  });

  it('stand under fitting headings from the start', async () => {
    const { data } = (await knowledge.caller.get(knowledge.url('faq-categories'))).json();
    const headings = new Map(data.map(({ id, name }: Record<string, string>) => [id, name]));
    const headed = (await knowledge.items()).map(({ question, categoryId }) => [
      question,
      headings.get(categoryId),
    ]);
    expect(Object.fromEntries(headed)).toMatchObject({
      'What are your hours?': 'Hours and location',
      'Is there parking?': 'Hours and location',
      'How can I pay?': 'Prices and payment',
      'Can I move or cancel my visit?': 'Visits',
      'What dental services do you offer?': 'Services',
      'Am I talking to a real person?': 'General',
    });
  });
});

describe('business information', () => {
  const pets = { category: 'policies', key: 'pets', value: 'Guide dogs only' };

  it('has one value for each key', async () => {
    await knowledge.make('business-information', pets);
    const again = await knowledge.caller.post(knowledge.url('business-information'), pets);
    expect([again.statusCode, again.json().code]).toEqual([409, 'key_taken']);
    const hours = await knowledge.fact('hours');
    const renamed = await knowledge.caller.patch(
      knowledge.url(`business-information/${hours.id}`),
      { key: 'pets' },
    );
    expect([renamed.statusCode, renamed.json().code]).toEqual([409, 'key_taken']);
    expect((await knowledge.fact('hours')).key).toBe('hours');
  });

  it('makes one of many that say the same key at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, () =>
        knowledge.caller.post(knowledge.url('business-information'), pets),
      ),
    );
    const statuses = answers.map(({ statusCode }) => statusCode).sort();
    expect(statuses).toEqual([201, ...Array<number>(7).fill(409)]);
  });

  it('is listed by category, whatever the category is called', async () => {
    const category = 'pets / "kids" & 100% más';
    await knowledge.make('business-information', { ...pets, category });
    const url = `business-information/category/${encodeURIComponent(category)}`;
    const answer = await knowledge.caller.get(knowledge.url(url));
    expectMatchesOpenApi(
      product.app,
      answer,
      'GET',
      `${BASE}/business-information/category/{category}`,
    );
    expect(answer.json().data).toMatchObject([{ key: 'pets', category }]);
    const none = await knowledge.caller.get(
      knowledge.url('business-information/category/nonesuch'),
    );
    expect(none.json()).toEqual({ data: [], meta: { nextCursor: null } });
  });
});

describe('who may', () => {
  it('members read and ask, and change nothing', async () => {
    const key = await knowledge.make<{ id: string; key: string }>('api-keys', {
      name: 'Reader',
      permissions: ['knowledge.read'],
    });
    const reader = knowledge.caller.as(key.key);
    expect((await reader.get(knowledge.url('faq-items'))).statusCode).toBe(200);
    const ask = await reader.post(knowledge.url('knowledge/ask'), { question: 'hours?' });
    expect(ask.statusCode).toBe(200);
    expectMatchesOpenApi(product.app, ask, 'POST', `${BASE}/knowledge/ask`);
    for (const { name, valid } of KINDS)
      expect((await reader.post(knowledge.url(name), valid)).statusCode).toBe(403);
  });
});
