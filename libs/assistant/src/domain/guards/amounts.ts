import { statedWords } from './evidence';
import type { Evidence } from './evidence';

const WORD =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand)';
const UNIT = '(?:dollars?|bucks?|euros?|pounds?|usd|eur|gbp|cad|aud)';
const NUMBER = '\\d[\\d,]*(?:\\.\\d{1,2})?';

const IN_FIGURES = [
  new RegExp(String.raw`[$€£]\s?(${NUMBER})`, 'g'),
  new RegExp(String.raw`(?<![\d.])(${NUMBER})[ -]?(?:${UNIT}\b|[€£])`, 'gi'),
  new RegExp(
    String.raw`\b(?:costs?|costing|priced? (?:at|is)|charges?|fee is|fee of|runs)(?: (?:you|about|only|just|around|roughly))* (${NUMBER})(?![\d:%/]| ?(?:minutes|hours|days|am|pm))`,
    'gi',
  ),
];
const IN_WORDS = new RegExp(String.raw`\b${WORD}(?:[ -](?:and[ -])?${WORD})* ${UNIT}\b`, 'gi');
const SHARE = /\b(\d{1,3}) ?(?:%|percent) (?:off|discount|less)/gi;

/** Whether a reply names an amount of money that neither the business nor the person has named. */
export function inventsAmounts(reply: string, evidence: Evidence): boolean {
  const { facts, texts, history } = evidence;
  const words = [...statedWords(evidence), ...texts, ...history.map(({ text }) => text)];
  const prices = facts.services.flatMap(({ priceCents }) =>
    priceCents === null ? [] : priceCents,
  );
  const listed = words.flatMap((text) =>
    // As the services' section of the brief writes them.
    [...text.matchAll(/\b(\d[\d,]*\.\d\d) [A-Z]{3}\b/g)].map(([, number = '']) => cents(number)),
  );
  const known = new Set([...prices, ...listed, ...words.flatMap(amountsIn)]);
  const spoken = new Set(words.flatMap(wordsIn));
  return (
    amountsIn(reply).some((amount) => !known.has(amount)) ||
    wordsIn(reply).some((amount) => !spoken.has(amount))
  );
}

const amountsIn = (text: string): number[] =>
  IN_FIGURES.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, number = '']) => cents(number)),
  );

const wordsIn = (text: string): string[] =>
  [IN_WORDS, SHARE].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([said]) => said.toLowerCase().replace(/percent|\s|-/g, '')),
  );

const cents = (number: string): number => Math.round(Number(number.replaceAll(',', '')) * 100);
