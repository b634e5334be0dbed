import { randomUUID } from 'node:crypto';
import { PERMISSIONS } from '@coordinator/contracts';
import type { Caller, SignedUp } from './caller';
import { deliverText, freshNumber } from './inbound-text';
import type { TestProduct } from './test-product';
import { addPhoneNumber, addWhatNoRouteMakes } from './what-no-route-makes';

/** A business with at least one of everything, to be looked for where it must not be found. */
export interface FurnishedBusiness {
  owner: SignedUp;
  /** A program with every permission in this business. */
  program: Caller;
  /** The id of one thing of each kind, by the name of the path parameter that takes it. */
  ids: Record<string, string>;
  /** A word that stands in every text of this business and nowhere else. */
  word: string;
  /** The phone numbers of the business, of its contact and of its owner. */
  numbers: string[];
}

const DAY_MS = 86_400_000;
const inDays = (days: number): string =>
  new Date(Math.ceil(Date.now() / DAY_MS + days) * DAY_MS).toISOString();

/**
 * Opens a business and fills it, through the API wherever there is a way. The product needs
 * the credentials of a Twilio account, whose webhook a text of a contact comes in by.
 */
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
  const change = async (path: string, body: object): Promise<void> => {
    const response = await owner.caller.patch(`${base}/${path}`, body);
    if (response.statusCode !== 200) throw new Error(`PATCH ${path}: ${response.body}`);
  };

  const [number, contactPhone, ownerPhone] = [freshNumber(), freshNumber(), freshNumber()];
  const coordinatorId = business.coordinators[0]?.id as string;
  const contactId = await idOf('contacts', {
    firstName: word,
    email: `${word}@example.org`,
    phone: contactPhone,
  });
  const resourceId = await idOf('resources', { name: word });
  const appointmentTypeId = await idOf('appointment-types', { name: word, durationMinutes: 30 });
  const faqCategoryId = await idOf('faq-categories', { name: word });
  const apiKey = await make('api-keys', { name: word, permissions: PERMISSIONS });
  const followUpId = await idOf(`contacts/${contactId}/followups`, {
    type: 'call',
    description: word,
    dueAt: inDays(1),
  });
  await change(`contacts/${contactId}/followups/${followUpId}`, { assignedTo: owner.userId });
  await change('notification-preferences', { phone: ownerPhone });

  const made = {
    organizationId: business.id,
    coordinatorId,
    contactId,
    followUpId,
    resourceId,
    appointmentTypeId,
    apiKeyId: apiKey['id'] as string,
    invitationId: await idOf('invitations', { email: `${word}.guest@example.org` }),
    scheduleId: await idOf('availability-schedules', {
      name: word,
      weeklyHours: { monday: { start: '09:00', end: '17:00' } },
    }),
    blockedTimeId: await idOf('blocked-times', {
      title: word,
      startsAt: inDays(40),
      endsAt: inDays(41),
      resourceId,
    }),
    appointmentId: await idOf('appointments', {
      contactId,
      appointmentTypeId,
      resourceId,
      startsAt: inDays(7),
      title: word,
      override: true,
    }),
    faqCategoryId,
    faqItemId: await idOf('faq-items', {
      question: `What is ${word}?`,
      answer: word,
      categoryId: faqCategoryId,
    }),
    category: word,
    businessInformationId: await idOf('business-information', {
      category: word,
      key: word,
      value: word,
    }),
    suppressionId: await idOf('suppressions', {
      channel: 'email',
      address: `${word}.blocked@example.org`,
      contactId,
    }),
  };
  const phoneNumberId = await addPhoneNumber(product, business.id, coordinatorId, number);

  // The business writes first: its own text would take the place of an answer to the contact's.
  const messageId = await idOf('sms/send', { contactId, coordinatorId, body: word });
  await deliverText(product, { from: contactPhone, to: number, body: word });
  const thread = await latestThread(owner.caller, base);
  const added = await addWhatNoRouteMakes(product, {
    ...made,
    ...thread,
    userId: owner.userId,
    word,
  });
  return {
    owner,
    program: owner.caller.as(apiKey['key'] as string),
    ids: { ...made, phoneNumberId, messageId, ...thread, ...added },
    word,
    numbers: [number, contactPhone, ownerPhone],
  };
}

/** Where the latest text belongs. */
async function latestThread(
  caller: Caller,
  base: string,
): Promise<{ conversationId: string; turnId: string }> {
  const texts = await caller.get(`${base}/sms?direction=inbound`);
  const { conversationId, turnId } = texts.json().data[0];
  return { conversationId, turnId };
}
