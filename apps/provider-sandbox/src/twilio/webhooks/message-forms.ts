import { rangeHolding } from '../numbering/numbering-plan';
import type { Message } from '../messages/message';
import { segmentsOf } from '../messages/segments';

/** What Twilio posts to a number's `SmsUrl` for a text that arrived. */
export function inboundForm(message: Message): Record<string, string> {
  const { sid, accountSid, from, to, body, media } = message;
  const form: Record<string, string> = {
    ToCountry: rangeHolding(to)?.country ?? '',
    ToState: rangeHolding(to)?.region ?? '',
    ToCity: '',
    ToZip: '',
    FromCountry: rangeHolding(from)?.country ?? (from.startsWith('+1') ? 'US' : ''),
    FromState: rangeHolding(from)?.region ?? '',
    FromCity: '',
    FromZip: '',
    SmsMessageSid: sid,
    SmsSid: sid,
    SmsStatus: 'received',
    MessageSid: sid,
    AccountSid: accountSid,
    ApiVersion: '2010-04-01',
    From: from,
    To: to,
    Body: body,
    NumSegments: String(segmentsOf(body)),
    NumMedia: String(media.length),
  };
  for (const [index, { url, contentType }] of media.entries()) {
    form[`MediaUrl${index}`] = url;
    form[`MediaContentType${index}`] = contentType;
  }
  return form;
}

/** What Twilio posts to a message's `StatusCallback` when it gets somewhere. */
export function statusForm(message: Message): Record<string, string> {
  const { sid, accountSid, from, to, status, errorCode } = message;
  return {
    SmsSid: sid,
    SmsStatus: status,
    MessageSid: sid,
    MessageStatus: status,
    AccountSid: accountSid,
    ApiVersion: '2010-04-01',
    From: from,
    To: to,
    ...(errorCode !== null && { ErrorCode: String(errorCode) }),
  };
}
