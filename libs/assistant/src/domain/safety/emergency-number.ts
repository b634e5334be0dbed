const NUMBERS: Readonly<Record<string, string>> = {
  US: '911',
  CA: '911',
  MX: '911',
  GB: '999',
  IE: '112',
  AU: '000',
  NZ: '111',
  ZA: '112',
  IN: '112',
};
const EUROPEAN =
  'AT BE BG CH CY CZ DE DK EE ES FI FR GR HR HU IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK';

/** Nationwide lines for people who think of suicide, open at any hour. */
const CRISIS_LINES: Readonly<Record<string, string>> = {
  US: '988',
  CA: '988',
  GB: '116 123',
  IE: '116 123',
  AU: '13 11 14',
  NZ: '1737',
  FR: '3114',
  ES: '024',
};

/** What to dial for help in a country (ISO 3166 alpha-2), to be read after "call". */
export const emergencyNumber = (country: string): string =>
  NUMBERS[country] ?? (EUROPEAN.split(' ').includes(country) ? '112' : 'your emergency number');

/** The crisis line of a country (ISO 3166 alpha-2), or null where none is known for sure. */
export const crisisLine = (country: string): string | null => CRISIS_LINES[country] ?? null;
