/**
 * A phone number in E.164, whatever separators it was written with; ten digits alone are North
 * American. Nothing if no such number can be.
 */
export function e164Of(written: string): string | undefined {
  const digits = written
    .trim()
    .replace(/[\s().\-\u00a0]/g, '')
    .replace(/^00/, '+');
  const number = /^[2-9]\d{9}$/.test(digits)
    ? `+1${digits}`
    : digits.replace(/^1(?=\d{10}$)/, '+1');
  const form = number.startsWith('+1') ? /^\+1[2-9]\d{9}$/ : /^\+[2-9]\d{6,14}$/;
  return form.test(number) ? number : undefined;
}
