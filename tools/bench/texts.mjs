// @ts-check
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import twilio from 'twilio';

/** @typedef {ReturnType<typeof import('../start/stack-file.mjs').describeStack>} StackDescription */

export const SMS_WEBHOOK = '/api/webhooks/coordinator/twilio/sms';
const ORDER_TIMEOUT_MS = 30_000;

/** @param {number} index of somebody who texts */
export const phoneOf = (index) => `+1555${String(1_000_000 + index)}`;

/**
 * A phone number for the business, bought from the sandbox.
 * @param {import('./business.mjs').Business} business
 * @returns {Promise<string>}
 */
export async function getNumber({ owner, path }) {
  await owner.post(`${path}/phone-numbers/provision`, {});
  const deadline = Date.now() + ORDER_TIMEOUT_MS;
  while (Date.now() < deadline) {
    const [number] = await owner.get(`${path}/phone-numbers`);
    if (number) return number.phoneNumber;
    await sleep(100);
  }
  throw new Error('The business got no phone number.');
}

/**
 * A text as Twilio delivers it, signed.
 * @param {StackDescription} stack
 * @param {{ from: string, to: string, body: string }} text
 */
export function delivery({ publicBaseUrl, twilio: account }, { from, to, body }) {
  const form = {
    AccountSid: account.accountSid,
    MessageSid: `SM${randomBytes(16).toString('hex')}`,
    From: from,
    To: to,
    Body: body,
    NumMedia: '0',
    NumSegments: '1',
  };
  const signature = twilio.getExpectedTwilioSignature(
    account.authToken,
    publicBaseUrl + SMS_WEBHOOK,
    form,
  );
  return {
    method: /** @type {const} */ ('POST'),
    path: SMS_WEBHOOK,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-twilio-signature': signature,
    },
    body: new URLSearchParams(form).toString(),
  };
}
