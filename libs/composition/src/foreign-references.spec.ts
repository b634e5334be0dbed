import { randomUUID } from 'node:crypto';
import { fill, ORGANIZATION, readRoutes, whatItTells } from './testing/api-routes';
import type { Method } from './testing/api-routes';
import type { FurnishedBusiness } from './testing/furnish-business';
import { TwoBusinesses } from './testing/two-businesses';

/** A request to our business: its query for GET, else its body. */
type Request = readonly [Method, path: string, fields: Record<string, unknown>];

/** What a request may refer to. */
type Things = Pick<FurnishedBusiness, 'ids' | 'word'> & { userId: string };

let businesses: TwoBusinesses;
let ours: FurnishedBusiness;
let theirs: Things;

beforeAll(async () => {
  businesses = await TwoBusinesses.open();
  ours = businesses.ours;
  theirs = thingsOf(businesses.theirs);
}, 60_000);
afterAll(() => businesses?.close());

const thingsOf = ({ ids, word, owner }: FurnishedBusiness): Things => ({
  ids,
  word,
  userId: owner.userId,
});

/** Lists, each narrowed by something that exists. */
function filtersBy({ ids, word, userId }: Things): Request[] {
  const { contactId, coordinatorId, resourceId, messageId, faqCategoryId } = ids;
  return [
    ['GET', '/appointments', { contactId }],
    ['GET', '/appointments', { resourceId }],
    ['GET', '/blocked-times', { resourceId }],
    ['GET', '/business-information', { category: word }],
    ['GET', '/business-information', { search: word }],
    ['GET', `/business-information/category/${word}`, {}],
    ['GET', '/contacts', { search: word }],
    ['GET', '/conversations', { contactId }],
    ['GET', '/event-logs', { contactId }],
    ['GET', '/event-logs', { coordinatorId }],
    ['GET', '/faq-items', { categoryId: faqCategoryId }],
    ['GET', '/faq-items', { search: word }],
    ['GET', '/follow-ups', { assignedTo: userId }],
    ['GET', '/outbound-decisions', { messageId }],
    ['GET', '/sms', { contactId }],
    ['GET', '/suppressions', { address: `${word}.blocked@example.org` }],
  ];
}

/** Requests that ask for a thing to exist. */
function referencesTo({ ids, userId }: Things): Request[] {
  const { contactId, appointmentTypeId, resourceId, scheduleId, coordinatorId } = ids;
  const { faqCategoryId: categoryId } = ids;
  const own = ours.ids;
  const days = { from: '2100-01-01', to: '2100-01-02' };
  const [startsAt, endsAt] = ['2100-01-04T15:00:00Z', '2100-01-05T15:00:00Z'];
  const visit = (day: number, changes: object) => ({
    contactId: own['contactId'],
    appointmentTypeId: own['appointmentTypeId'],
    startsAt: `2100-01-0${day}T10:00:00Z`,
    override: true,
    ...changes,
  });
  const question = { question: 'Where?', answer: 'Here.' };
  const weeklyHours = { monday: { start: '09:00', end: '17:00' } };
  const changes: [path: string, fields: Record<string, unknown>][] = [
    ['/appointments/{appointmentId}', { assignedToUserId: userId }],
    ['/availability-schedules/{scheduleId}', { userId }],
    ['/blocked-times/{blockedTimeId}', { resourceId }],
    ['/blocked-times/{blockedTimeId}', { userId, resourceId: null }],
    ['/faq-items/{faqItemId}', { categoryId }],
    ['/phone-numbers/{phoneNumberId}', { assignedCoordinatorId: coordinatorId }],
    ['/resources/{resourceId}', { availabilityScheduleId: scheduleId }],
  ];
  return [
    ['GET', '/availability', { ...days, resourceId }],
    ['GET', '/availability/slots', { ...days, appointmentTypeId }],
    [
      'GET',
      '/availability/slots',
      { ...days, appointmentTypeId: own['appointmentTypeId'], resourceId },
    ],
    ['POST', '/appointments', visit(6, { contactId })],
    ['POST', '/appointments', visit(7, { appointmentTypeId })],
    ['POST', '/appointments', visit(8, { resourceId })],
    ['POST', '/appointments', visit(9, { assignedToUserId: userId })],
    ['POST', '/appointments/{appointmentId}/reschedule', { startsAt, resourceId, override: true }],
    ['POST', '/availability-schedules', { name: 'Another', weeklyHours, userId }],
    ['POST', '/blocked-times', { startsAt, endsAt, resourceId }],
    ['POST', '/blocked-times', { startsAt, endsAt, userId }],
    ['POST', '/faq-items', { ...question, categoryId }],
    ['POST', '/phone-numbers', { coordinatorId }],
    ['POST', '/phone-numbers/provision', { coordinatorId }],
    ['POST', '/resources', { name: 'Another', availabilityScheduleId: scheduleId }],
    ['POST', '/sms/send', { contactId, body: 'Hello' }],
    ['POST', '/sms/send', { contactId: own['contactId'], coordinatorId, body: 'Hello' }],
    ['POST', '/suppressions', { channel: 'email', address: 'no@example.org', contactId }],
    ['PATCH', '/contacts/{contactId}/followups/{followUpId}', { assignedTo: userId }],
    ...changes.map(([path, fields]) => ['PATCH', path, fields] as const),
    ...changes.map(([path, fields]) => ['PUT', path, fields] as const),
  ];
}

/** Asks in our own business, as its owner. */
async function ask([method, path, fields]: Request) {
  const url = fill(`${ORGANIZATION}${path}`, ours.ids);
  const options = method === 'GET' ? { query: fields as Record<string, string> } : { body: fields };
  const response = await ours.owner.caller.call(method, url, options);
  businesses.expectNothingOfTheirs(response.body, `${url} ${JSON.stringify(fields)}`);
  return response;
}

it('tries every filter and every field of the API that takes an id', async () => {
  const routes = await readRoutes(businesses.product.anyone);
  const named = routes
    .filter(({ path }) => path.startsWith(ORGANIZATION))
    .flatMap(({ method, path, references }) =>
      references.map((field) => `${method} ${path.slice(ORGANIZATION.length)} ${field}`),
    );
  const foreign = new Set<unknown>([...Object.values(theirs.ids), theirs.userId]);
  const tried = [...filtersBy(theirs), ...referencesTo(theirs)].flatMap(([method, path, fields]) =>
    Object.entries(fields).flatMap(([field, value]) =>
      foreign.has(value) ? `${method} ${path} ${field}` : [],
    ),
  );
  expect(named.filter((one) => !tried.includes(one))).toEqual([]);
  expect(named.length).toBeGreaterThan(40);
});

it("finds one's own with a filter, and nothing of another business", async () => {
  for (const filter of filtersBy(thingsOf(ours))) {
    const { data } = (await ask(filter)).json();
    expect([filter, data]).not.toEqual([filter, []]);
  }
  for (const filter of filtersBy(theirs)) {
    const response = await ask(filter);
    expect([filter, response.statusCode, response.json().data]).toEqual([filter, 200, []]);
  }
});

it("takes no reference to another business's things, and takes the same to one's own", async () => {
  // While a number is on its way, another order is that order.
  await businesses.product.owner.query(
    `update conversations.phone_number_orders set status = 'fulfilled' where organization_id = $1`,
    [ours.ids['organizationId']],
  );
  const before = await businesses.everythingOfTheirs();
  const nothing = referencesTo({
    ids: Object.fromEntries(Object.keys(theirs.ids).map((name) => [name, randomUUID()])),
    word: '',
    userId: randomUUID(),
  });
  for (const [index, reference] of referencesTo(theirs).entries()) {
    const refusal = await ask(reference);
    const control = await ask(nothing[index] as Request);
    expect([reference, whatItTells(refusal)]).toEqual([reference, whatItTells(control)]);
    expect([reference, [400, 404, 422]]).toEqual([
      reference,
      expect.arrayContaining([refusal.statusCode]),
    ]);
  }
  const refused: string[] = [];
  for (const reference of referencesTo(thingsOf(ours))) {
    const { statusCode, body } = await ask(reference);
    if (statusCode >= 300) refused.push(`${JSON.stringify(reference)}: ${body}`);
  }
  expect(refused).toEqual([]);
  expect(await businesses.everythingOfTheirs()).toEqual(before);
}, 30_000);
