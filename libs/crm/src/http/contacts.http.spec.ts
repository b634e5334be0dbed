import { createTestProduct } from '@coordinator/composition/testing';
import type { ContactDto } from '@coordinator/contracts';
import type { Caller, TestProduct } from '@coordinator/composition/testing';
import { expectMatchesOpenApi } from '@coordinator/platform/testing';

const CONTACTS = '/api/coordinator/organizations/{organizationId}/contacts';
const CONTACT = `${CONTACTS}/{contactId}`;
const UNKNOWN = '019a0000-0000-7000-8000-000000000000';

let product: TestProduct;
let caller: Caller;
let organizationId: string;
let contacts: string;

async function createOrganization(of: Caller, country: string): Promise<string> {
  const answer = await of.post('/api/coordinator/organizations', {
    name: 'Bright Smile Dental',
    industry: 'dental',
    country,
  });
  expect(answer.statusCode).toBe(201);
  return answer.json().data.id;
}

const pathOf = (organization: string) => `/api/coordinator/organizations/${organization}/contacts`;

async function create(contact: Record<string, unknown>): Promise<ContactDto> {
  const answer = await caller.post(contacts, contact);
  expect(answer.statusCode).toBe(201);
  expectMatchesOpenApi(product.app, answer, 'POST', CONTACTS);
  return answer.json().data;
}

const eventsOf = async (contactId: string): Promise<{ type: string; payload: unknown }[]> => {
  const { rows } = await product.owner.query(
    'select type, payload from platform.outbox where aggregate_id = $1 order by seq',
    [contactId],
  );
  return rows;
};

beforeAll(async () => {
  product = await createTestProduct();
  ({ caller } = await product.signUp());
  organizationId = await createOrganization(caller, 'US');
  contacts = pathOf(organizationId);
}, 60_000);
afterAll(() => product?.close());

describe('contacts over HTTP', () => {
  it('are created from a first name alone', async () => {
    const contact = await create({ firstName: '  Jane ' });
    expect(contact).toEqual({
      id: expect.any(String),
      firstName: 'Jane',
      lastName: null,
      email: null,
      phone: null,
      phoneSecondary: null,
      company: null,
      jobTitle: null,
      address: null,
      city: null,
      state: null,
      postalCode: null,
      country: 'US',
      source: 'manual',
      status: 'active',
      tags: [],
      customFields: {},
      notes: null,
      lifetimeValueCents: 0,
      lastContactedAt: null,
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      updatedAt: expect.any(String),
    });
    expect(await eventsOf(contact.id)).toMatchObject([
      { type: 'crm.contact_created', payload: { source: 'manual' } },
    ]);
  });

  it('keep everything they are given', async () => {
    const given = {
      firstName: 'דנה 🦷',
      lastName: `O'Brien "<script>alert(1)</script>" -- %_\\`,
      company: 'Acme',
      jobTitle: 'CEO',
      address: '1 Main St\nSuite 2',
      city: 'New York',
      state: 'NY',
      postalCode: '10001',
      country: 'IL',
      source: 'web_form',
      status: 'inactive',
      tags: ['VIP', `it's "q" {a,b} \\`],
      customFields: { shoe: 42, nested: { list: [1, null, 'x'] }, 'a b': false },
      notes: 'x'.repeat(10_000),
      lifetimeValueCents: 1_000_000_000_000,
    };
    const contact = await create({
      ...given,
      email: ' Jane.Doe@Example.COM ',
      phone: '(555) 123-4567',
      phoneSecondary: '+44 20 7946 0958',
    });
    expect(contact).toMatchObject({
      ...given,
      email: 'jane.doe@example.com',
      phone: '+15551234567',
      phoneSecondary: '+442079460958',
    });
    const read = await caller.get(`${contacts}/${contact.id}`);
    expectMatchesOpenApi(product.app, read, 'GET', CONTACT);
    expect(read.json().data).toEqual(contact);
  });

  it('may share phone and email', async () => {
    await create({ firstName: 'Twin', phone: '555-000-1111', email: 'twins@example.com' });
    await create({ firstName: 'Twin', phone: '555-000-1111', email: 'twins@example.com' });
  });

  it('read phones as the country of the organization writes them', async () => {
    const german = pathOf(await createOrganization(caller, 'DE'));
    const answer = await caller.post(german, { firstName: 'Jan', phone: '030 901820' });
    expect(answer.json().data).toMatchObject({ phone: '+4930901820', country: 'DE' });
  });

  it.each(['patch', 'put'] as const)(
    'change what is given with %s, and only that',
    async (verb) => {
      const { id } = await create({
        firstName: 'Jane',
        lastName: 'Doe',
        phone: '5551234567',
        tags: ['a'],
      });
      const answer = await caller[verb](`${contacts}/${id}`, {
        lastName: null,
        phone: '555 765 4321',
        tags: [' b ', 'b', ''],
      });
      expect(answer.statusCode).toBe(200);
      expectMatchesOpenApi(product.app, answer, verb === 'put' ? 'PUT' : 'PATCH', CONTACT);
      expect(answer.json().data).toMatchObject({
        firstName: 'Jane',
        lastName: null,
        phone: '+15557654321',
        tags: ['b'],
      });
      expect(await eventsOf(id)).toMatchObject([
        { type: 'crm.contact_created' },
        { type: 'crm.contact_updated', payload: { changed: ['lastName', 'phone', 'tags'] } },
      ]);
    },
  );

  it('take many changes at the same time, none lost', async () => {
    const { id } = await create({ firstName: 'Jane' });
    const fields = ['lastName', 'company', 'jobTitle', 'city', 'state', 'notes'];
    const answers = await Promise.all(
      fields.map((field) => caller.patch(`${contacts}/${id}`, { [field]: field })),
    );
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(fields.map(() => 200));
    const { data } = (await caller.get(`${contacts}/${id}`)).json();
    expect(data).toMatchObject(Object.fromEntries(fields.map((field) => [field, field])));
  });

  it('are deleted softly and once', async () => {
    const { id } = await create({ firstName: 'Gone', lastName: 'Soon' });
    const path = `${contacts}/${id}`;
    const deleted = await caller.delete(path);
    expect(deleted.statusCode).toBe(204);
    expectMatchesOpenApi(product.app, deleted, 'DELETE', CONTACT);
    for (const answer of [
      await caller.delete(path),
      await caller.get(path),
      await caller.patch(path, { firstName: 'Back' }),
      await caller.get(`${path}/interactions`),
      await caller.get(`${path}/followups`),
    ]) {
      expect(answer.statusCode).toBe(404);
    }
    expect((await caller.get(contacts, { query: { search: 'gone soon' } })).json().data).toEqual(
      [],
    );
    const { rows } = await product.owner.query(
      'select deleted_at from crm.contacts where id = $1',
      [id],
    );
    expect(rows[0].deleted_at).not.toBeNull();
  });

  it('are listed a page at a time and found by a phone in any notation', async () => {
    const fresh = pathOf(await createOrganization(caller, 'US'));
    for (const [index, firstName] of ['Ann', 'Bob', 'Cid'].entries()) {
      await caller.post(fresh, { firstName, phone: `555 300 000${index}`, tags: ['paged'] });
    }
    const first = await caller.get(fresh, { query: { sort: 'name', limit: '2', tag: 'paged' } });
    expectMatchesOpenApi(product.app, first, 'GET', CONTACTS);
    const { data, meta } = first.json();
    expect(data.map(({ firstName }: { firstName: string }) => firstName)).toEqual(['Ann', 'Bob']);
    const rest = await caller.get(fresh, {
      query: { sort: 'name', limit: '2', cursor: meta.nextCursor },
    });
    expect(rest.json()).toMatchObject({ data: [{ firstName: 'Cid' }], meta: { nextCursor: null } });
    for (const search of ['(555) 300-0001', '300-0001', '+1 555 300 0001']) {
      const found = await caller.get(fresh, { query: { search } });
      expect(found.json().data).toMatchObject([{ firstName: 'Bob' }]);
    }
  });
});

describe('bad input for contacts', () => {
  it.each<[string, unknown]>([
    ['firstName', {}],
    ['firstName', { firstName: '   ' }],
    ['firstName', { firstName: null }],
    ['firstName', { firstName: 7 }],
    ['firstName', { firstName: ['Jane'] }],
    ['firstName', { firstName: 'x'.repeat(101) }],
    ['phone', { firstName: 'Jane', phone: 'call me' }],
    ['phone', { firstName: 'Jane', phone: '12' }],
    ['phoneSecondary', { firstName: 'Jane', phone: '5551234567', phoneSecondary: '99999' }],
    ['email', { firstName: 'Jane', email: 'jane@' }],
    ['country', { firstName: 'Jane', country: 'USA' }],
    ['status', { firstName: 'Jane', status: 'gone' }],
    ['status', { firstName: 'Jane', status: null }],
    ['source', { firstName: 'Jane', source: 'stolen' }],
    ['tags', { firstName: 'Jane', tags: 'vip' }],
    ['tags', { firstName: 'Jane', tags: [7] }],
    ['tags', { firstName: 'Jane', tags: ['x'.repeat(51)] }],
    ['tags', { firstName: 'Jane', tags: Array.from({ length: 51 }, (_, index) => `${index}`) }],
    ['customFields', { firstName: 'Jane', customFields: [] }],
    ['customFields', { firstName: 'Jane', customFields: { big: 'x'.repeat(20_000) } }],
    ['lifetimeValueCents', { firstName: 'Jane', lifetimeValueCents: -1 }],
    ['lifetimeValueCents', { firstName: 'Jane', lifetimeValueCents: 0.5 }],
    ['lifetimeValueCents', { firstName: 'Jane', lifetimeValueCents: 1e15 }],
    ['organizationId', { firstName: 'Jane', organizationId: UNKNOWN }],
    ['id', { firstName: 'Jane', id: UNKNOWN }],
  ])('names %s of %j', async (path, body) => {
    const answer = await caller.post(contacts, body);
    expect(answer.statusCode).toBe(400);
    expectMatchesOpenApi(product.app, answer, 'POST', CONTACTS);
    const paths = answer.json().errors.map((error: { path: string }) => error.path);
    expect(paths).toEqual(expect.arrayContaining([expect.stringMatching(new RegExp(`^${path}`))]));
  });

  it('refuses null bytes and half characters, wherever they are', async () => {
    for (const body of [
      { firstName: 'Ja\0ne' },
      { firstName: 'Jane', tags: ['\ud800'] },
      { firstName: 'Jane', customFields: { 'a\0': 1 } },
    ]) {
      const answer = await caller.post(contacts, body);
      expect(answer.json()).toMatchObject({ status: 400, code: 'invalid_text' });
    }
    const search = await caller.get(`${contacts}?search=%00`);
    expect(search.statusCode).toBe(400);
  });

  it.each([
    'limit=0',
    'limit=101',
    'limit=x',
    'sort=phone',
    'status=x',
    'cursor=x',
    'unknown=1',
    `search=${'x'.repeat(201)}`,
    'search=a&search=b',
    'search[a]=b',
  ])('refuses a list with %s', async (query) => {
    const answer = await caller.get(`${contacts}?${query}`);
    expect(answer.statusCode).toBe(400);
    expectMatchesOpenApi(product.app, answer, 'GET', CONTACTS);
  });

  it('does not take an id that is none', async () => {
    expect((await caller.get(`${contacts}/42`)).json()).toMatchObject({ code: 'invalid_id' });
    expect((await caller.get(`${contacts}/${UNKNOWN}`)).statusCode).toBe(404);
  });
});

describe('who may see contacts', () => {
  it('is nobody of another organization', async () => {
    const { id } = await create({ firstName: 'Secret', phone: '5559990000' });
    const { caller: stranger } = await product.signUp();
    const theirs = await createOrganization(stranger, 'US');
    for (const answer of [
      await stranger.get(contacts),
      await stranger.get(`${contacts}/${id}`),
      await stranger.post(contacts, { firstName: 'Spy' }),
      await stranger.get(`${pathOf(theirs)}/${id}`),
      await stranger.patch(`${pathOf(theirs)}/${id}`, { firstName: 'Mine' }),
      await stranger.delete(`${pathOf(theirs)}/${id}`),
      await stranger.post(`${pathOf(theirs)}/${id}/followups`, {
        type: 'call',
        description: 'x',
        dueAt: '2026-12-01T10:00:00Z',
      }),
    ]) {
      expect(answer.statusCode).toBe(404);
    }
    for (const search of ['Secret', '555-999-0000', '']) {
      const found = await stranger.get(pathOf(theirs), { query: { search } });
      expect(found.json().data).toEqual([]);
    }
    expect((await product.anyone.get(contacts)).statusCode).toBe(401);
  });

  it('is a program with a key that says so, which is noted as the source', async () => {
    const keys = `/api/coordinator/organizations/${organizationId}/api-keys`;
    const keyFor = async (permissions: string[]): Promise<Caller> => {
      const answer = await caller.post(keys, { name: 'CRM sync', permissions });
      return product.anyone.as(answer.json().data.key);
    };
    const reader = await keyFor(['contacts.read']);
    expect((await reader.get(contacts)).statusCode).toBe(200);
    expect((await reader.post(contacts, { firstName: 'Jane' })).statusCode).toBe(403);
    const writer = await keyFor(['contacts.write']);
    const created = await writer.post(contacts, { firstName: 'Jane' });
    expect(created.json().data).toMatchObject({ source: 'api' });
  });
});

describe('an idempotency key', () => {
  it('makes one contact of a repeated request', async () => {
    const headers = { 'idempotency-key': 'import-row-1' };
    const [first, ...repeated] = await Promise.all([
      caller.post(contacts, { firstName: 'Once' }, { headers }),
      caller.post(contacts, { firstName: 'Once' }, { headers }),
    ]);
    for (const answer of [first, ...repeated]) expect([201, 409]).toContain(answer.statusCode);
    const again = await caller.post(contacts, { firstName: 'Once' }, { headers });
    expect(again.statusCode).toBe(201);
    const { data } = (await caller.get(contacts, { query: { search: 'once' } })).json();
    expect(data.map(({ id }: { id: string }) => id)).toEqual([again.json().data.id]);
    const other = await caller.post(contacts, { firstName: 'Twice' }, { headers });
    expect(other.statusCode).toBe(422);
  });
});
