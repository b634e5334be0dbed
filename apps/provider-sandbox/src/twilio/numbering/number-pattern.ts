import { TwilioError } from '../twilio-error';

export type NumberPattern = (phoneNumberOrOutline: string) => boolean;

const KEYPAD = '22233344455566677778889999';

/**
 * Twilio's `Contains` pattern: digits, `*` for any one digit, letters as on a keypad.
 * Gives a test for whether a phone number has such a run of digits in it, or, for the outline of a
 * range (`#` for its open digits), whether any of its numbers could.
 *
 * @throws TwilioError 400 for anything else.
 */
export function numberPattern(pattern: string): NumberPattern {
  if (!/^\+?[\da-z*]{1,32}$/i.test(pattern)) {
    throw new TwilioError(400, 21421, `${pattern} is not a valid number pattern`);
  }
  const source = pattern
    .toLowerCase()
    .replace(/[a-z]/g, (letter) => KEYPAD.charAt(letter.charCodeAt(0) - 97))
    .replace(/\d/g, '[$&#]')
    .replaceAll('*', '[\\d#]')
    .replace('+', '^\\+');
  const expression = new RegExp(source);
  return (phoneNumber) => expression.test(phoneNumber);
}
