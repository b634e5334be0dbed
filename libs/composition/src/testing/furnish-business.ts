import { randomUUID } from 'node:crypto';
import { PERMISSIONS } from '@coordinator/contracts';
import type { Caller, SignedUp } from './caller';
import type { TestProduct } from './test-product';

/** A business with at least one of everything, to be looked for where it must not be found. */
export interface FurnishedBusiness {
  owner: SignedUp;
  /** A program with every permission in this business. */
  program: Caller;
  /** The id of one thing of each kind, by the name of the path parameter that takes it. */
  ids: Record<string, string>;
  /** A word that stands in every text of this business and nowhere else. */
  word: string;
}

const DAY_MS = 86_400_000;
const inDays = (days: number): string =>
  new Date(Math.ceil(Date.now() / DAY_MS + days) * DAY_MS).toISOString();

/** Opens a business and fills it, through the API wherever there is a way. */
export async function furnishBusiness(
  product: TestProduct,
  word: string,
): Promise<FurnishedBusiness> {
  const owner = await product.signUp(`${word} Owner`);
  const business = await product.setUpBusiness(owner.caller, {
    businessName: `${word} Dental`,
    displayName: `${word} at the desk`,
    email: `${word}@example.com`,
    pollResponses: { services: [word] },
    provisionPhone: true,
  });
  const base = `/api/coordinator/organizations/${business.id}`;
  const make = async (path: string, body: object): Promise<Record<string, string>> => {
    const headers = { 'idempotency-key': randomUUID() };
    const response = await owner.caller.post(`${base}/${path}`, body, { headers });
    if (response.statusCode !== 201) throw new Error(`POST ${path}: ${response.body}`);
    return response.json().data;
  };
  const idOf = async (path: string, body: object): Promise<string> =>
    (await make(path, body))['id'] as string;

  const name = `${word} `.trim();
  const contactId = await idOf('contacts', { firstName: name, email: `${word}@example.org` });
  const resourceId = await idOf('resources', { name });
  const appointmentTypeId = await idOf('appointment-types', { name, durationMinutes: 30 });
  const apiKey = await make('api-keys', { name, permissions: PERMISSIONS });
  const coordinators = await owner.caller.get(`${base}/coordinators`);

  const ids = {
    organizationId: business.id,
    coordinatorId: coordinators.json().data[0].id as string,
    contactId,
    resourceId,
    appointmentTypeId,
    apiKeyId: apiKey['id'] as string,
    invitationId: await idOf('invitations', { email: `${word}.guest@example.org` }),
    scheduleId: await idOf('availability-schedules', {
      name,
      weeklyHours: { monday: { start: '09:00', end: '17:00' } },
    }),
    blockedTimeId: await idOf('blocked-times', {
      title: name,
      startsAt: inDays(40),
      endsAt: inDays(41),
      resourceId,
    }),
    appointmentId: await idOf('appointments', {
      contactId,
      appointmentTypeId,
      resourceId,
      startsAt: inDays(7),
      title: name,
      override: true,
    }),
    ...(await addWhatNoRouteMakes(product, business.id, contactId, word)),
  };
  await make(`contacts/${contactId}/followups`, {
    type: 'call',
    description: name,
    dueAt: inDays(1),
  });
  return { owner, program: owner.caller.as(apiKey['key'] as string), ids, word };
}

/** What only other people, providers and the worker add. */
async function addWhatNoRouteMakes(
  product: TestProduct,
  organizationId: string,
  contactId: string,
  word: string,
): Promise<{ memberId: string; phoneNumberId: string }> {
  const colleague = await product.signUp(`${word} Colleague`);
  const [memberId, phoneNumberId] = [randomUUID(), randomUUID()];
  const insert = (statement: string, ...values: unknown[]) =>
    product.owner.query(statement, [organizationId, ...values]);
  await insert(
    `insert into identity.organization_members (organization_id, id, user_id, role, created_at, updated_at)
     values ($1, $2, $3, 'member', now(), now())`,
    memberId,
    colleague.userId,
  );
  await insert(
    `insert into conversations.phone_numbers (organization_id, id, phone_number)
     values ($1, $2, '+1555' || lpad((random() * 9999999)::int::text, 7, '0'))`,
    phoneNumberId,
  );
  await insert(
    `insert into crm.contact_interactions
       (organization_id, id, contact_id, channel, direction, type, status, summary, started_at)
     values ($1, $2, $3, 'voice', 'inbound', 'call', 'completed', $4, now())`,
    randomUUID(),
    contactId,
    word,
  );
  await insert(
    `insert into platform.inbox (organization_id, event_id, subscriber) values ($1, $2, 'test')`,
    randomUUID(),
  );
  return { memberId, phoneNumberId };
}
