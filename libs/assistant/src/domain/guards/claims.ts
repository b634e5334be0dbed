import { sentencesOf } from '../wording/sentences';

interface Claim {
  readonly said: RegExp;
  /** Any of these, done in the turn, makes it true. */
  readonly skills: readonly string[] | 'any';
  /** Whether it may also tell of a visit that is in the book already. */
  readonly tellsOfVisits: boolean;
}

const claim = (words: string, skills: Claim['skills'], tellsOfVisits = false): Claim => ({
  said: new RegExp(String.raw`(?<![\w-])(?:${words})\b`, 'gi'),
  skills,
  tellsOfVisits,
});

/** That something is done by now, other than that it is so as a rule. */
const has = (participles: string): string =>
  `(?:(?:i|we)(?:'ve| have)?|(?:has|have|was|were|been)|(?:is|are|'s|'re) (?:now|all|already|just))(?: (?:been|just|now|already|all|successfully|also))* (?:${participles})`;

const CLAIMS: readonly Claim[] = [
  claim(
    'cancell?ed|called off|(?:taken |is )off the (?:calendar|book)|removed from the (?:calendar|book)',
    ['cancel_appointment'],
  ),
  claim('moved|rescheduled|switched', ['move_appointment'], true),
  claim('confirmed', ['confirm_appointment', 'book_appointment', 'move_appointment'], true),
  claim(
    'booked(?! (?:up|out|solid|then|that))|scheduled|reserved|all set|on the (?:calendar|book)|in the book|down for',
    ['book_appointment', 'move_appointment', 'confirm_appointment'],
    true,
  ),
  // Nothing that a coordinator can do.
  claim(has('refunded|reimbursed|charged|billed|credited|waived|unsubscribed|erased|wiped'), []),
  claim(has('deleted|removed'), ['cancel_appointment']),
  claim(
    `${has('updated|changed|corrected|processed|sent|emailed|texted|mailed|faxed|ordered|noted|saved|recorded|handled|taken care of|sorted( out)?')}|all done|^done(?=[.!,])`,
    'any',
  ),
];

/** Shortly before, these make it a wish, a possibility or a denial. */
const OPEN =
  /(\b(not|never|no|nothing|cannot|can|could|would|will|may|might|if|once|when|unless|until|to (be|get|have)|get|fully|want|like|let me)|n't|'ll)(\s+\S+){0,3}\s*$/i;
const QUESTION =
  /^\W*((so|and|ok|okay|great|sure|perfect|thanks)\W+)?(would|shall|should|do|did|does|can|could|may|is|are|was|were|has|have|want|which|what|when|how|who)\b[^]*\?\W*$/i;

/**
 * Whether a reply says that something was done which no skill has done in this turn.
 * `done` are the names of the skills that were; `knownTimes` are the times of the
 * person's visits as they are said, which may be spoken of as booked.
 */
export function claimsTooMuch(
  reply: string,
  done: readonly string[],
  knownTimes: readonly string[],
): boolean {
  return sentencesOf(reply)
    .filter((sentence) => !QUESTION.test(sentence))
    .some((sentence) =>
      CLAIMS.filter(({ skills }) => !isProven(skills, done)).some(
        ({ said, tellsOfVisits }) =>
          isSaid(sentence, said) &&
          !(tellsOfVisits && knownTimes.some((time) => mentions(sentence, time))),
      ),
    );
}

/** Skills of which a sentence says that one was used. */
export const claimsOf = (sentence: string): string[] =>
  QUESTION.test(sentence)
    ? []
    : CLAIMS.filter(({ said }) => isSaid(sentence, said)).flatMap(({ skills }) =>
        skills === 'any' ? [] : skills,
      );

const isProven = (skills: Claim['skills'], done: readonly string[]): boolean =>
  skills === 'any' ? done.length > 0 : skills.some((skill) => done.includes(skill));

const isSaid = (sentence: string, words: RegExp): boolean =>
  [...sentence.replaceAll('’', "'").matchAll(words)].some(
    ({ index }) =>
      !OPEN.test(sentence.slice(Math.max(0, index - 40), index).replace(/^.*[,;:]/s, '')),
  );

/** "2:00 PM" also as "2 pm" and "2pm". */
function mentions(sentence: string, time: string): boolean {
  const compact = (text: string) => text.toLowerCase().replace(/[\s.]/g, '');
  const said = compact(sentence);
  return said.includes(compact(time)) || said.includes(compact(time.replace(':00', '')));
}
