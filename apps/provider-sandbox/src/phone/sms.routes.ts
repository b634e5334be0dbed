import type { FastifyInstance } from 'fastify';
import { optional, parseBody, type FieldRule } from '../http/parse-body';
import { Problem } from '../http/problem';
import type { Carrier } from '../twilio/carrier/carrier';
import { isHttpUrl } from '../twilio/http-url';
import { mediaAt } from '../twilio/messages/media-type';
import type { Media, Message } from '../twilio/messages/message';
import type { MessageStore } from '../twilio/messages/message-store';
import { e164Of } from '../twilio/numbering/e164';
import { rangeHolding } from '../twilio/numbering/numbering-plan';
import type { PhoneNumberStore } from '../twilio/phone-number-store';
import { phoneNumber, queriedNumber, type NumberQuery } from './phone-number';

interface SmsRoutesOptions {
  numbers: PhoneNumberStore;
  messages: MessageStore;
  carrier: Carrier;
}

interface SmsBody {
  from: string;
  to: string;
  body: string;
  /** Addresses, or addresses with the type that the network should claim for them. */
  mediaUrls?: (string | Media)[];
}

const MAX_BODY_BYTES = 64 * 1024;
const MAX_MEDIA = 10;

const messageBody: FieldRule = (value) => {
  if (typeof value !== 'string') return 'must be a string';
  return Buffer.byteLength(value) > MAX_BODY_BYTES ? 'must be at most 64 kB' : undefined;
};

const mediaList: FieldRule = (value) => {
  const isList = Array.isArray(value) && value.length <= MAX_MEDIA && value.every(isMedia);
  return isList
    ? undefined
    : `must be at most ${MAX_MEDIA} http addresses, or { url, contentType }`;
};

/** The text messages of the people in the sandbox. */
export async function smsRoutes(
  app: FastifyInstance,
  { numbers, messages, carrier }: SmsRoutesOptions,
): Promise<void> {
  app.post('/phone/sms', async (request, reply) => {
    const rules = {
      from: phoneNumber,
      to: phoneNumber,
      body: messageBody,
      mediaUrls: optional(mediaList),
    };
    const text = parseBody<SmsBody>(request.body, rules);
    const from = numberOf(text.from);
    const to = numbers.findHeld(numberOf(text.to));
    if (!to || !rangeHolding(to.phoneNumber)?.capabilities.sms) {
      throw new Problem(404, 'unknown_number', `Nobody takes texts at ${text.to}.`);
    }
    if (to.phoneNumber === from) {
      throw new Problem(400, 'invalid_body', 'A number cannot text itself.', [
        { path: 'to', message: 'must differ from `from`' },
      ]);
    }
    const media = (text.mediaUrls ?? []).map((one) =>
      typeof one === 'string' ? mediaAt(one) : one,
    );
    const message = carrier.receive({ from, to, body: text.body, media });
    return reply.code(201).send({ data: onPhone(message, from) });
  });

  app.get<NumberQuery>('/phone/sms', async ({ query }) => {
    const number = queriedNumber(query);
    return { data: messages.ofPhone(number).map((message) => onPhone(message, number)) };
  });
}

/** A text as a phone shows it. */
function onPhone(message: Message, number: string): object {
  const { sid, direction, from, to, body, media, status, createdAt, arrivedAt } = message;
  const at = from === number ? createdAt : (arrivedAt ?? createdAt);
  return {
    id: sid,
    from,
    to,
    body,
    at: at.toISOString(),
    status,
    ...(media.length > 0 && { media }),
    ...(direction === 'carrier' && { carrier: true }),
  };
}

function numberOf(written: string): string {
  return e164Of(written) ?? written;
}

function isMedia(value: unknown): value is string | Media {
  if (typeof value === 'string') return isHttpUrl(value);
  if (typeof value !== 'object' || value === null) return false;
  const { url, contentType, ...others } = value as Record<string, unknown>;
  const isTyped = typeof contentType === 'string' && contentType.length <= 255;
  return typeof url === 'string' && isHttpUrl(url) && isTyped && Object.keys(others).length === 0;
}
