import { Problem, type FieldError } from '../http/problem';

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

interface Rule {
  holds: (value: unknown) => boolean;
  message: string;
}

const numberBetween = (least: number, most: number): Rule => ({
  holds: (value) => typeof value === 'number' && value >= least && value <= most,
  message: `must be a number from ${least} to ${most}`,
});

const integerBetween = (least: number, most: number): Rule => ({
  holds: (value) => Number.isInteger(value) && numberBetween(least, most).holds(value),
  message: `must be an integer from ${least} to ${most}`,
});

const flag: Rule = { holds: (value) => typeof value === 'boolean', message: 'must be a boolean' };

const RULES: Record<keyof Fault, Rule> = {
  latencyMs: integerBetween(0, 60_000),
  status: integerBetween(400, 599),
  dropRate: numberBetween(0, 1),
  times: integerBetween(1, 1_000_000),
  duplicate: flag,
  reorder: flag,
  after: flag,
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
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new Problem(400, 'invalid_fault', 'A fault is a JSON object.');
  }
  const errors: FieldError[] = Object.entries(body).flatMap(([path, value]) => {
    if (!isRuleName(path)) return [{ path, message: 'is not a field of a fault' }];
    return RULES[path].holds(value) ? [] : [{ path, message: RULES[path].message }];
  });
  if (errors.length > 0) {
    throw new Problem(400, 'invalid_fault', 'The fault is not valid.', errors);
  }
  return { ...body };
}

function isRuleName(name: string): name is keyof Fault {
  return Object.hasOwn(RULES, name);
}
