import { SetMetadata } from '@nestjs/common';

export interface Limit {
  points: number;
  durationSeconds: number;
}

/** What the API takes from one address and from one account (a person or an API key). */
export const GENERAL_LIMITS = {
  address: { points: 1200, durationSeconds: 60 },
  account: { points: 600, durationSeconds: 60 },
} as const satisfies Record<string, Limit>;

/** Strict limits of a kind of route. */
export interface StrictLimits {
  /** Counts every attempt from an address. */
  perAddress: Limit;
  /** Counts those from an address for one email address. */
  perEmail?: Limit;
  /** Counts those for one email address from anywhere: many addresses together guess or flood no better than one. */
  perEmailAnywhere?: Limit;
  /** What happens while requests cannot be counted. Default: refuse. */
  whenBlind?: 'pass' | 'refuse';
}

const FIFTEEN_MINUTES = 900;
const HOUR = 3600;

/** Limits of routes that can be used to guess, to flood, or to run up costs. */
export const STRICT_LIMITS = {
  login: {
    perAddress: { points: 50, durationSeconds: FIFTEEN_MINUTES },
    perEmail: { points: 10, durationSeconds: FIFTEEN_MINUTES },
    perEmailAnywhere: { points: 100, durationSeconds: FIFTEEN_MINUTES },
  },
  register: { perAddress: { points: 20, durationSeconds: HOUR } },
  password: {
    perAddress: { points: 20, durationSeconds: HOUR },
    perEmail: { points: 5, durationSeconds: HOUR },
    perEmailAnywhere: { points: 10, durationSeconds: HOUR },
  },
  token: { perAddress: { points: 120, durationSeconds: FIFTEEN_MINUTES } },
  /** Each sign-up of a business buys a phone number. */
  set_up: { perAddress: { points: 20, durationSeconds: HOUR }, whenBlind: 'pass' },
  /** Each order buys a phone number, and numbers can be given up and ordered again. */
  order_number: { perAddress: { points: 20, durationSeconds: HOUR }, whenBlind: 'pass' },
  /** Each invitation sends a mail with words of the sender's choice. */
  invite: { perAddress: { points: 60, durationSeconds: HOUR }, whenBlind: 'pass' },
} as const satisfies Record<string, StrictLimits>;

export type StrictLimit = keyof typeof STRICT_LIMITS;

export const STRICT_LIMIT = 'coordinator:strict-limit';

/** Puts a route under a strict limit, beside the general ones. */
export const RateLimit = (limit: StrictLimit) => SetMetadata(STRICT_LIMIT, limit);
