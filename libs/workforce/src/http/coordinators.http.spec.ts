import { createTestProduct } from '@coordinator/composition/testing';
import type { Caller, TestProduct } from '@coordinator/composition/testing';
import { expectMatchesOpenApi } from '@coordinator/platform/testing';

let product: TestProduct;
let owner: Caller;
let base: string;
let team: string;
let organizationId: string;

beforeAll(async () => {
  product = await createTestProduct();
}, 60_000);
beforeEach(async () => {
  owner = (await product.signUp()).caller;
  organizationId = (await product.setUpBusiness(owner)).id;
  base = `/api/coordinator/organizations/${organizationId}`;
  team = `${base}/coordinators`;
});
afterAll(() => product.close());

const ROUTE = '/api/coordinator/organizations/{organizationId}/coordinators';
const hire = (body: object = { role: 'receptionist', persona: 'sandy' }) => owner.post(team, body);
const subscription = async () => (await owner.get(`${base}/billing/subscription`)).json().data;
const list = async (query = '') => (await owner.get(`${team}${query}`)).json();

it('hires one more role, and charges for it', async () => {
  const response = await hire({
    role: 'receptionist',
    persona: 'sandy',
    displayName: 'Front desk',
  });
  expect(response.statusCode).toBe(201);
  expectMatchesOpenApi(product.app, response, 'POST', ROUTE);
  const { data } = response.json();
  expect(data).toMatchObject({
    displayName: 'Front desk',
    status: 'active',
    monthlyPriceCents: 4900,
    availability: null,
    voiceId: data.personaTemplate.voiceId,
    introduction: expect.stringContaining("I'm Sandy. I work for Bright Smile Dental, and I "),
  });
  expect(await subscription()).toMatchObject({ monthlyTotalCents: 5900 + 4900 });
});

it('begins the trial of an organization that was founded without one', async () => {
  const { caller } = await product.signUp();
  const founded = await caller.post('/api/coordinator/organizations', {
    name: 'Corner Salon',
    industry: 'salon',
  });
  const { id, trialEndsAt } = founded.json().data;
  const theirs = `/api/coordinator/organizations/${id}`;
  const hired = await caller.post(`${theirs}/coordinators`, {
    role: 'receptionist',
    persona: 'emma',
  });
  expect(hired.statusCode).toBe(201);
  const { data } = (await caller.get(`${theirs}/billing/subscription`)).json();
  expect(data).toMatchObject({ status: 'trialing', trialEndsAt, monthlyTotalCents: 4900 });
});

it('refuses fields where none are taken', async () => {
  const { id } = (await list()).data[0];
  const response = await owner.post(`${team}/${id}/pause`, { until: 'tomorrow' });
  expect(response.statusCode).toBe(400);
  expect(response.json()).toMatchObject({ code: 'validation_failed', errors: [{ path: 'until' }] });
  expect((await owner.get(`${team}/${id}?verbose=1`)).statusCode).toBe(400);
  expect((await owner.post(`${team}/${id}/pause`, {})).statusCode).toBe(200);
});

it('introduces every role in a whole sentence', async () => {
  const roles = (await owner.get('/api/coordinator/onboarding/roles')).json().data;
  expect(roles).toHaveLength(12);
  for (const { name } of roles) {
    const { data } = (await hire({ role: name, persona: 'alex' })).json();
    expect(data.introduction).toMatch(
      /^Hi, I'm Alex\. I work for Bright Smile Dental, and I [a-z]+ [^.]+\. How can I help you today\?$/,
    );
  }
});

it('lists the team in the order of hiring, page by page', async () => {
  for (const persona of ['sandy', 'marcus', 'emma']) await hire({ role: 'receptionist', persona });
  const first = await list('?limit=3');
  expect(
    first.data.map((one: { personaTemplate: { name: string } }) => one.personaTemplate.name),
  ).toEqual(['marge', 'sandy', 'marcus']);
  const second = await list(`?limit=3&cursor=${first.meta.nextCursor}`);
  expect(second).toMatchObject({
    data: [{ personaTemplate: { name: 'emma' } }],
    meta: { nextCursor: null },
  });
});

it('changes what is said, how it sounds and when it works, and goes back', async () => {
  const { id, introduction } = (await list()).data[0];
  const changes = {
    customGreeting: 'Bright Smile, good morning.',
    voiceId: 'vapi:Paige',
    persona: 'emma',
    customPrompts: { style: 'Never rush anybody.' },
    availability: { monday: [{ start: '08:00', end: '12:00' }] },
  };
  const changed = await owner.patch(`${team}/${id}`, changes);
  expectMatchesOpenApi(product.app, changed, 'PATCH', `${ROUTE}/{coordinatorId}`);
  expect(changed.json().data).toMatchObject({
    introduction: 'Bright Smile, good morning.',
    voiceId: 'vapi:Paige',
    displayName: 'Emma the Appointment Scheduler',
    customPrompts: { style: 'Never rush anybody.' },
    availability: { monday: [{ start: '08:00', end: '12:00' }] },
  });
  const back = await owner.put(`${team}/${id}`, {
    customGreeting: null,
    persona: 'marge',
    availability: null,
  });
  expect(back.json().data).toMatchObject({
    introduction,
    availability: null,
    voiceId: 'vapi:Paige',
  });
});

it('pauses and activates, however often it is asked', async () => {
  const { id } = (await list()).data[0];
  for (const [step, status] of [
    ['pause', 'paused'],
    ['pause', 'paused'],
    ['activate', 'active'],
    ['activate', 'active'],
  ]) {
    const response = await owner.post(`${team}/${id}/${step}`);
    expect([response.statusCode, response.json().data.status]).toEqual([200, status]);
  }
});

it('lets somebody go, and stops charging', async () => {
  const { id } = (await hire()).json().data;
  expect((await owner.delete(`${team}/${id}`)).statusCode).toBe(204);
  expect((await owner.get(`${team}/${id}`)).statusCode).toBe(404);
  expect((await owner.delete(`${team}/${id}`)).statusCode).toBe(404);
  expect((await list()).data).toHaveLength(1);
  expect(await subscription()).toMatchObject({ monthlyTotalCents: 5900 });
});

it('ends a bundle that loses a role: those who stay cost what their templates say', async () => {
  const { caller } = await product.signUp();
  const business = await product.setUpBusiness(caller, { role: null, bundle: 'full_front_desk' });
  const theirs = `/api/coordinator/organizations/${business.id}`;
  const [leaving] = business.coordinators;
  await caller.delete(`${theirs}/coordinators/${leaving?.id}`);
  const staying = (await caller.get(`${theirs}/coordinators`)).json().data;
  expect(staying).toMatchObject([
    { bundleId: null, monthlyPriceCents: 5900 },
    { bundleId: null, monthlyPriceCents: 4900 },
  ]);
  const { data } = (await caller.get(`${theirs}/billing/subscription`)).json();
  expect(data).toMatchObject({
    monthlyTotalCents: 10800,
    items: [{ bundleId: null }, { bundleId: null }],
  });
});

it('loses no change when several arrive at once', async () => {
  const { id } = (await list()).data[0];
  const answers = await Promise.all([
    owner.patch(`${team}/${id}`, { displayName: 'A' }),
    owner.patch(`${team}/${id}`, { voiceId: 'vapi:Paige' }),
    owner.patch(`${team}/${id}`, { customGreeting: 'Hello.' }),
  ]);
  const accepted = answers.filter(({ statusCode }) => statusCode === 200).length;
  const { rows } = await product.owner.query(
    'select version from workforce.coordinators where id = $1',
    [id],
  );
  expect(rows[0].version).toBe(1 + accepted);
  for (const { statusCode } of answers) expect([200, 409]).toContain(statusCode);
});

it.each([
  ['an unknown role', { role: 'astronaut', persona: 'marge' }, 'role'],
  ['an unknown persona', { role: 'receptionist', persona: 'hal' }, 'persona'],
  ['a missing persona', { role: 'receptionist' }, 'persona'],
  ['a field that is not there', { role: 'receptionist', persona: 'marge', salary: 1 }, 'salary'],
])('refuses %s', async (_what, body, path) => {
  const response = await hire(body);
  expect(response.statusCode).toBe(400);
  expect(response.json().errors[0].path).toBe(path);
});

it.each([
  [{ availability: { monday: [{ start: '25:00', end: '26:00' }] } }, 'availability'],
  [{ customPrompts: 'be nice' }, 'customPrompts'],
  [{ customPrompts: { a: { b: { c: { d: { e: 1 } } } } } }, 'customPrompts'],
  [{ customScripts: { opening: 'x'.repeat(5_001) } }, 'customScripts'],
  [{ status: 'inactive' }, 'status'],
  [{ monthlyPriceCents: 0 }, 'monthlyPriceCents'],
])('refuses to change %j', async (body, path) => {
  const { id } = (await list()).data[0];
  const response = await owner.patch(`${team}/${id}`, body);
  expect(response.statusCode).toBe(400);
  expect(response.json().errors[0].path).toBe(path);
});

it('is closed to members without the permission, and to everybody else', async () => {
  const { caller: stranger } = await product.signUp();
  expect((await stranger.get(team)).statusCode).toBe(404);
  expect((await product.anyone.get(team)).statusCode).toBe(401);
  const { data } = (
    await owner.post(`${base}/api-keys`, { name: 'reader', permissions: ['coordinators.read'] })
  ).json();
  const program = product.anyone.as(data.key);
  expect((await program.get(team)).statusCode).toBe(200);
  expect((await program.post(team, { role: 'receptionist', persona: 'sandy' })).statusCode).toBe(
    403,
  );
});
