import { createTestProduct } from '@coordinator/composition/testing';
import type { TestProduct } from '@coordinator/composition/testing';
import { eventually, expectMatchesOpenApi } from '@coordinator/platform/testing';

let product: TestProduct;
beforeAll(async () => {
  product = await createTestProduct({ worker: true });
}, 60_000);
afterAll(() => product.close());

const SETUP = '/api/coordinator/onboarding/setup';
const request = {
  businessName: 'Bright Smile Dental',
  industry: 'dental',
  role: 'appointment_scheduler',
  persona: 'marge',
  displayName: null,
  greeting: null,
  phone: '(555) 123-4567',
  email: 'desk@example.com',
  website: null,
  address: null,
  city: null,
  state: null,
  postalCode: null,
  country: 'US',
  timezone: 'America/New_York',
  businessHours: { monday: { start: '09:00', end: '17:00' }, tuesday: null, sunday: null },
  pollResponses: {
    hours: 'Mondays 9am-5pm',
    services: ['Cleanings', 'Fillings'],
    pets: 'Only fish',
  },
  provisionPhone: true,
};
const setUp = async (overrides: object = {}) => {
  const { caller } = await product.signUp();
  return { caller, response: await caller.post(SETUP, { ...request, ...overrides }) };
};

it('signs a business up with Marge at the desk, and her number follows', async () => {
  const { caller, response } = await setUp();
  expect(response.statusCode).toBe(201);
  expectMatchesOpenApi(product.app, response, 'POST', SETUP);
  const { message, data } = response.json();
  expect(message).toBe('Marge is ready to work for Bright Smile Dental.');
  expect(data).toMatchObject({
    name: 'Bright Smile Dental',
    industry: 'dental',
    timezone: 'America/New_York',
    subscription: { status: 'trialing', trialEndsAt: data.trialEndsAt },
  });
  expect(data.coordinators).toMatchObject([
    {
      displayName: 'Marge the Appointment Scheduler',
      status: 'active',
      monthlyPriceCents: 5900,
      introduction: expect.stringMatching(
        /^Hi, I'm Marge\. I work for Bright Smile Dental, and I \w+ .*How can I help you today\?$/,
      ),
      roleTemplate: {
        name: 'appointment_scheduler',
        skills: expect.arrayContaining(['book_appointment']),
      },
      personaTemplate: { name: 'marge' },
    },
  ]);
  expect(
    data.appointmentTypes.map(({ name, durationMinutes }: never) => [name, durationMinutes]),
  ).toEqual([
    ['Cleaning', 60],
    ['New Patient Exam', 90],
    ['Follow-up', 30],
    ['Emergency', 45],
  ]);
  const numbers = await eventually(async () => {
    const { data: found } = (
      await caller.get(`/api/coordinator/organizations/${data.id}/phone-numbers`)
    ).json();
    expect(found).toHaveLength(1);
    return found;
  }, 20_000);
  expect(numbers[0]).toMatchObject({
    phoneNumber: expect.stringMatching(/^\+1\d{10}$/),
    isPrimary: true,
    assignedCoordinatorId: data.coordinators[0].id,
  });
});

it('says of the business only what its owner said', async () => {
  const { response } = await setUp();
  const answers = new Map(
    response
      .json()
      .data.faqItems.map((item: { question: string; answer: string }) => [
        item.question,
        item.answer,
      ]),
  );
  expect(answers.get('What are your hours?')).toContain('Mondays 9am-5pm');
  expect(answers.get('What dental services do you offer?')).toContain('Cleanings and Fillings');
  expect(answers.get('Do you accept my insurance?')).not.toMatch(/we accept|most major/i);
  const facts = await product.owner.query(
    'select key, value from knowledge.business_information where organization_id = $1 order by key',
    [response.json().data.id],
  );
  expect(facts.rows).toEqual([
    { key: 'email', value: 'desk@example.com' },
    { key: 'hours', value: 'Mondays 9am-5pm' },
    { key: 'pets', value: 'Only fish' },
    { key: 'phone', value: '(555) 123-4567' },
    { key: 'services', value: 'Cleanings and Fillings' },
  ]);
});

it('claims no hours of a business whose owner stated none, and can be booked all the same', async () => {
  const { response } = await setUp({ businessHours: undefined, pollResponses: undefined });
  const { faqItems, id } = response.json().data;
  const hours = faqItems.find(
    ({ question }: { question: string }) => question === 'What are your hours?',
  );
  expect(hours.answer).not.toMatch(/\d/);
  const schedule = await product.owner.query(
    'select weekly_hours from scheduling.availability_schedules where organization_id = $1',
    [id],
  );
  expect(JSON.stringify(schedule.rows[0].weekly_hours)).toContain('09:00');
});

it('hires all roles of a bundle with one persona, at shares that add up', async () => {
  const { caller, response } = await setUp({
    role: undefined,
    bundle: 'full_front_desk',
    persona: 'sandy',
  });
  expect(response.statusCode).toBe(201);
  const { coordinators, id } = response.json().data;
  expect(
    coordinators.map(
      (hired: never) => (hired as { roleTemplate: { name: string } }).roleTemplate.name,
    ),
  ).toEqual(['receptionist', 'appointment_scheduler', 'appointment_confirmer']);
  const total = coordinators.reduce(
    (sum: number, hired: { monthlyPriceCents: number }) => sum + hired.monthlyPriceCents,
    0,
  );
  expect(total).toBe(12900);
  const { data: subscription } = (
    await caller.get(`/api/coordinator/organizations/${id}/billing/subscription`)
  ).json();
  expect(subscription).toMatchObject({
    monthlyTotalCents: 12900,
    items: [{ priceCents: 12900, coordinatorId: null }],
  });
});

it('opens ten tables of four for a restaurant', async () => {
  const { response } = await setUp({ industry: 'restaurant', role: 'hostess' });
  const tables = await product.owner.query(
    'select name, capacity from scheduling.resources where organization_id = $1 order by sort_order',
    [response.json().data.id],
  );
  expect(tables.rows).toEqual(
    Array.from({ length: 10 }, (_, index) => ({ name: `Table ${index + 1}`, capacity: 4 })),
  );
});

it('gives the number to whoever answers, else to the first', async () => {
  const { response } = await setUp({ role: undefined, bundle: 'sales_engine' });
  const { coordinators, id } = response.json().data;
  const order = await product.owner.query(
    'select coordinator_id from conversations.phone_number_orders where organization_id = $1',
    [id],
  );
  expect(order.rows).toEqual([{ coordinator_id: coordinators[0].id }]);
});

describe('when the phone company does not answer', () => {
  afterEach(() => product.sandbox.mendProvider('twilio'));

  it('costs neither the sign-up nor the number', async () => {
    await product.sandbox.breakProvider('twilio', { status: 503 });
    const { caller, response } = await setUp();
    expect(response.statusCode).toBe(201);
    const base = `/api/coordinator/organizations/${response.json().data.id}`;
    await eventually(async () => {
      const [order] = (await caller.get(`${base}/phone-number-orders`)).json().data;
      expect(order).toMatchObject({ status: 'pending', lastError: expect.any(String) });
    }, 20_000);
    await product.sandbox.mendProvider('twilio');
    await product.owner.query(
      `update platform.jobs set next_attempt_at = now() where status = 'queued'`,
    );
    await eventually(async () => {
      expect((await caller.get(`${base}/phone-numbers`)).json().data).toHaveLength(1);
    }, 20_000);
  }, 60_000);
});

describe('refuses', () => {
  it.each([
    ['an unknown role', { role: 'astronaut' }, 'not_in_catalog', 'role'],
    ['an unknown persona', { persona: 'hal' }, 'not_in_catalog', 'persona'],
    ['an unknown industry', { industry: 'piracy' }, 'not_in_catalog', 'industry'],
    ['both role and bundle', { bundle: 'sales_engine' }, 'role_or_bundle', 'role'],
    ['neither role nor bundle', { role: null }, 'role_or_bundle', 'role'],
    ['an unknown zone', { timezone: 'Mars/Olympus' }, 'validation_failed', 'timezone'],
    ['an offset for a zone', { timezone: '+02:00' }, 'validation_failed', 'timezone'],
    ['an impossible phone', { phone: '12' }, 'validation_failed', 'phone'],
    [
      'hours that end before they are read',
      { businessHours: { monday: { start: '9', end: '17:00' } } },
      'validation_failed',
      'businessHours',
    ],
    ['an empty name', { businessName: '   ' }, 'validation_failed', 'businessName'],
    ['a name that is a number', { businessName: 7 }, 'validation_failed', 'businessName'],
    [
      'a city that the organization could not keep',
      { city: 'x'.repeat(101) },
      'validation_failed',
      'city',
    ],
    ['an unknown field', { admin: true }, 'validation_failed', 'admin'],
    [
      'poll answers that are a tree',
      { pollResponses: { a: { b: 'c' } } },
      'validation_failed',
      'pollResponses',
    ],
    ['a zero byte', { businessName: 'a\u0000b' }, 'unsafe_input', 'businessName'],
  ])('%s, and keeps nothing', async (_what, overrides, code, path) => {
    const { caller, response } = await setUp(overrides);
    expect(response.statusCode).toBe(400);
    expect(response.headers['content-type']).toContain('application/problem+json');
    expect(response.json().errors?.[0]?.path).toBe(path);
    if (code !== 'unsafe_input') expect(response.json().code).toBe(code);
    expect((await caller.get('/api/coordinator/organizations')).json().data).toEqual([]);
  });

  it('whoever is not signed in', async () => {
    expect((await product.anyone.post(SETUP, request)).statusCode).toBe(401);
  });
});

it('keeps hostile words as they are, and sets up once per idempotency key', async () => {
  const { caller } = await product.signUp();
  const body = {
    ...request,
    businessName: `Robert'); drop table users;-- <script>alert(1)</script> 🦷 עברית`,
  };
  const headers = { 'idempotency-key': 'once' };
  const first = await caller.post(SETUP, body, { headers });
  const second = await caller.post(SETUP, body, { headers });
  expect(first.statusCode).toBe(201);
  expect(second.json()).toEqual(first.json());
  expect(first.json().data.name).toBe(body.businessName);
  expect((await caller.get('/api/coordinator/organizations')).json().data).toHaveLength(1);
  const other = await caller.post(SETUP, { ...body, businessName: 'Other' }, { headers });
  expect(other.statusCode).toBe(422);
});
