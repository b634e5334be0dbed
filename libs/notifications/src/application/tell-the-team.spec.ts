import { createTestProduct } from '@coordinator/composition/testing';
import type { SignedUp, TestProduct } from '@coordinator/composition/testing';
import {
  FollowUpCreated,
  MessageFailed,
  MessageLeftUnanswered,
  PersonRequested,
  PhoneNumberOrderFailed,
  RecipientOptedOut,
} from '@coordinator/contracts';
import type { IntegrationEvent, MessageFacts } from '@coordinator/contracts';
import { newId, runInContext, UnitOfWork } from '@coordinator/platform';
import { eventually, FrozenClock } from '@coordinator/platform/testing';

// A Tuesday noon in New York.
const clock = new FrozenClock('2026-11-24T17:00:00Z');
const OWN_PHONE = '+12125550100';

let product: TestProduct;
let owner: SignedUp;
let organizationId: string;
let path: string;
let contactId: string;
let coordinatorId: string;

beforeAll(async () => {
  product = await createTestProduct({ worker: true, clock });
}, 60_000);
afterAll(() => product?.close());
beforeEach(async () => {
  clock.set('2026-11-24T17:00:00Z');
  owner = await product.signUp();
  await product.owner.query(`update identity.users set email_confirmed_at = now() where id = $1`, [
    owner.userId,
  ]);
  const business = await product.setUpBusiness(owner.caller, { provisionPhone: true });
  organizationId = business.id;
  coordinatorId = business.coordinators[0]!.id;
  path = `/api/coordinator/organizations/${organizationId}`;
  contactId = await addContact({ firstName: 'Priya', lastName: 'Nair' });
});

const addContact = async (contact: object): Promise<string> =>
  (await owner.caller.post(`${path}/contacts`, contact)).json().data.id;

async function join(role: 'member' | 'admin', permissions: object | null = null) {
  const colleague = await product.signUp();
  const memberId = newId();
  await product.owner.query(
    `insert into identity.organization_members
       (organization_id, id, user_id, role, permissions, created_at, updated_at)
     values ($1, $2, $3, $4, $5, now(), now())`,
    [organizationId, memberId, colleague.userId, role, permissions && JSON.stringify(permissions)],
  );
  return { ...colleague, memberId };
}

/** Lets something have happened in the business, and waits until all has been told. */
async function happened(...events: IntegrationEvent[]): Promise<void> {
  await runInContext(
    { requestId: '-', correlationId: newId(), organizationId, actor: { kind: 'system' } },
    () => {
      const unitOfWork = product.app.get(UnitOfWork);
      return unitOfWork.run(async () => events.forEach((event) => unitOfWork.record(event)));
    },
  );
  await settled();
}
const settled = () =>
  eventually(async () => {
    const { rows } = await product.owner.query(
      `select type from platform.outbox where organization_id = $1 and processed_at is null`,
      [organizationId],
    );
    expect(rows).toEqual([]);
  });

const told = async (who: SignedUp = owner) =>
  (await who.caller.get(`${path}/notifications`)).json().data;
const jobs = async (name: string) =>
  (
    await product.owner.query(
      `select status, next_attempt_at, payload from platform.jobs
        where organization_id = $1 and name = $2 order by id`,
      [organizationId, `notifications.${name}`],
    )
  ).rows;
async function mails(address: string): Promise<{ subject: string; text: string }[]> {
  const response = await fetch(`${product.sandboxUrl}/phone/email?address=${address}`);
  const { data } = (await response.json()) as { data: { subject: string; text: string }[] };
  return data;
}

const conversationId = newId();
const personRequested = (urgency: 'normal' | 'urgent' = 'normal', reason = 'about a bill') =>
  new PersonRequested(conversationId, contactId, reason, urgency);
const failed = (changes: Partial<MessageFacts> = {}, code = 'not_a_mobile_number') =>
  new MessageFailed(
    {
      messageId: newId(),
      conversationId,
      contactId,
      coordinatorId,
      channel: 'sms',
      direction: 'outbound',
      purpose: 'answer',
      ...changes,
    },
    code,
    'The number gets no texts.',
  );

it('tells of everything that somebody has to see, with who did it', async () => {
  const due = '2026-11-24T22:00:00Z';
  const followUp = { type: 'task', description: 'My crown fell out', dueAt: due };
  const written = await owner.caller.post(`${path}/contacts/${contactId}/followups`, followUp);
  const followUpId: string = written.json().data.id;
  const appointmentEvents = [
    new FollowUpCreated(followUpId, contactId, 'task', 'high', due, coordinatorId),
    new FollowUpCreated(followUpId, contactId, 'call', 'normal', due, null),
    personRequested('urgent'),
    failed(),
    failed({ purpose: 'staff_alert' }),
    failed({}, 'recipient_opted_out'),
    new MessageLeftUnanswered(conversationId, contactId, newId(), 'nobody_on_duty'),
    new RecipientOptedOut(newId(), 'sms', contactId, 'keyword', 'STOP'),
    new RecipientOptedOut(newId(), 'sms', contactId, 'staff'),
    new PhoneNumberOrderFailed(newId(), 'The phone company has none left.'),
  ];
  for (const event of appointmentEvents) await happened(event);
  const news = (await told()).toReversed();
  expect(news.map(({ title }: { title: string }) => title)).toEqual([
    'Marge took a message from Priya Nair',
    'Priya Nair asks for a person',
    'Marge’s text to Priya Nair did not go out',
    'Priya Nair wrote while nobody was on duty',
    'Priya Nair wrote STOP and gets no more texts',
    'No phone number could be bought',
  ]);
  expect(news[0]).toMatchObject({
    kind: 'follow_up',
    urgency: 'high',
    body: '“My crown fell out” They expect an answer by Tue, Nov 24, 5:00 PM.',
    link: { conversationId: null, contactId, appointmentId: null },
    readAt: null,
  });
  expect(news[1]).toMatchObject({ urgency: 'urgent', body: '“about a bill”' });
  expect(news[1].link).toEqual({ conversationId, contactId, appointmentId: null });
  const { rows } = await product.owner.query(
    `select payload from platform.outbox
      where organization_id = $1 and type = 'notifications.notification_created' order by id`,
    [organizationId],
  );
  expect(rows.map(({ payload }) => payload)).toEqual(
    news.map(({ id, urgency }: { id: string; urgency: string }) => ({
      notificationId: id,
      userId: owner.userId,
      urgency,
    })),
  );
}, 30_000);

it('names the visit that a bare CANCEL may have meant', async () => {
  const types = await owner.caller.get(`${path}/appointment-types`);
  const { id: appointmentTypeId, name } = types.json().data[0];
  const book = async (startsAt: string) =>
    (
      await owner.caller.post(`${path}/appointments`, {
        contactId,
        appointmentTypeId,
        startsAt,
        override: true,
      })
    ).json().data.id;
  const cancelled = await book('2026-11-25T15:00:00Z');
  await owner.caller.post(`${path}/appointments/${cancelled}/cancel`, {});
  const stands = await book('2026-12-01T19:00:00Z');
  await happened(new RecipientOptedOut(newId(), 'sms', contactId, 'keyword', 'CANCEL'));
  const [news] = await told();
  expect(news).toMatchObject({
    title: 'Priya Nair wrote CANCEL and gets no more texts',
    body: `They may have meant their visit, which still stands: ${name}, Tue, Dec 1, 2:00 PM. Call them.`,
    urgency: 'high',
    link: { contactId, appointmentId: stands },
  });
}, 30_000);

it('tells everybody who may read conversations, and nobody else', async () => {
  const member = await join('member');
  const blind = await join('member', { granted: [], revoked: ['conversations.read'] });
  const removed = await join('admin');
  await happened(personRequested());
  expect(await told(removed)).toHaveLength(1);
  await owner.caller.delete(`${path}/members/${removed.memberId}`);
  await happened(personRequested());
  expect([(await told()).length, (await told(member)).length]).toEqual([2, 2]);
  expect(await told(blind)).toEqual([]);
  const { rows } = await product.owner.query(
    'select from notifications.notifications where user_id = any ($1)',
    [[removed.userId, blind.userId]],
  );
  expect(rows).toEqual([]);
}, 30_000);

it('tells each event once, however often it is relayed', async () => {
  await happened(personRequested());
  await product.owner.query('delete from platform.inbox where organization_id = $1', [
    organizationId,
  ]);
  await product.owner.query(
    `update platform.outbox set processed_at = null
      where organization_id = $1 and type = 'conversations.person_requested'`,
    [organizationId],
  );
  await settled();
  expect(await told()).toHaveLength(1);
  expect(await jobs('mail_notification')).toHaveLength(1);
}, 30_000);

it('tells of somebody who goes on writing to nobody once, until it is read or long ago', async () => {
  const unanswered = () =>
    new MessageLeftUnanswered(conversationId, contactId, newId(), 'taken_over');
  for (let text = 1; text <= 3; text++) await happened(unanswered());
  const [news] = await told();
  expect(await told()).toHaveLength(1);
  await owner.caller.post(`${path}/notifications/${news.id}/read`);
  await happened(unanswered());
  expect(await told()).toHaveLength(2);
  clock.advance({ hours: 13 });
  await happened(unanswered());
  const { rows } = await product.owner.query(
    'select from notifications.notifications where organization_id = $1',
    [organizationId],
  );
  expect(rows).toHaveLength(3);
}, 30_000);

it('mails what is wanted to an address that is confirmed, with the way to it', async () => {
  const unconfirmed = await join('member');
  const quiet = await join('member');
  await quiet.caller.patch(`${path}/notification-preferences`, {
    kinds: { person_requested: { email: false } },
  });
  await happened(personRequested());
  const mail = await eventually(async () => {
    const [found] = (await mails(owner.email)).filter(({ subject }) => subject.includes('Priya'));
    if (!found) throw new Error('No mail yet.');
    return found;
  });
  expect(mail.subject).toBe('Bright Smile Dental: Priya Nair asks for a person');
  expect(mail.text).toContain(`/coordinator/communications/texts/${conversationId}`);
  expect(await jobs('mail_notification')).toHaveLength(1);
  for (const { email } of [unconfirmed, quiet]) {
    expect((await mails(email)).filter(({ subject }) => subject.includes('Priya'))).toEqual([]);
  }
}, 30_000);

it('texts whoever gave a number, and lets what is not urgent wait for the morning', async () => {
  await owner.caller.patch(`${path}/notification-preferences`, { phone: OWN_PHONE });
  clock.set('2026-11-25T04:00:00Z');
  await happened(failed(), personRequested('normal'), personRequested('urgent'));
  const texts = await jobs('text_notification');
  expect(texts).toHaveLength(2);
  expect(texts.map(({ next_attempt_at }) => next_attempt_at.toISOString())).toContain(
    '2026-11-25T13:00:00.000Z',
  );
  await eventually(async () => {
    const { rows } = await product.owner.query(
      `select to_number, body, purpose from conversations.sms_messages where organization_id = $1`,
      [organizationId],
    );
    expect(rows).toEqual([
      {
        to_number: OWN_PHONE,
        body: 'Bright Smile Dental: Priya Nair asks for a person. “about a bill”',
        purpose: 'staff_alert',
      },
    ]);
  });
}, 30_000);

it('sends nothing any longer of what is read meanwhile', async () => {
  await owner.caller.patch(`${path}/notification-preferences`, { phone: OWN_PHONE });
  clock.set('2026-11-25T04:00:00Z');
  await happened(personRequested());
  clock.set('2026-11-24T17:00:00Z'); // when the access token was good
  expect((await owner.caller.post(`${path}/notifications/read-all`)).statusCode).toBe(204);
  await product.owner.query(
    `update platform.jobs set next_attempt_at = now()
      where organization_id = $1 and name = 'notifications.text_notification'`,
    [organizationId],
  );
  await eventually(async () =>
    expect((await jobs('text_notification')).map(({ status }) => status)).toEqual(['done']),
  );
  const { rows } = await product.owner.query(
    'select from conversations.sms_messages where organization_id = $1',
    [organizationId],
  );
  expect(rows).toEqual([]);
}, 30_000);

it('bears any name', async () => {
  for (const firstName of ['<script>alert(1)</script>', 'مريم', "Robert'); drop table x;--"]) {
    contactId = await addContact({ firstName });
    await happened(personRequested('normal', `\u202e${'x'.repeat(5_000)}`));
    const [news] = await told();
    expect(news.title).toContain(firstName);
    expect(news.body.length).toBeLessThanOrEqual(500);
    expect(news.body).not.toContain('\u202e');
  }
}, 30_000);

it('tells nobody of a business that was closed, and holds nothing up', async () => {
  await owner.caller.delete(path);
  await happened(personRequested());
  const { rows } = await product.owner.query(
    'select from notifications.notifications where organization_id = $1',
    [organizationId],
  );
  expect(rows).toEqual([]);
}, 30_000);

it('calls somebody without a name by their number, as people write it', async () => {
  const phone = '+12065550179';
  contactId = await addContact({ firstName: phone, phone });
  await happened(new PersonRequested(conversationId, contactId, 'about a bill', 'normal'));
  const [news] = await told();
  expect(news.title).toBe('(206) 555-0179 asks for a person');
});
