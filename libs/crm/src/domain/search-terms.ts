const MAX_TERMS = 8;
/** With fewer digits it is rather a house number or an age than part of a phone number. */
const MIN_PHONE_DIGITS = 3;
/** Digits as people group them, standing free between blanks. */
const PHONE_LIKE = /(?<!\S)[+(\d][\d\s().+/-]*(?!\S)/g;

/**
 * What a search asks for, as texts that must all be found. Phone numbers in any
 * notation become their digits, without the trunk zero that E.164 does not have.
 */
export function searchTerms(search: string): string[] {
  const phones: string[] = [];
  const words = search.replace(PHONE_LIKE, (text) => {
    const digits = text.replace('(0)', '').replace(/\D/g, '').replace(/^0+/, '');
    if (digits.length < MIN_PHONE_DIGITS) return text;
    phones.push(digits);
    return ' ';
  });
  return [...phones, ...words.split(/\s+/).filter((word) => word !== '')].slice(0, MAX_TERMS);
}
