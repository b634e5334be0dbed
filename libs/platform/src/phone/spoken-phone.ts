import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/**
 * A number as people of a country write it: (206) 555-0179 at home, +44 20 7946 0018 abroad.
 * `phone` is in E.164, `country` ISO 3166 alpha-2; what is no number stays as it is.
 */
export function spokenPhone(phone: string, country: string): string {
  const number = parsePhoneNumberFromString(phone);
  if (!number) return phone;
  return number.country === country ? number.formatNational() : number.formatInternational();
}
