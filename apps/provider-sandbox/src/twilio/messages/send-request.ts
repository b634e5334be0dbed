import { refuseOthers } from '../form';
import { isHttpUrl } from '../http-url';
import { e164Of } from '../numbering/e164';
import { rangeHolding } from '../numbering/numbering-plan';
import type { PhoneNumberStore } from '../phone-number-store';
import { TwilioError } from '../twilio-error';

/** What an account asks to be sent. */
export interface SendRequest {
  from: string;
  to: string;
  body: string;
  mediaUrls: string[];
  statusCallback: string | null;
}

const MAX_BODY_LENGTH = 1600;
const MAX_MEDIA = 10;

/** @throws TwilioError 400 with the code that Twilio has for what is wrong. */
export function parseSendRequest(
  parameters: URLSearchParams,
  accountSid: string,
  numbers: PhoneNumberStore,
): SendRequest {
  refuseOthers(parameters, ['To', 'From', 'Body', 'MediaUrl', 'StatusCallback']);
  const written = parameters.get('To') ?? '';
  if (written === '') throw refusal(21_604, "A 'To' phone number is required.");
  const to = e164Of(written);
  if (!to) throw refusal(21_211, `Invalid 'To' Phone Number: ${written}`);

  const sender = parameters.get('From') ?? '';
  if (sender === '') throw refusal(21_603, "A 'From' phone number is required.");
  const from = e164Of(sender);
  const held = from && numbers.findHeld(from);
  if (!held || held.accountSid !== accountSid || !rangeHolding(from)?.capabilities.sms) {
    throw refusal(
      21_606,
      `The 'From' phone number provided (${sender}) is not a number of this account that can send messages.`,
    );
  }
  if (to === from) throw refusal(21_266, "'To' and 'From' number cannot be the same.");

  const body = parameters.get('Body') ?? '';
  const mediaUrls = parameters.getAll('MediaUrl');
  if (body === '' && mediaUrls.length === 0) throw refusal(21_602, 'Message body is required.');
  if (body.length > MAX_BODY_LENGTH) {
    throw refusal(21_617, `The message body exceeds the ${MAX_BODY_LENGTH} character limit.`);
  }
  if (mediaUrls.length > MAX_MEDIA) {
    throw refusal(21_623, `At most ${MAX_MEDIA} media URLs are allowed.`);
  }
  if (!mediaUrls.every(isHttpUrl)) throw refusal(21_620, 'Invalid media URL(s).');

  const statusCallback = parameters.get('StatusCallback') || null;
  if (statusCallback && !isHttpUrl(statusCallback)) {
    throw refusal(21_609, `The StatusCallback URL ${statusCallback} is not a valid URL.`);
  }
  return { from, to, body, mediaUrls, statusCallback };
}

function refusal(code: number, message: string): TwilioError {
  return new TwilioError(400, code, message);
}
