import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';

const MAX_LENGTH = 64;

/**
 * The number in E.164 (`+15551234567`), from any notation that people use in
 * `country` (ISO 3166 alpha-2) or from an international one. Null if no such
 * number is possible. Numbers that are possible but not assigned, such as 555 ones, pass.
 */
export function normalizePhone(input: string, country: string): string | null {
  const text = input.trim().replace(/^tel:/i, '');
  if (text.length > MAX_LENGTH) return null;
  return (
    parse(text, country) ?? (text.startsWith('00') ? parse(`+${text.slice(2)}`, country) : null)
  );
}

function parse(text: string, country: string): string | null {
  const number = parsePhoneNumberFromString(text, {
    ...(isSupportedCountry(country) && { defaultCountry: country }),
    extract: false,
  });
  return number?.isPossible() ? number.number : null;
}
