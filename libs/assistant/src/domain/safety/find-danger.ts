import type { Danger } from './dangers';

const NEGATION =
  /^(no|not|without|never|isn't|aren't|wasn't|don't|doesn't|haven't|hasn't|nor|zero)$/;
/** Those that deny what follows, and nothing after a comma: "it's not a drill, fire". */
const DENIES_ONE = /^(not|never|isn't|aren't|wasn't)$/;
/** What may stand between a negation and what it denies. */
const FILLER =
  /^(any|more|longer|a|an|the|much|really|signs?|of|have|having|got|been|actual|visible|see|smell|feel|there|is)$/;

/** Everyday things and past troubles that only sound like danger. */
const HARMLESS: readonly RegExp[] = [
  /\bgas (line|station|stove|range|heater|furnace|water heater|grill|fireplace|boiler|dryer|oven|logs?|meter|bill|mileage|tank|cap|pedal|fitter|hookup|connection|hvac)\b/,
  /\b(by|on) gas\b|\bgas or electric\b|\belectric or gas\b/,
  /\bfire ?(place|pit|extinguisher|wood|sale|wall|alarm (test|inspection|install))s?\b|\bcamp ?fire\b/,
  /\bsmoke (detector|alarm)s? (install|installation|inspection|battery|replacement|replaced|installed)\b|\b(non|no|don't) ?-?smok/,
  /\bflood ?(light|lamp|insurance|zone|plain)s?\b/,
  /\b(dark|white|milk|hot|named|called|our|my) chocolate\b|\bchocolate (lab|labrador|brown|point|colou?red)\b/,
  /\b(on|by) accident\b|\bcrash (course|diet|test)\b/,
  /\b(accident|crash|flood|flooding|collision)\b[^.!?]{0,40}\b(yesterday|last (week|month|year|night)|ago)\b/,
  /\b(highway|hwy) \d+\b|\b(off|near|by|along|on) (the )?highway\b/,
];
/** What makes a danger of the harmless after all. */
const AFTER_ALL =
  /\b(smells?|smelling|leak|leaking|leaks|hissing|on fire|burning|ate|eaten|eating|swallowed|hurt|stuck|stranded)\b/;

/**
 * The danger that a text tells of, or null. What is denied ("no swelling or bleeding") and what
 * only sounds alike ("a gas stove") is left out; of what is in doubt, safety comes first.
 */
export function findDanger(texts: readonly string[], dangers: readonly Danger[]): Danger | null {
  const sentences = texts.flatMap((text) =>
    plain(text.slice(0, 4_000))
      .split(/[.!?;\n]+|\bbut\b/)
      .map(withoutHarmless),
  );
  return (
    dangers.find(({ words }) =>
      words.some((word) => sentences.some((sentence) => tells(sentence, plain(word)))),
    ) ?? null
  );
}

/** Lower case, one kind of apostrophe, and the common ways to write "can't". */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\b(cannot|can not|cant)\b/g, "can't")
    .replace(/\b(dont|doesnt|isnt|havent|hasnt|wasnt|arent)\b/g, (word) => `${word.slice(0, -1)}'t`)
    .replace(/[^\S\n]+/g, ' ');
}

function withoutHarmless(sentence: string): string {
  if (AFTER_ALL.test(sentence)) return sentence;
  return HARMLESS.reduce((text, pattern) => text.replace(pattern, ' '), sentence);
}

/** Whether the sentence says the word without denying it, at one place at least. */
function tells(sentence: string, word: string): boolean {
  for (let at = sentence.indexOf(word); at >= 0; at = sentence.indexOf(word, at + 1)) {
    const end = at + word.length;
    const whole = !/[a-z']/.test(sentence[at - 1] ?? ' ') && !/[a-z]/.test(sentence[end] ?? ' ');
    if (whole && !isDenied(sentence.slice(Math.max(0, at - 60), at))) return true;
  }
  return false;
}

/** "no", "not any", "don't have any", "no pain, fever or": looks back over fillers and over what is listed. */
function isDenied(before: string): boolean {
  const words = before.match(/[a-z']+|,/g) ?? [];
  let afterComma = false;
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at] ?? '';
    if (NEGATION.test(word)) return words[at + 1] !== ',' && !(afterComma && DENIES_ONE.test(word));
    const listed = word === ',' || word === 'or';
    afterComma ||= word === ',';
    if (listed && !NEGATION.test(words[at - 1] ?? '')) at -= 1;
    else if (!listed && !FILLER.test(word)) return false;
  }
  return false;
}
