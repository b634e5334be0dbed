import { rfc2822 } from '../rfc2822';
import { segmentsOf } from './segments';

/** `carrier` is what the network itself says to a phone: no account sees it. */
export type Direction = 'inbound' | 'outbound-api' | 'outbound-reply' | 'carrier';
export type MessageStatus = 'queued' | 'sent' | 'delivered' | 'undelivered' | 'received';

export interface Media {
  url: string;
  contentType: string;
}

/** A text on its way from one number to another. */
export interface Message {
  sid: string;
  accountSid: string;
  direction: Direction;
  /** E.164. */
  from: string;
  to: string;
  body: string;
  media: Media[];
  status: MessageStatus;
  /** Why it was not delivered, as Twilio numbers it. */
  errorCode: number | null;
  /** Where its progress is told. */
  statusCallback: string | null;
  createdAt: Date;
  updatedAt: Date;
  sentAt: Date | null;
  /** When it reached the phone of its recipient. */
  arrivedAt: Date | null;
  /** The account had its body erased; the phones still show it. */
  redacted: boolean;
}

/** What Twilio says for the reasons that the sandbox knows. */
export const DELIVERY_ERRORS: Readonly<Record<number, string>> = {
  30003: 'Unreachable destination handset',
  30006: 'Landline or unreachable carrier',
};

const PRICE_PER_SEGMENT = 0.0079;

export function isFinal({ status }: Message): boolean {
  return status !== 'queued' && status !== 'sent';
}

/** Twilio's Message resource. */
export function presentMessage(message: Message): object {
  const { sid, accountSid, redacted, errorCode, sentAt } = message;
  const segments = segmentsOf(message.body);
  const uri = `/2010-04-01/Accounts/${accountSid}/Messages/${sid}`;
  return {
    sid,
    account_sid: accountSid,
    api_version: '2010-04-01',
    messaging_service_sid: null,
    direction: message.direction,
    from: message.from,
    to: message.to,
    body: redacted ? '' : message.body,
    num_segments: String(segments),
    num_media: String(message.media.length),
    status: message.status,
    error_code: errorCode,
    error_message: errorCode === null ? null : (DELIVERY_ERRORS[errorCode] ?? null),
    price: sentAt && (-PRICE_PER_SEGMENT * segments).toFixed(5),
    price_unit: 'USD',
    date_created: rfc2822(message.createdAt),
    date_updated: rfc2822(message.updatedAt),
    date_sent: sentAt && rfc2822(sentAt),
    uri: `${uri}.json`,
    subresource_uris: { media: `${uri}/Media.json` },
  };
}
