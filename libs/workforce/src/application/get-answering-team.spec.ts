import { GetAnsweringTeam } from '@coordinator/assistant';
import type { AnsweringLine, AnsweringTeam } from '@coordinator/assistant';
import { createTestProduct } from '@coordinator/composition/testing';
import type { Caller, TestProduct } from '@coordinator/composition/testing';
import { newId, runInContext } from '@coordinator/platform';
import { FrozenClock } from '@coordinator/platform/testing';
import { QueryBus } from '@nestjs/cqrs';

/** Monday, ten in the morning in New York. */
const NOW = '2026-11-23T15:00:00Z';

let product: TestProduct;
let clock: FrozenClock;
let owner: Caller;
let organizationId: string;
let team: string;
let scheduler: string;

const ask = (line: Partial<AnsweringLine> = {}, organization = organizationId) =>
  runInContext({ requestId: '-', correlationId: '-', organizationId: organization }, () =>
    product.app
      .get(QueryBus)
      .execute<GetAnsweringTeam, AnsweringTeam | null>(
        new GetAnsweringTeam({ assignedCoordinatorId: null, elsewhere: [], ...line }),
      ),
  );
const ids = async (line?: Partial<AnsweringLine>): Promise<string[] | undefined> =>
  (await ask(line))?.members.map(({ coordinatorId }) => coordinatorId);
const hire = async (role: string, persona = 'sandy'): Promise<string> =>
  (await owner.post(team, { role, persona })).json().data.id;
const outboundRole = async (): Promise<string> => {
  const roles = await owner.get('/api/coordinator/role-templates', { query: { limit: '100' } });
  return roles.json().data.find((role: { direction: string }) => role.direction === 'outbound')
    .name;
};

beforeAll(async () => {
  clock = new FrozenClock(NOW);
  product = await createTestProduct({ clock });
}, 60_000);
afterAll(() => product?.close());
beforeEach(async () => {
  clock.set(NOW);
  owner = (await product.signUp()).caller;
  const business = await product.setUpBusiness(owner);
  organizationId = business.id;
  team = `/api/coordinator/organizations/${organizationId}/coordinators`;
  scheduler = business.coordinators[0]!.id;
});

it('knows who speaks, with their templates, their own words, and their trade', async () => {
  await owner.patch(`${team}/${scheduler}`, {
    customGreeting: 'Hey there',
    customScripts: { closing: 'See you' },
  });
  expect(await ask()).toMatchObject({
    speaker: {
      coordinatorId: scheduler,
      firstName: 'Marge',
      role: { name: 'appointment_scheduler' },
      persona: { name: 'marge' },
      customGreeting: 'Hey there',
      customPrompts: null,
      customScripts: { closing: 'See you' },
    },
    industry: { industry: 'dental' },
  });
});

it('lets who takes calls speak before who makes them, and who came first before who came later', async () => {
  const caller = await hire(await outboundRole());
  const receptionist = await hire('receptionist');
  const found = await ask();
  expect(found?.speaker).toBe(found?.members[0]);
  expect(await ids()).toEqual([scheduler, receptionist, caller]);
});

it('lets the one whom the number belongs to speak first', async () => {
  const receptionist = await hire('receptionist');
  expect(await ids({ assignedCoordinatorId: receptionist })).toEqual([receptionist, scheduler]);
  expect(await ids({ assignedCoordinatorId: receptionist, elsewhere: [receptionist] })).toEqual([
    receptionist,
    scheduler,
  ]);
});

it('leaves out who answers at another number', async () => {
  const receptionist = await hire('receptionist');
  expect(await ids({ elsewhere: [scheduler] })).toEqual([receptionist]);
  expect(await ask({ elsewhere: [scheduler, receptionist] })).toBeNull();
});

it('leaves out who is paused or gone', async () => {
  const receptionist = await hire('receptionist');
  await owner.post(`${team}/${scheduler}/pause`);
  expect(await ids({ assignedCoordinatorId: scheduler })).toEqual([receptionist]);
  await owner.delete(`${team}/${receptionist}`);
  expect(await ask({ assignedCoordinatorId: scheduler })).toBeNull();
  await owner.post(`${team}/${scheduler}/activate`);
  expect(await ids()).toEqual([scheduler]);
});

it('goes by the hours of duty, on the clock of the business', async () => {
  const receptionist = await hire('receptionist');
  await owner.patch(`${team}/${scheduler}`, {
    availability: { monday: { start: '09:00', end: '12:00' } },
  });
  expect(await ids({ assignedCoordinatorId: scheduler })).toEqual([scheduler, receptionist]);
  clock.set('2026-11-23T17:00:00Z');
  expect(await ids({ assignedCoordinatorId: scheduler })).toEqual([receptionist]);
});

it('lets a team that only makes calls answer, too', async () => {
  const caller = await hire(await outboundRole());
  await owner.delete(`${team}/${scheduler}`);
  expect((await ask())?.speaker).toMatchObject({
    coordinatorId: caller,
    role: { direction: 'outbound' },
  });
});

it('serves a trade that the catalog does not know', async () => {
  await owner.patch(`/api/coordinator/organizations/${organizationId}`, { industry: 'falconry' });
  expect((await ask())?.industry.industry).toBe('general');
});

it('knows nobody of another organization', async () => {
  const other = await product.setUpBusiness((await product.signUp()).caller);
  const theirs = await ask({ assignedCoordinatorId: scheduler }, other.id);
  expect(theirs?.members.map(({ coordinatorId }) => coordinatorId)).not.toContain(scheduler);
  await expect(ask({}, newId())).rejects.toMatchObject({ code: 'not_found' });
});
