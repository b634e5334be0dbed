import type { ResourceChanges } from './resource';

/** What a business of the trade calls the place where it serves one customer at a time. */
const NAMES: Readonly<Record<string, string>> = {
  dental: 'Chair 1',
  medical: 'Room 1',
  salon: 'Chair 1',
  legal: 'Office 1',
  plumbing: 'Technician 1',
  hvac: 'Technician 1',
  real_estate: 'Agent 1',
};
const TABLES = 10;
const SEATS_PER_TABLE = 4;

/** What a new business has to be booked: one resource, or a restaurant's tables. */
export function firstResources(industry: string): (ResourceChanges & { readonly name: string })[] {
  if (industry !== 'restaurant') return [{ name: NAMES[industry] ?? 'Calendar', sortOrder: 0 }];
  return Array.from({ length: TABLES }, (_, index) => ({
    name: `Table ${index + 1}`,
    capacity: SEATS_PER_TABLE,
    sortOrder: index,
  }));
}

/** Between two starts, where the trade has its own habit. */
export const slotIntervalOf = (industry: string): number | undefined =>
  industry === 'restaurant' ? 15 : undefined;
