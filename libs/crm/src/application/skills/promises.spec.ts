import { createTestProduct } from '@coordinator/composition/testing';
import type { Caller, TestProduct } from '@coordinator/composition/testing';
import { newId, runInContext, SkillRegistry, UnitOfWork } from '@coordinator/platform';
import type { SkillCaller } from '@coordinator/platform';
import { FrozenClock } from '@coordinator/platform/testing';
import { SCHEDULE_CALLBACK, TAKE_MESSAGE } from '@coordinator/contracts/skills';
import type { FollowUpPromise } from '@coordinator/contracts/skills';
import { CommandBus } from '@nestjs/cqrs';
import { EnsureContactForPhone } from '../ensure-contact-for-phone.command';

const PHONE = '+15551234567';
/** Monday, four in the afternoon in New York. */
const NOW = '2026-11-23T21:00:00Z';

let product: TestProduct;
let caller: Caller;
let organizationId: string;
let base: string;
let speaker: SkillCaller;

const within = <T>(work: () => Promise<T>): Promise<T> =>
  runInContext({ requestId: '-', correlationId: '-', organizationId }, work);
const use = (skill: { name: string }, args: object): Promise<FollowUpPromise> =>
  within(() =>
    product.app.get(UnitOfWork).run(async () => {
      const found = product.app.get(SkillRegistry).find(skill.name);
      return (await found!.handler.use(args, speaker)) as FollowUpPromise;
    }),
  );
const followUps = async () => (await caller.get(`${base}/follow-ups`)).json().data;
const events = async () =>
  (
    await product.owner.query(
      `select payload from platform.outbox where type = 'crm.follow_up_created' order by seq`,
    )
  ).rows.map(({ payload }) => payload);

beforeAll(async () => {
  product = await createTestProduct({ clock: new FrozenClock(NOW) });
}, 60_000);
afterAll(() => product?.close());
beforeEach(async () => {
  ({ caller } = await product.signUp());
  const organization = await caller.post('/api/coordinator/organizations', {
    name: 'Bright Smile Dental',
    industry: 'dental',
    timezone: 'America/New_York',
    businessHours: {
      monday: { start: '09:00', end: '17:00' },
      tuesday: { start: '10:00', end: '18:00' },
    },
  });
  organizationId = organization.json().data.id;
  base = `/api/coordinator/organizations/${organizationId}`;
  const { contactId } = await within(() =>
    product.app.get(CommandBus).execute(new EnsureContactForPhone(PHONE)),
  );
  speaker = {
    conversationId: newId(),
    turnId: newId(),
    channel: 'sms',
    coordinatorId: newId(),
    contactId,
    address: PHONE,
  };
});

describe('take_message', () => {
  it('passes the words on, names who spoke, and says by when it is answered', async () => {
    const promise = await use(TAKE_MESSAGE, { message: 'I lost my glove there', name: 'lily' });
    expect(promise.dueAt).toBe('2026-11-24T23:00:00.000Z');
    expect(await followUps()).toMatchObject([
      {
        id: promise.followUpId,
        type: 'task',
        priority: 'normal',
        description: 'lily: I lost my glove there',
        coordinatorId: speaker.coordinatorId,
        contact: { id: speaker.contactId, firstName: 'Lily', phone: PHONE },
      },
    ]);
    expect(await events()).toContainEqual(
      expect.objectContaining({
        followUpId: promise.followUpId,
        contactId: speaker.contactId,
        followUpType: 'task',
        priority: 'normal',
        dueAt: promise.dueAt,
        coordinatorId: speaker.coordinatorId,
      }),
    );
  });

  it.each([
    ['high', 'task', '2026-11-24T18:00:00.000Z'],
    ['urgent', 'call', '2026-11-23T22:00:00.000Z'],
  ])('is answered sooner when it is %s', async (urgency, type, dueAt) => {
    expect(await use(TAKE_MESSAGE, { message: 'My crown came off', urgency })).toMatchObject({
      dueAt,
    });
    expect(await followUps()).toMatchObject([{ type, priority: urgency }]);
  });

  it('leaves a name that is known as it is', async () => {
    await use(TAKE_MESSAGE, { message: 'Hello', name: 'Lily' });
    await use(TAKE_MESSAGE, { message: 'Hello', name: 'Tom' });
    const list = await followUps();
    expect(
      list.map(({ contact }: { contact: { firstName: string } }) => contact.firstName),
    ).toEqual(['Lily', 'Lily']);
    expect(list[1].description).toBe('Tom: Hello');
  });

  it('is for nobody of another organization', async () => {
    speaker = { ...speaker, contactId: newId() };
    await expect(use(TAKE_MESSAGE, { message: 'Hello' })).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});

describe('schedule_callback', () => {
  it.each([
    ['at the wanted time', '2026-11-24T15:30:00Z', '2026-11-24T15:30:00.000Z'],
    ['once somebody is there again', '2026-11-23T23:30:00Z', '2026-11-24T15:00:00.000Z'],
    ['within two hours of business', undefined, '2026-11-24T16:00:00.000Z'],
  ])('promises a call %s', async (_when, at, dueAt) => {
    const promise = await use(SCHEDULE_CALLBACK, { reason: 'The bill', ...(at && { at }) });
    expect(promise.dueAt).toBe(dueAt);
    expect(await followUps()).toMatchObject([
      { id: promise.followUpId, type: 'call', description: 'The bill', dueAt },
    ]);
  });

  it('refuses what nobody can promise', async () => {
    await expect(
      use(SCHEDULE_CALLBACK, { reason: 'The bill', at: '2999-01-01T10:00:00Z' }),
    ).rejects.toMatchObject({ code: 'validation_failed' });
    expect(await followUps()).toEqual([]);
  });
});
