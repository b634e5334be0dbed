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

/** What to dial for help in a country (ISO 3166 alpha-2), to be read after "call". */
export const emergencyNumber = (country: string): string =>
  NUMBERS[country] ?? (EUROPEAN.split(' ').includes(country) ? '112' : 'your emergency number');
