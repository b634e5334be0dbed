import { randomUUID } from 'node:crypto';
import { fill, ORGANIZATION, parametersOf, readRoutes, whatItTells } from './testing/api-routes';
import type { Route } from './testing/api-routes';
import type { Caller } from './testing/caller';
import type { FurnishedBusiness } from './testing/furnish-business';
import { TwoBusinesses } from './testing/two-businesses';

/** What changes a thing, for the routes that want to be told: valid, so that nothing but the tenant can be wrong. */
const BODIES: Record<string, object> = {
  '/contacts/{contactId}': { firstName: 'Changed' },
  '/contacts/{contactId}/followups': {
    type: 'call',
    description: 'Changed',
    dueAt: '2100-01-01T00:00:00Z',
  },
  '/contacts/{contactId}/followups/{followUpId}': { completed: true },
  '/members/{memberId}': { role: 'admin' },
  '/coordinators/{coordinatorId}': { displayName: 'Changed' },
  '/appointment-types/{appointmentTypeId}': { name: 'Changed' },
  '/availability-schedules/{scheduleId}': { name: 'Changed' },
  '/blocked-times/{blockedTimeId}': { title: 'Changed' },
  '/business-information/{businessInformationId}': { value: 'Changed' },
  '/faq-categories/{faqCategoryId}': { name: 'Changed' },
  '/faq-items/{faqItemId}': { answer: 'Changed' },
  '/phone-numbers/{phoneNumberId}': { isActive: false },
  '/resources/{resourceId}': { name: 'Changed' },
  '/appointments/{appointmentId}': { title: 'Changed' },
  '/appointments/{appointmentId}/cancel': { reason: 'Changed' },
  '/appointments/{appointmentId}/reschedule': {
    startsAt: '2100-01-01T00:00:00Z',
    override: true,
  },
};

/** Parameters that are words, not things: a word of another business finds nothing, and that is no error. */
const WORDS = ['category'];

/** Stands behind the provider sandbox, which does not run here. */
const OF_SANDBOX = '/try/messages';

let businesses: TwoBusinesses;
let ours: FurnishedBusiness;
let theirs: FurnishedBusiness;
let routes: Route[];

beforeAll(async () => {
  businesses = await TwoBusinesses.open();
  ({ ours, theirs } = businesses);
  routes = await readRoutes(businesses.product.anyone);
}, 60_000);
afterAll(() => businesses?.close());

function bodyFor({ path, takesBody }: Route): object | undefined {
  if (!takesBody) return undefined;
  const body = BODIES[path.slice(ORGANIZATION.length)];
  if (!body) throw new Error(`BODIES does not say what to send to ${path}.`);
  return body;
}

const callers = (): [string, Caller][] => [
  ['the owner', ours.owner.caller],
  ['an API key', ours.program],
];

/** Ids of nothing at all. */
const nowhere = (): Record<string, string> =>
  Object.fromEntries(Object.keys(theirs.ids).map((name) => [name, randomUUID()]));

/**
 * Asks one route with the given ids as each caller, and tells who got which answer.
 * Expects the same answer as for things that do not exist.
 */
async function ask(
  route: Route,
  ids: Record<string, string>,
  missing: Record<string, string>,
  body: object | undefined,
): Promise<string[]> {
  const url = fill(route.path, ids);
  const answers: string[] = [];
  for (const [who, caller] of callers()) {
    const response = await caller.call(route.method, url, { body });
    const control = await caller.call(route.method, fill(route.path, missing), { body });
    const name = `${route.method} ${route.path} for ${who}`;
    expect([name, whatItTells(response)]).toEqual([name, whatItTells(control)]);
    businesses.expectNothingOfTheirs(response.body, url);
    answers.push(`${name}: ${response.statusCode}`);
  }
  return answers;
}

/** Routes of people only say so to programs, whosever the business is. */
const notFound = (answer: string): boolean => / for (.*: 404|an API key: 403)$/.test(answer);

it('answers 404 on every route of another business', async () => {
  const before = await businesses.everythingOfTheirs();
  const answers: string[] = [];
  const organizationRoutes = routes.filter(({ path }) => path.startsWith(ORGANIZATION));
  for (const route of organizationRoutes) {
    const body = route.takesBody
      ? (BODIES[route.path.slice(ORGANIZATION.length)] ?? {})
      : undefined;
    answers.push(...(await ask(route, theirs.ids, nowhere(), body)));
  }
  expect(answers.filter((answer) => !notFound(answer))).toEqual([]);
  expect(organizationRoutes.length).toBeGreaterThan(120);
  expect(organizationRoutes.some(({ isStream }) => isStream)).toBe(true);
  expect(await businesses.everythingOfTheirs()).toEqual(before);
}, 60_000);

/** The things that a path names within the organization. */
const thingsIn = (path: string): string[] =>
  parametersOf(path).filter((name) => name !== 'organizationId' && !WORDS.includes(name));

it("answers 404 for another business's things in one's own", async () => {
  const before = await businesses.everythingOfTheirs();
  const answers: string[] = [];
  const thingRoutes = routes.filter(
    ({ path }) => path.startsWith(ORGANIZATION) && thingsIn(path).length > 0,
  );
  for (const route of thingRoutes) {
    const things = thingsIn(route.path);
    // Each of the things alone is another's, and then all of them are.
    for (const foreign of things.length > 1
      ? [...things.map((name) => [name]), things]
      : [things]) {
      const swap = (ids: Record<string, string>): Record<string, string> => ({
        ...ours.ids,
        ...Object.fromEntries(foreign.map((name) => [name, ids[name] as string])),
      });
      answers.push(...(await ask(route, swap(theirs.ids), swap(nowhere()), bodyFor(route))));
    }
  }
  expect(answers.filter((answer) => !notFound(answer))).toEqual([]);
  expect(thingRoutes.length).toBeGreaterThan(60);
  expect(await businesses.everythingOfTheirs()).toEqual(before);
}, 60_000);

it("shows one's own on the same routes, and nothing else", async () => {
  const days = { from: '2100-01-01', to: '2100-01-02' };
  const queries: Record<string, Record<string, string>> = {
    '/availability': days,
    '/availability/slots': { ...days, appointmentTypeId: ours.ids['appointmentTypeId'] as string },
    [OF_SANDBOX]: { from: theirs.numbers[1] as string },
  };
  // A stream would be read forever; event-stream.spec.ts reads one.
  const reads = routes.filter(
    ({ method, path, isStream }) =>
      method === 'GET' &&
      !isStream &&
      parametersOf(path).every((name) => ours.ids[name] !== undefined),
  );
  const refused: string[] = [];
  for (const { path } of reads) {
    const url = fill(path, ours.ids);
    const query = queries[path.slice(ORGANIZATION.length)];
    const response = await ours.owner.caller.get(url, { query });
    businesses.expectNothingOfTheirs(response.body, url);
    if (response.statusCode !== 200) refused.push(`${path}: ${response.statusCode}`);
  }
  expect(refused).toEqual([`${ORGANIZATION}${OF_SANDBOX}: 404`]);
  expect(reads.length).toBeGreaterThan(60);
}, 60_000);
