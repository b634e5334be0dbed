import { createTestProduct } from '@coordinator/composition/testing';
import type { Caller, TestProduct } from '@coordinator/composition/testing';
import { expectMatchesOpenApi } from '@coordinator/platform/testing';

const BASE = '/api/coordinator/organizations';

let product: TestProduct;

beforeAll(async () => {
  product = await createTestProduct();
}, 30_000);
afterAll(() => product?.close());

const found = async (caller: Caller, facts: object = {}) => {
  const answer = await caller.post(BASE, {
    name: 'Bright Smile Dental',
    industry: 'dental',
    ...facts,
  });
  if (answer.statusCode !== 201) throw new Error(answer.body);
  return answer.json().data;
};

describe('founding an organization', () => {
  it('makes the founder its owner and begins a trial of 14 days', async () => {
    const { caller } = await product.signUp();
    const answer = await caller.post(BASE, {
      name: '  Café Zürich & Söhne ',
      industry: 'restaurant',
      phone: '(555) 123-4567',
      email: 'Desk@Example.com',
      website: 'https://example.com',
      businessHours: { monday: { start: '09:00', end: '17:00' }, friday: [], sunday: null },
      settings: { notifications: { sms: true, phone: '555 123 4568' } },
    });
    expect(answer.statusCode).toBe(201);
    expectMatchesOpenApi(product.app, answer, 'POST', BASE);
    const { data } = answer.json();
    expect(data).toMatchObject({
      name: 'Café Zürich & Söhne',
      slug: expect.stringMatching(/^cafe-zurich-and-sohne-[a-z0-9]{6}$/),
      phone: '+15551234567',
      email: 'desk@example.com',
      country: 'US',
      timezone: 'America/New_York',
      subscriptionTier: 'starter',
      settings: { notifications: { sms: true, phone: '+15551234568' } },
    });
    const trial = Temporal.Instant.from(data.createdAt).until(data.trialEndsAt);
    expect(trial.total('hours')).toBe(14 * 24);
    const me = (await caller.get('/api/auth/me')).json().data;
    expect(me).toMatchObject({
      currentOrganizationId: data.id,
      organizations: [{ organizationId: data.id, role: 'owner' }],
    });
  });

  it('takes the email address of the founder where it has none of its own', async () => {
    const { caller, email } = await product.signUp();
    expect(await found(caller)).toMatchObject({ email });
    expect(await found(caller, { email: 'desk@example.com' })).toMatchObject({
      email: 'desk@example.com',
    });
  });

  it('is told to the other contexts in the tenant of the new organization', async () => {
    const { caller } = await product.signUp();
    const { id } = await found(caller);
    const { rows } = await product.owner.query(
      `select type, organization_id from platform.outbox where aggregate_id = $1`,
      [id],
    );
    expect(rows).toEqual([{ type: 'identity.organization_created', organization_id: id }]);
  });

  it('happens once for one idempotency key', async () => {
    const { caller } = await product.signUp();
    const body = { name: 'Once', industry: 'dental' };
    const post = () => caller.post(BASE, body, { headers: { 'idempotency-key': 'found-once' } });
    const first = await post();
    expect(first.statusCode).toBe(201);
    expect((await post()).json()).toEqual(first.json());
    expect((await caller.get(BASE)).json().data).toHaveLength(1);
  });

  it.each([
    ['a phone number that is not possible', { phone: '12' }, 'phone'],
    [
      'an impossible number for texts',
      { settings: { notifications: { phone: '12' } } },
      'settings.notifications.phone',
    ],
    ['an unknown zone', { timezone: 'Mars/Olympus' }, 'timezone'],
    ['an offset for a zone', { timezone: '+02:00' }, 'timezone'],
    ['a zone that leads elsewhere', { timezone: '../../etc/passwd' }, 'timezone'],
    ['a country of three letters', { country: 'USA' }, 'country'],
    ['an unknown setting', { settings: { theme: 'dark' } }, 'settings.theme'],
    [
      'a setting of another type',
      { settings: { notifications: { email: 'yes' } } },
      'settings.notifications.email',
    ],
    [
      'a color that is none',
      { settings: { branding: { primaryColor: 'red;x' } } },
      'settings.branding.primaryColor',
    ],
    [
      'a logo over plain http',
      { settings: { branding: { logoUrl: 'http://example.com/a.png' } } },
      'settings.branding.logoUrl',
    ],
    ['a day that is none', { businessHours: { funday: null } }, 'businessHours'],
    [
      'hours that end when they begin',
      { businessHours: { monday: { start: '09:00', end: '09:00' } } },
      'businessHours',
    ],
    [
      'hours that overlap',
      {
        businessHours: {
          monday: [
            { start: '09:00', end: '12:00' },
            { start: '11:00', end: '13:00' },
          ],
        },
      },
      'businessHours',
    ],
    ['a script for a website', { website: 'javascript:alert(1)' }, 'website'],
    ['no name', { name: '' }, 'name'],
    ['a name of 10,000 characters', { name: 'x'.repeat(10_000) }, 'name'],
    ['an owner of its own', { userId: 'x' }, 'userId'],
  ])('refuses %s', async (_what, fault, path) => {
    const { caller } = await product.signUp();
    const answer = await caller.post(BASE, { name: 'X', industry: 'dental', ...fault });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors).toEqual([expect.objectContaining({ path })]);
    expect((await caller.get(BASE)).json().data).toEqual([]);
  });
});

describe('changing an organization', () => {
  it.each(['patch', 'put'] as const)('by %s leaves what is not mentioned', async (method) => {
    const { caller } = await product.signUp();
    const { id } = await found(caller, {
      city: 'Boston',
      settings: { notifications: { email: true } },
    });
    const answer = await caller[method](`${BASE}/${id}`, {
      timezone: 'europe/berlin',
      country: 'de',
      phone: '030 901820',
      settings: { notifications: { sms: false } },
    });
    expect(answer.statusCode).toBe(200);
    expectMatchesOpenApi(product.app, answer, 'PATCH', `${BASE}/{organizationId}`);
    expect(answer.json().data).toMatchObject({
      city: 'Boston',
      timezone: 'Europe/Berlin',
      country: 'DE',
      phone: '+4930901820',
      settings: { notifications: { email: true, sms: false } },
    });
    const { rows } = await product.owner.query(
      `select payload, organization_id from platform.outbox where type = 'identity.organization_updated' and aggregate_id = $1`,
      [id],
    );
    expect(rows).toEqual([
      {
        organization_id: id,
        payload: { organizationId: id, changed: ['phone', 'country', 'timezone', 'settings'] },
      },
    ]);
    const log = await caller.get(`${BASE}/${id}/audit-log`);
    expectMatchesOpenApi(product.app, log, 'GET', `${BASE}/{organizationId}/audit-log`);
    expect(log.json().data[0]).toMatchObject({
      action: 'organization.updated',
      actorName: 'Dana Reed',
      details: { timezone: { before: 'America/New_York', after: 'Europe/Berlin' } },
    });
  });

  it('can clear what may be empty, and nothing else', async () => {
    const { caller } = await product.signUp();
    const { id } = await found(caller, { phone: '+15551234567' });
    expect((await caller.patch(`${BASE}/${id}`, { phone: null })).json().data.phone).toBeNull();
    expect((await caller.patch(`${BASE}/${id}`, { name: null })).statusCode).toBe(400);
    expect((await caller.patch(`${BASE}/${id}`, { timezone: null })).statusCode).toBe(400);
  });

  it('never ends in an error when many change it at once', async () => {
    const { caller } = await product.signUp();
    const { id } = await found(caller);
    const answers = await Promise.all(
      ['A', 'B', 'C', 'D', 'E', 'F'].map((name) => caller.patch(`${BASE}/${id}`, { name })),
    );
    expect(answers.filter(({ statusCode }) => statusCode === 200).length).toBeGreaterThan(0);
    expect(answers.filter(({ statusCode }) => ![200, 409].includes(statusCode))).toEqual([]);
  });
});

describe('the organizations of a person', () => {
  it('are listed page by page, without those of others', async () => {
    const { caller } = await product.signUp();
    const other = await product.signUp();
    await found(other.caller);
    const ids: string[] = [];
    for (const name of ['A', 'B', 'C']) ids.push((await found(caller, { name })).id);
    const first = await caller.get(BASE, { query: { limit: '2' } });
    expectMatchesOpenApi(product.app, first, 'GET', BASE);
    const second = await caller.get(BASE, {
      query: { limit: '2', cursor: first.json().meta.nextCursor },
    });
    const listed = [...first.json().data, ...second.json().data] as { id: string; role: string }[];
    expect(listed.map(({ id }) => id)).toEqual(ids);
    expect(listed[0]?.role).toBe('owner');
    expect(second.json().meta.nextCursor).toBeNull();
  });

  it('can be switched between', async () => {
    const { caller } = await product.signUp();
    const first = await found(caller);
    await found(caller);
    const answer = await caller.post(`${BASE}/${first.id}/switch`);
    expect(answer.statusCode).toBe(200);
    expect((await caller.get('/api/auth/me')).json().data.currentOrganizationId).toBe(first.id);
  });

  it('are closed to strangers, who cannot tell that they exist', async () => {
    const { caller } = await product.signUp();
    const { id } = await found(caller);
    const stranger = await product.signUp();
    const paths = ['', '/members', '/invitations', '/api-keys', '/audit-log'];
    for (const path of paths) {
      const answer = await stranger.caller.get(`${BASE}/${id}${path}`);
      expect([path, answer.statusCode]).toEqual([path, 404]);
    }
    const unknown = await stranger.caller.get(`${BASE}/00000000-0000-7000-8000-000000000000`);
    const known = await stranger.caller.get(`${BASE}/${id}`);
    expect({ ...known.json(), requestId: '' }).toEqual({ ...unknown.json(), requestId: '' });
    for (const [method, path] of [
      ['patch', ''],
      ['post', '/switch'],
      ['post', '/invitations'],
      ['post', '/api-keys'],
    ] as const) {
      expect((await stranger.caller[method](`${BASE}/${id}${path}`, {})).statusCode).toBe(404);
    }
    expect((await stranger.caller.delete(`${BASE}/${id}`)).statusCode).toBe(404);
  });

  it('disappear when they are deleted, with their keys', async () => {
    const { caller } = await product.signUp();
    const { id } = await found(caller);
    const key = await caller.post(`${BASE}/${id}/api-keys`, {
      name: 'x',
      permissions: ['organization.read'],
    });
    const program = product.anyone.as(key.json().data.key);
    expect((await program.get(`${BASE}/${id}`)).statusCode).toBe(200);
    expect((await program.delete(`${BASE}/${id}`)).statusCode).toBe(403);
    expect((await caller.delete(`${BASE}/${id}`)).statusCode).toBe(204);
    expect((await caller.get(`${BASE}/${id}`)).statusCode).toBe(404);
    expect((await program.get(`${BASE}/${id}`)).statusCode).toBe(401);
    expect((await caller.get(BASE)).json().data).toEqual([]);
    expect((await caller.get('/api/auth/me')).json().data.currentOrganizationId).toBeNull();
    const { rows } = await product.owner.query(
      'select deleted_at from identity.organizations where id = $1',
      [id],
    );
    expect(rows[0].deleted_at).not.toBeNull();
  });
});
