// @ts-check
import { randomBytes } from 'node:crypto';
import { ApiClient } from './api-client.mjs';
import { possibleVisits, RESOURCE_COUNT, VISIT_MINUTES, WEEKLY_HOURS, ZONE } from './practice.mjs';

const CONTACT_COUNT = 50;

/**
 * A business of the running product, furnished for measuring.
 * @typedef {object} Business
 * @property {string} organizationId
 * @property {string} path of everything that is the organization's
 * @property {string} appointmentTypeId
 * @property {string} firstDate of those that can be booked: a Monday that is ahead
 * @property {ApiClient} owner
 * @property {(visit: import('./practice.mjs').Visit, index: number) => object} bookingOf the body that books a visit
 */

/**
 * Opens the practice that the benches measure, through the API as a person would.
 * @param {string} apiUrl
 * @returns {Promise<Business>}
 */
export async function openBusiness(apiUrl) {
  const email = `${randomBytes(6).toString('hex')}@example.com`;
  const owner = new ApiClient(apiUrl, { email, password: randomBytes(12).toString('base64url') });
  await owner.register('Dana Reed');
  const { id: organizationId } = await owner.post('/api/coordinator/onboarding/setup', {
    businessName: 'Bench Dental',
    industry: 'dental',
    role: 'appointment_scheduler',
    persona: 'marge',
    phone: '+12125550143',
    timezone: ZONE,
    businessHours: WEEKLY_HOURS,
    provisionPhone: false,
  });
  const path = `/api/coordinator/organizations/${organizationId}`;
  const { id: appointmentTypeId } = await owner.post(`${path}/appointment-types`, {
    name: 'Check-up',
    durationMinutes: VISIT_MINUTES,
    slotIntervalMinutes: VISIT_MINUTES,
    bufferBeforeMinutes: 0,
    bufferAfterMinutes: 0,
  });
  const resourceIds = await ensureResources(owner, path);
  const contactIds = await createContacts(owner, path);
  return {
    organizationId,
    path,
    appointmentTypeId,
    firstDate: nextMonday().toString(),
    owner,
    bookingOf: ({ resource, startsAt }, index) => ({
      contactId: contactIds[index % CONTACT_COUNT],
      appointmentTypeId,
      resourceId: resourceIds[resource],
      startsAt: startsAt.toString(),
    }),
  };
}

/**
 * @param {Business} business
 * @param {number} days
 */
export function visitsOf({ firstDate }, days) {
  return possibleVisits(firstDate, days);
}

/**
 * @param {ApiClient} owner
 * @param {string} path
 * @returns {Promise<string[]>}
 */
async function ensureResources(owner, path) {
  const present = await owner.get(`${path}/resources`);
  for (let number = present.length; number < RESOURCE_COUNT; number += 1) {
    present.push(await owner.post(`${path}/resources`, { name: `Chair ${number + 1}` }));
  }
  return present.map((/** @type {{ id: string }} */ { id }) => id);
}

/**
 * @param {ApiClient} owner
 * @param {string} path
 * @returns {Promise<string[]>}
 */
function createContacts(owner, path) {
  const contacts = Array.from({ length: CONTACT_COUNT }, async (_, index) => {
    const email = `visitor.${index}@example.org`;
    const { id } = await owner.post(`${path}/contacts`, { firstName: `Visitor ${index}`, email });
    return id;
  });
  return Promise.all(contacts);
}

function nextMonday() {
  const today = Temporal.Now.zonedDateTimeISO(ZONE).toPlainDate();
  return today.add({ days: 8 - today.dayOfWeek });
}
