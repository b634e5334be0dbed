/** 13 to 19 digits as cards are written; a plus in front makes it a phone number. */
const CANDIDATE = /(?<![+\d])\d(?:[ -]?\d){12,18}(?![\d])/g;

/** A text with the numbers of payment cards struck out. */
export const withoutCardNumbers = (text: string): string =>
  text.replace(CANDIDATE, (match) => (isCard(match.replace(/\D/g, '')) ? '[card number]' : match));

/** Luhn's check, which all cards pass and one in ten other numbers does. */
function isCard(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
