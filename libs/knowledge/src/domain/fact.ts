/** What an owner may answer to a poll question. */
export type FactValue = string | number | boolean | readonly string[];

/** A fact as it is kept and shown. */
export interface Fact {
  category: string;
  key: string;
  /** The fact in words. */
  value: string;
}

const CATEGORIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    hours: 'hours',
    location: 'location',
    parking: 'location',
    service_area: 'location',
    services: 'services',
    cuisine: 'services',
    emergency: 'services',
    reservations: 'policies',
    insurance: 'payment',
    payment_methods: 'payment',
    phone: 'contact',
    email: 'contact',
    website: 'contact',
  }),
);

/** Puts a poll answer into words: "Cash, Check and Debit", "Yes". Null where nothing was said. */
export function wordFact(value: FactValue | null | undefined): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'object') {
    const parts = value.map((part) => part.trim()).filter(Boolean);
    const last = parts.pop();
    if (last === undefined) return null;
    return parts.length > 0 ? `${parts.join(', ')} and ${last}` : last;
  }
  return String(value).trim() || null;
}

/** The facts among the poll answers, in the order in which they were given. */
export function factsFrom(answers: Readonly<Record<string, FactValue | null>>): Fact[] {
  return Object.entries(answers).flatMap(([key, answer]) => {
    const value = wordFact(answer);
    return value === null ? [] : [{ category: CATEGORIES.get(key) ?? 'general', key, value }];
  });
}

/** The key of a fact as a person reads it: "Payment methods". */
export function nameOfFact(key: string): string {
  const words = key.replace(/[_-]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
