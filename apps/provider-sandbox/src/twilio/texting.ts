import type { DatabaseSync } from 'node:sqlite';
import type { FastifyBaseLogger } from 'fastify';
import type { FaultRegistry } from '../faults/fault-registry';
import { Carrier, type CarrierPace } from './carrier/carrier';
import { OptOuts } from './carrier/opt-outs';
import { PhoneLines } from './carrier/phone-lines';
import { MessageStore } from './messages/message-store';
import { WebhookQueue } from './webhooks/webhook-queue';

interface TextingOptions {
  database: DatabaseSync;
  faults: FaultRegistry;
  authToken: string;
  pace: CarrierPace;
  log: FastifyBaseLogger;
}

export interface Texting {
  messages: MessageStore;
  lines: PhoneLines;
  carrier: Carrier;
  start: () => void;
  stop: () => void;
}

/** Everything that carries texts, joined together. */
export function createTexting({ database, faults, authToken, pace, log }: TextingOptions): Texting {
  const messages = new MessageStore(database);
  const lines = new PhoneLines(database);
  const webhooks: WebhookQueue = new WebhookQueue({
    database,
    faults,
    authToken,
    onAnswer: (webhook, answer) => carrier.reply(webhook, answer),
    onFailure: ({ target }, reason) =>
      log.warn(reason, `Nobody took the webhook for ${target.url}`),
  });
  const optOuts = new OptOuts(database);
  const carrier = new Carrier({ database, messages, webhooks, optOuts, lines, pace });
  return {
    messages,
    lines,
    carrier,
    start: () => {
      webhooks.start();
      carrier.start();
    },
    stop: () => {
      carrier.stop();
      webhooks.stop();
    },
  };
}
