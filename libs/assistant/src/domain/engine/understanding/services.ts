import type { BookableService } from '@coordinator/contracts/skills';
import { withinOneSlip } from './edit-distance';

/** Words that people use for the same kind of visit. The first of each is the key they share. */
const SAME: readonly (readonly string[])[] = [
  ['clean', 'cleaning', 'cleanings', 'cleaned', 'prophy', 'hygienist', 'hygiene', 'polish'],
  ['exam', 'checkup', 'checkups', 'check', 'examination', 'exams', 'physical', 'recall'],
  ['patient', 'patients', 'client', 'customer'],
  ['follow', 'followup', 'followups'],
  [
    'emergency',
    'urgent',
    'emergencies',
    'toothache',
    'pain',
    'hurts',
    'hurting',
    'ache',
    'aching',
    'swollen',
    'broke',
    'broken',
    'chipped',
    'cracked',
    'burst',
    'flooding',
  ],
  ['haircut', 'cut', 'haircuts', 'trim', 'chop', 'bangs', 'fringe', 'buzz', 'fade'],
  ['color', 'dye', 'dyed', 'roots', 'colored', 'coloring', 'tint', 'root'],
  ['highlights', 'highlight', 'balayage', 'foils', 'streaks'],
  ['blowout', 'blowdry', 'blow', 'style', 'styled'],
  ['consultation', 'consult', 'consults', 'talk', 'advice', 'intro'],
  ['estimate', 'quote', 'estimates', 'quotes', 'bid'],
  [
    'service',
    'repair',
    'fix',
    'fixed',
    'leak',
    'leaks',
    'leaking',
    'leaky',
    'drip',
    'drips',
    'dripping',
    'clog',
    'clogged',
    'unclog',
    'toilet',
    'sink',
    'drain',
    'faucet',
    'pipe',
    'pipes',
    'heater',
    'plumber',
    'technician',
    'outlet',
    'breaker',
    'furnace',
    'thermostat',
    'disposal',
    'tap',
    'shower',
    'boiler',
  ],
  [
    'reservation',
    'table',
    'tables',
    'reservations',
    'reserve',
    'dinner',
    'lunch',
    'seat',
    'seats',
    'dine',
    'brunch',
    'eat',
  ],
  ['event', 'banquet', 'celebration', 'function'],
  ['massage', 'massages', 'rubdown'],
  ['facial', 'facials'],
  ['oil', 'oilchange'],
  ['brake', 'brakes'],
  ['inspection', 'inspect', 'inspected'],
  ['vaccine', 'vaccination', 'vaccinations', 'shot', 'shots', 'vaccines'],
  ['lesson', 'lessons', 'session', 'tutoring', 'tutor', 'class'],
  ['showing', 'viewing', 'showings', 'tour'],
];

const KEY_OF: ReadonlyMap<string, string> = new Map(
  SAME.flatMap(([key = '', ...words]) => [key, ...words].map((word) => [word, key] as const)),
);

/** Whether a word by itself names a kind of visit or what it is for. */
export const speaksOfService = (word: string): boolean => KEY_OF.has(word);

/** Say nothing about the kind of visit. */
const EMPTY: ReadonlySet<string> = new Set(
  'a an and the of or for with to in is it at my your where should be none no at what how things went something regular short look visit appointment call on over than what whole more'.split(
    ' ',
  ),
);

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const keyOf = (word: string): string => KEY_OF.get(word) ?? word.replace(/(?<=..)s$/u, '');

const keysOf = (text: string): Set<string> =>
  new Set(
    wordsOf(text)
      .filter((word) => !EMPTY.has(word))
      .map(keyOf),
  );

/** Words of the services' names that a slip of the thumb is forgiven in. */
export const serviceVocabulary = (services: readonly BookableService[]): string[] => [
  ...new Set(services.flatMap(({ name }) => wordsOf(name)).filter((word) => word.length >= 5)),
];

const NAME_WORD = 4;
/** The very word of the name, not one that people use for it. */
const LITERAL = 1;
const DESCRIPTION_WORD = 1;
const ENOUGH = 2.5;

/**
 * The kinds of visit that the words may mean: one when they are clear, several that they
 * fit alike, none when they do not say.
 */
export function servicesNamed(
  plain: string,
  services: readonly BookableService[],
): BookableService[] {
  const said = wordsOf(plain)
    .filter((word) => !EMPTY.has(word))
    .map(keyOf);
  // "follow up" and "check up" are written as one word and as two.
  if (/\bcheck (?:up|in)\b/u.test(plain)) said.push('exam');
  if (/\bhair ?cut\b/u.test(plain)) said.push('haircut');
  if (/\b(?:first (?:visit|time|appointment)|never been)\b/u.test(plain))
    said.push('new', 'patient');
  const spoken = new Set(said);
  const literal = new Set(wordsOf(plain));
  const scored = services
    .map((service) => ({ service, score: score(service, spoken, literal) }))
    .filter((entry) => entry.score >= ENOUGH)
    .sort((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  return scored.filter((entry) => entry.score > best - 1).map(({ service }) => service);
}

function score(
  service: BookableService,
  said: ReadonlySet<string>,
  literal: ReadonlySet<string>,
): number {
  const name = [...keysOf(service.name)];
  const description = [...keysOf(service.description ?? '')];
  const isSaid = (key: string) =>
    said.has(key) ||
    (key.length >= 6 && [...said].some((word) => word.length >= 5 && withinOneSlip(word, key)));
  const named = name.filter(isSaid);
  const described = description.filter((key) => !name.includes(key) && isSaid(key));
  // A name that was said in full is worth more than a part of a longer one.
  const share = name.length > 0 ? named.length / name.length : 0;
  const strong = described.some((key) => KEY_OF.has(key)) ? ENOUGH - DESCRIPTION_WORD : 0;
  const exact = wordsOf(service.name).some((word) => !EMPTY.has(word) && literal.has(word));
  return (
    (exact ? LITERAL : 0) +
    named.length * NAME_WORD * (0.5 + 0.5 * share) +
    described.length * DESCRIPTION_WORD +
    strong
  );
}
