import { statedFacts } from './stated-facts';
import type { Statements } from './stated-facts';

/** Which fact each field of the organization says. */
const FACT_OF: Readonly<Record<string, string>> = {
  businessHours: 'hours',
  address: 'location',
  city: 'location',
  state: 'location',
  postalCode: 'location',
  phone: 'phone',
  email: 'email',
  website: 'website',
};

/** The facts that are new because fields of the organization are; null where nothing is said any longer. */
export function factsThatFollow(
  changed: readonly string[],
  organization: Omit<Statements, 'pollResponses'>,
): Record<string, string | null> {
  const keys = new Set(changed.flatMap((field) => FACT_OF[field] ?? []));
  const facts = statedFacts({ ...organization, pollResponses: {} });
  return Object.fromEntries([...keys].map((key) => [key, (facts[key] as string | null) ?? null]));
}
