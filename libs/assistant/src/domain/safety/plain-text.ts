/** Words of dangers that are long enough to be known in spite of a slip of the finger. */
const KNOWN =
  'breathe breathing breath unconscious conscious unresponsive choking suicide suicidal overdose overdosed seizure swelling bleeding drooping electrocuted poisoned drowning collapsed collapse fainted monoxide allergic anaphylaxis anaphylactic strangling stabbed ambulance throat stroke swallowed convulsing slurring slurred burning intruder chest heart passed smoke myself'.split(
    ' ',
  );
/** Words of every day that are one letter away from those. */
const OTHERS = new Set(
  'breather breathed cooking chocking cheering spelling smelling swellings breeding bleaching dropping drawing drooling collapses collapsing allergies stroked heater hearts chests burping turning pasted past swallow swallows seizures'.split(
    ' ',
  ),
);
/** The short ways of texting. */
const SHORT: Readonly<Record<string, string>> = {
  u: 'you',
  ur: 'your',
  r: 'are',
  n: 'and',
  rn: 'right now',
  sum1: 'someone',
  sumone: 'someone',
  some1: 'someone',
  smone: 'someone',
  smthing: 'something',
  b4: 'before',
  wanna: 'want to',
  wana: 'want to',
  gonna: 'going to',
  gunna: 'going to',
  brething: 'breathing',
  breth: 'breath',
  kms: 'kill myself',
  unalive: 'kill',
  od: 'overdose',
  oded: 'overdosed',
  ambo: 'ambulance',
};

/** Lower case, without apostrophes, texting written out, and the words of dangers spelled right. */
export function plainText(text: string): string {
  const known = new Map<string, string>();
  const mended = (word: string): string => {
    const found = known.get(word) ?? mend(word);
    known.set(word, found);
    return found;
  };
  return text
    .toLowerCase()
    .replace(/['’‘`´]/g, '')
    .replace(/([a-z])\1{2,}/g, '$1')
    .replace(/\bcan ?not\b/g, 'cant')
    .replace(/\bwill not\b/g, 'wont')
    .replace(/\bdo not\b/g, 'dont')
    .replace(/\bdoes not\b/g, 'doesnt')
    .replace(/\b(want|wants|going|need|trying|ready) 2\b/g, '$1 to')
    .replace(/\bmy self\b/g, 'myself')
    .replace(/[a-z]+\d?/g, mended)
    .replace(/[^\S\n]+/g, ' ');
}

function mend(word: string): string {
  if (Object.hasOwn(SHORT, word)) return SHORT[word] ?? word;
  if (word.length < 5 || OTHERS.has(word) || KNOWN.includes(word)) return word;
  return KNOWN.find((known) => isSlip(word, known)) ?? word;
}

/** Whether one letter was missed, doubled, swapped with its neighbor or, in a long word, hit wrongly. */
function isSlip(word: string, known: string): boolean {
  if (word[0] !== known[0] || Math.abs(word.length - known.length) > 1) return false;
  let at = 0;
  while (at < word.length && word[at] === known[at]) at++;
  const rest = word.slice(at);
  const due = known.slice(at);
  const swapped = rest[0] === due[1] && rest[1] === due[0] && rest.slice(2) === due.slice(2);
  if (known.length < 7) return rest.length === due.length && rest.length > 1 && swapped;
  return (
    swapped ||
    rest.slice(1) === due.slice(1) ||
    rest.slice(1) === due ||
    (known.length > 6 && rest === due.slice(1))
  );
}
