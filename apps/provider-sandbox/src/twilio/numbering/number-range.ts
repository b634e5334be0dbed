export type NumberType = 'Local' | 'Mobile' | 'TollFree';

export interface Capabilities {
  voice: boolean;
  sms: boolean;
  mms: boolean;
}

/** A run of consecutive phone numbers that the sandbox may hand out. */
export interface NumberRange {
  /** ISO 3166 alpha-2. */
  country: string;
  type: NumberType;
  capabilities: Capabilities;
  /** First digits in E.164, plus sign included. */
  prefix: string;
  /** Digits that follow the prefix. */
  digits: number;
  /** Lowest and highest value of those digits. */
  first: number;
  last: number;
  /** North American area code. */
  areaCode?: string;
  /** State or province. */
  region?: string;
  locality?: string;
}

export function sizeOf({ first, last }: NumberRange): number {
  return last - first + 1;
}

/** The number at a place of the range, in E.164; `index` is from 0 to the size less one. */
export function numberAt({ prefix, digits, first }: NumberRange, index: number): string {
  return prefix + String(first + index).padStart(digits, '0');
}

/** The range's prefix with `#` for each open digit. */
export function outlineOf({ prefix, digits }: NumberRange): string {
  return prefix + '#'.repeat(digits);
}

export function holds({ prefix, digits, first, last }: NumberRange, phoneNumber: string): boolean {
  if (!phoneNumber.startsWith(prefix) || phoneNumber.length !== prefix.length + digits)
    return false;
  const line = Number(phoneNumber.slice(prefix.length));
  return line >= first && line <= last;
}
