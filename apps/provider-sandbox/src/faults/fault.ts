import {
  flag,
  integerBetween,
  numberBetween,
  optional,
  parseBody,
  type FieldRule,
} from '../http/parse-body';
import { Problem } from '../http/problem';

export const PROVIDERS = ['twilio', 'sendgrid', 'vapi', 'stripe', 'llm', 's3'] as const;
export type Provider = (typeof PROVIDERS)[number];

/** How a provider misbehaves. */
export interface Fault {
  /** Milliseconds to wait before the rest of the fault, or the answer. */
  latencyMs?: number;
  /** HTTP status answered instead of the provider's own. */
  status?: number;
  /** Share of requests, 0 to 1, whose connection is cut without an answer. */
  dropRate?: number;
  /** Requests, or deliveries if it is for those alone, that it lasts; without it, until cleared. */
  times?: number;
  /** Deliveries to webhooks are sent twice. */
  duplicate?: boolean;
  /** Deliveries to webhooks arrive out of order. */
  reorder?: boolean;
  /** Strikes when the effect is done but not yet answered, instead of before it. */
  after?: boolean;
}

/** Whether requests to the provider notice it at all. */
export function meetsRequests({ latencyMs, status, dropRate }: Fault): boolean {
  return Boolean(latencyMs || status || dropRate);
}

const RULES: Record<keyof Fault, FieldRule> = {
  latencyMs: optional(integerBetween(0, 60_000)),
  status: optional(integerBetween(400, 599)),
  dropRate: optional(numberBetween(0, 1)),
  times: optional(integerBetween(1, 1_000_000)),
  duplicate: optional(flag),
  reorder: optional(flag),
  after: optional(flag),
};

/** @throws Problem 404 for a provider that the sandbox does not know. */
export function parseProvider(name: string): Provider {
  const provider = PROVIDERS.find((known) => known === name);
  if (!provider) {
    throw new Problem(404, 'unknown_provider', `Providers are ${PROVIDERS.join(', ')}.`);
  }
  return provider;
}

/** @throws Problem 400 naming every field that is unknown or out of bounds. */
export function parseFault(body: unknown): Fault {
  return { ...parseBody<Fault>(body, RULES, { code: 'invalid_fault' }) };
}
