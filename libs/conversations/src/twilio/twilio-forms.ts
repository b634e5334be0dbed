import type { MessageMediaDto, SmsStatus } from '@coordinator/contracts';
import { BadRequest, normalizePhone } from '@coordinator/platform';
import type { InboundText } from '../domain/inbound-text';

export type Form = Readonly<Record<string, unknown>>;

const MESSAGE_ID = /^[A-Za-z0-9]{10,64}$/;
const MAX_BODY_LENGTH = 65_536;
const MAX_MEDIA = 10;
const MAX_URL_LENGTH = 2_048;

/**
 * The text in Twilio's form. Null for one that no phone sent: a short code, say, or another
 * channel. Throws BadRequest for what is no text at all.
 */
export function readInboundText(form: Form): InboundText | null {
  const providerMessageId = readMessageId(form);
  const from = normalizePhone(textOf(form['From']), '');
  const to = normalizePhone(textOf(form['To']), '');
  if (!from || !to) return null;
  const body = textOf(form['Body']).slice(0, MAX_BODY_LENGTH).toWellFormed();
  return { providerMessageId, from, to, body, media: readMedia(form) };
}

/** What Twilio says has become of a text. */
export interface StatusReport {
  readonly providerMessageId: string;
  readonly status: SmsStatus;
  readonly errorCode: string | null;
}

/** The report in Twilio's form. Null for a status that says nothing new to us. */
export function readStatusReport(form: Form): StatusReport | null {
  const providerMessageId = readMessageId(form);
  const status = STATUSES.get(textOf(form['MessageStatus']));
  const errorCode = textOf(form['ErrorCode']);
  return status
    ? { providerMessageId, status, errorCode: /^\d{1,6}$/.test(errorCode) ? errorCode : null }
    : null;
}

/** The ones before `sent` say only that Twilio has the text, which we know. */
const STATUSES: ReadonlyMap<string, SmsStatus> = new Map([
  ['sent', 'sent'],
  ['delivered', 'delivered'],
  ['read', 'delivered'],
  ['partially_delivered', 'undelivered'],
  ['undelivered', 'undelivered'],
  ['failed', 'failed'],
  ['canceled', 'failed'],
]);

function readMessageId(form: Form): string {
  const id = textOf(form['MessageSid']);
  if (!MESSAGE_ID.test(id)) throw new BadRequest('malformed_delivery', 'MessageSid is missing.');
  return id;
}

function readMedia(form: Form): MessageMediaDto[] {
  const count = Math.min(Number(textOf(form['NumMedia'])) || 0, MAX_MEDIA);
  return Array.from({ length: Math.max(0, count) }, (_, index) => ({
    url: textOf(form[`MediaUrl${index}`]).slice(0, MAX_URL_LENGTH),
    contentType:
      textOf(form[`MediaContentType${index}`]).slice(0, 100) || 'application/octet-stream',
  })).filter(({ url }) => URL.canParse(url));
}

/** What PostgreSQL cannot store is left out. */
const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.replaceAll('\0', '') : '';
