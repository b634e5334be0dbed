import type { PhoneNumberType } from '@coordinator/contracts';

/** What to look for among the numbers on sale. All of them can take calls. */
export interface NumberSearch {
  /** ISO 3166 alpha-2. */
  country: string;
  type: PhoneNumberType;
  /** Whether the number must be able to text. */
  sms: boolean;
  areaCode?: string;
}

/**
 * The searches for an order, best first: near the business, then anywhere in its
 * country. Where local numbers cannot text, a mobile one is better; where none can,
 * a number that at least takes calls is better than none.
 */
export function searchesFor(country: string, areaCode: string | null): NumberSearch[] {
  const local: NumberSearch = { country, type: 'local', sms: true };
  return [
    ...(areaCode ? [{ ...local, areaCode }] : []),
    local,
    { ...local, type: 'mobile' },
    { ...local, sms: false },
  ];
}
