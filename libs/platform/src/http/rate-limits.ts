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

/**
 * Strict limits of routes that can be used to guess or to flood. `perAddress` counts
 * every attempt from an address, `perEmail` those from it for one email address.
 */
export const STRICT_LIMITS = {
  login: {
    perAddress: { points: 50, durationSeconds: 900 },
    perEmail: { points: 10, durationSeconds: 900 },
  },
  register: { perAddress: { points: 20, durationSeconds: 3600 } },
  password: {
    perAddress: { points: 20, durationSeconds: 3600 },
    perEmail: { points: 5, durationSeconds: 3600 },
  },
  token: { perAddress: { points: 120, durationSeconds: 900 } },
} as const satisfies Record<string, { perAddress: Limit; perEmail?: Limit }>;

export type StrictLimit = keyof typeof STRICT_LIMITS;

export const STRICT_LIMIT = 'coordinator:strict-limit';

/** Puts a route under a strict limit, beside the general ones. */
export const RateLimit = (limit: StrictLimit) => SetMetadata(STRICT_LIMIT, limit);
