import type { Danger } from './dangers';
import { plainText } from './plain-text';
import { isLongAgo, withoutSoundAlikes } from './sound-alikes';

const NEGATION =
  /^(no|not|without|never|isnt|arent|wasnt|dont|doesnt|didnt|havent|hasnt|nor|zero)$/;
/** Those that deny what follows, and nothing after a comma: "it's not a drill, fire". */
const DENIES_ONE = /^(not|never|isnt|arent|wasnt)$/;
/** What may stand between a negation and what it denies. */
const FILLER =
  /^(any|more|longer|a|an|the|much|really|signs?|of|have|having|had|got|been|actual|visible|see|smell|feel|there|is)$/;
/** A situation that is told by a negation is not denied by one: "no, not breathing". */
const TOLD_BY_NEGATION = /^(no|not|isnt|arent|wasnt|dont|doesnt|cant|wont|stopped)\b/;

/**
 * The danger that texts tell of, or null. What is denied ("no swelling or bleeding"), long over, or
 * only sounds alike ("a gas stove") is left out; of what is in doubt, safety comes first.
 */
export function findDanger(texts: readonly string[], dangers: readonly Danger[]): Danger | null {
  const sentences = texts.flatMap((text) =>
    plainText(text.slice(0, 4_000))
      .split(/[.!?;\n]+|\bbut\b/)
      .map(withoutSoundAlikes)
      .map((said) => ({ said, over: isLongAgo(said) })),
  );
  const found = dangers.find(({ words, situations = [], lasting = false }) => {
    const told = sentences.filter(({ over }) => lasting || !over);
    return told.some(
      ({ said }) =>
        situations.some((situation) => happens(said, situation)) ||
        words.some((word) => tells(said, plainText(word))),
    );
  });
  return found ?? null;
}

/** Whether the sentence tells of the situation without denying it, at one place at least. */
function happens(sentence: string, situation: RegExp): boolean {
  return [...sentence.matchAll(situation)].some(
    ({ 0: match, index }) => TOLD_BY_NEGATION.test(match) || !isDenied(before(sentence, index)),
  );
}

/** Whether the sentence says the word without denying it, at one place at least. */
function tells(sentence: string, word: string): boolean {
  for (let at = sentence.indexOf(word); at >= 0; at = sentence.indexOf(word, at + 1)) {
    const end = at + word.length;
    const whole = !/[a-z]/.test(sentence[at - 1] ?? ' ') && !/[a-z]/.test(sentence[end] ?? ' ');
    if (whole && !isDenied(before(sentence, at))) return true;
  }
  return false;
}

const before = (sentence: string, at: number): string => sentence.slice(Math.max(0, at - 60), at);

/** "no", "not any", "don't have any", "no pain, fever or": looks back over fillers and over what is listed. */
function isDenied(said: string): boolean {
  const words = said.match(/[a-z]+|,/g) ?? [];
  let afterComma = false;
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at] ?? '';
    if (NEGATION.test(word)) return words[at + 1] !== ',' && !(afterComma && DENIES_ONE.test(word));
    const listed = word === ',' || word === 'or';
    afterComma ||= word === ',';
    if (listed && !NEGATION.test(words[at - 1] ?? '')) at -= 1;
    // "no chest pain or": what is listed may have two words.
    if (word === 'or' && NEGATION.test(words[at - 2] ?? '')) at -= 1;
    else if (!listed && !FILLER.test(word)) return false;
  }
  return false;
}
