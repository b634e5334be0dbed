import { randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { inTransaction } from '../../database';
import { mediaAt } from '../messages/media-type';
import { isFinal, type Direction, type Media, type Message } from '../messages/message';
import type { MessageStore } from '../messages/message-store';
import type { SendRequest } from '../messages/send-request';
import type { PhoneNumberRecord } from '../phone-number-store';
import { TwilioError } from '../twilio-error';
import { inboundForm, statusForm } from '../webhooks/message-forms';
import { repliesIn } from '../webhooks/twiml';
import type { Target, Webhook } from '../webhooks/webhook';
import type { WebhookQueue } from '../webhooks/webhook-queue';
import { CARRIER_REPLIES, optOutWord } from './opt-out-words';
import type { OptOuts } from './opt-outs';
import type { Line, PhoneLines } from './phone-lines';

/** How long after it was taken a message is sent, and delivered; in milliseconds. */
export interface CarrierPace {
  sentAfterMs: number;
  deliveredAfterMs: number;
}

export const DEFAULT_PACE: CarrierPace = { sentAfterMs: 30, deliveredAfterMs: 150 };

export interface CarrierOptions {
  database: DatabaseSync;
  messages: MessageStore;
  webhooks: WebhookQueue;
  optOuts: OptOuts;
  lines: PhoneLines;
  pace: CarrierPace;
}

/** A text that a person sends to a number that some account holds. */
export interface PersonsText {
  from: string;
  to: PhoneNumberRecord;
  body: string;
  media: Media[];
}

/** Why a line does not get a text, as Twilio numbers it. */
const ERROR_OF: Record<Line, number | null> = {
  mobile: null,
  landline: 30_006,
  unreachable: 30_003,
};

/** Carries texts both ways, tells accounts how they fare, and heeds STOP like the real network. */
export class Carrier {
  private readonly timers = new Set<NodeJS.Timeout>();
  private isStopped = false;

  constructor(private readonly options: CarrierOptions) {}

  /** Goes on with the texts that an earlier run left on their way. */
  start(): void {
    for (const message of this.options.messages.unfinished()) this.scheduleNext(message);
  }

  stop(): void {
    this.isStopped = true;
    for (const timer of this.timers) clearTimeout(timer);
  }

  /**
   * Takes a text from an account.
   *
   * @throws TwilioError 21610 if its recipient wants none from that number.
   */
  send(accountSid: string, request: SendRequest, direction: Direction = 'outbound-api'): Message {
    const { from, to, body, mediaUrls, statusCallback } = request;
    if (this.options.optOuts.isBlocked(from, to)) {
      throw new TwilioError(400, 21_610, 'Attempt to send to unsubscribed recipient');
    }
    const message: Message = {
      ...newMessage({ accountSid, direction, from, to, body, media: mediaUrls.map(mediaAt) }),
      status: 'queued',
      statusCallback,
    };
    this.keep(() => {
      this.options.messages.add(message);
      this.tell(message);
    });
    this.scheduleNext(message);
    return message;
  }

  /** Takes a text from a person and brings it to the server of whoever holds the number. */
  receive({ from, to, body, media }: PersonsText): Message {
    const { accountSid, phoneNumber, settings } = to;
    const message: Message = {
      ...newMessage({ accountSid, direction: 'inbound', from, to: phoneNumber, body, media }),
      status: 'received',
    };
    const target = targetOf(settings.SmsUrl, settings.SmsMethod);
    this.keep(() => {
      this.options.messages.add(message);
      this.heedCommand(message);
      if (!target) return;
      this.options.webhooks.add({
        lane: `sms ${from} ${phoneNumber}`,
        target,
        fallback: targetOf(settings.SmsFallbackUrl, settings.SmsFallbackMethod),
        retries: 1,
        form: inboundForm(message),
        answers: { accountSid, from: phoneNumber, to: from },
      });
    });
    return message;
  }

  /** Sends what a server answered to a text in its TwiML; nothing to someone who opted out. */
  reply({ answers }: Webhook, answer: string): void {
    if (!answers || this.options.optOuts.isBlocked(answers.from, answers.to)) return;
    for (const body of repliesIn(answer)) {
      const request = {
        from: answers.from,
        to: answers.to,
        body,
        mediaUrls: [],
        statusCallback: null,
      };
      this.send(answers.accountSid, request, 'outbound-reply');
    }
  }

  private heedCommand({ accountSid, from, to, body }: Message): void {
    const { optOuts, messages } = this.options;
    const word = optOutWord(body, optOuts.isBlocked(to, from));
    if (!word) return;
    if (word === 'stop') optOuts.block(to, from);
    if (word === 'start') optOuts.unblock(to, from);
    messages.add({
      ...newMessage({
        accountSid,
        direction: 'carrier',
        from: to,
        to: from,
        body: CARRIER_REPLIES[word],
        media: [],
      }),
      status: 'delivered',
    });
  }

  private scheduleNext(message: Message): void {
    if (this.isStopped) return;
    const { sentAfterMs, deliveredAfterMs } = this.options.pace;
    const due = message.status === 'queued' ? sentAfterMs : deliveredAfterMs;
    const timer = setTimeout(
      () => {
        this.timers.delete(timer);
        this.advance(message);
      },
      Math.max(0, message.createdAt.getTime() + due - Date.now()),
    );
    this.timers.add(timer);
  }

  private advance(before: Message): void {
    const now = new Date();
    const message = { ...before, ...this.nextStep(before, now), updatedAt: now };
    this.keep(() => {
      this.options.messages.progress(message.sid, message);
      this.tell(message);
    });
    if (!isFinal(message)) this.scheduleNext(message);
  }

  private nextStep({ status, to }: Message, now: Date): Partial<Message> {
    if (status === 'queued') return { status: 'sent', sentAt: now };
    const errorCode = ERROR_OF[this.options.lines.of(to)];
    return errorCode
      ? { status: 'undelivered', errorCode }
      : { status: 'delivered', arrivedAt: now };
  }

  private tell(message: Message): void {
    const { from, to, statusCallback } = message;
    if (!statusCallback) return;
    this.options.webhooks.add({
      lane: `status ${from} ${to}`,
      target: { url: statusCallback, method: 'POST' },
      retries: 0,
      form: statusForm(message),
    });
  }

  private keep(work: () => void): void {
    inTransaction(this.options.database, work);
  }
}

function newMessage(
  content: Pick<Message, 'accountSid' | 'direction' | 'from' | 'to' | 'body' | 'media'>,
): Omit<Message, 'status'> {
  const now = new Date();
  const isOnTheWay = content.direction.startsWith('outbound');
  return {
    ...content,
    sid: `${content.media.length > 0 ? 'MM' : 'SM'}${randomBytes(16).toString('hex')}`,
    errorCode: null,
    statusCallback: null,
    createdAt: now,
    updatedAt: now,
    sentAt: isOnTheWay ? null : now,
    arrivedAt: isOnTheWay ? null : now,
    redacted: false,
  };
}

function targetOf(url: string, method: string): Target | undefined {
  return url === '' ? undefined : { url, method: method === 'GET' ? 'GET' : 'POST' };
}
