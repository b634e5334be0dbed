import { emergencyNumber } from './emergency-number';

/** Words that put safety first, with what is said to the person. */
export interface Danger {
  /** In lowercase. */
  readonly words: readonly string[];
  readonly advice: string;
}

type Hazard =
  | 'animal'
  | 'bite'
  | 'body'
  | 'building'
  | 'current'
  | 'road'
  | 'self_harm'
  | 'tooth'
  | 'violence'
  | 'water';

/** Words that mean danger wherever they are said, whatever the trade. */
const EVERYWHERE = [
  'chest pain',
  'heart attack',
  "can't breathe",
  'not breathing',
  'unconscious',
  'overdose',
  'kill myself',
  'suicide',
  'end my life',
  'hurt myself',
];

/** Which hazard a word tells of; the first that fits. What fits none is about somebody's body. */
const TELLING: readonly (readonly [Hazard, RegExp])[] = [
  ['self_harm', /\b(kill|end my|suicid|hurt myself)/],
  [
    'violence',
    /\b(hits me|hit me|beat|violen|threat|gun|knife|weapon|stalk|attacked|abus|restrain)/,
  ],
  ['tooth', /\bknocked out\b/],
  ['bite', /\b(bitten|bit me)\b/],
  ['current', /\b(electrocut|shock|spark|wire|arcing|burning smell|buzzing|hot panel)/],
  ['building', /\b(gas|rotten egg|fire|smoke|explo|carbon monoxide|alarm)\b/],
  ['water', /\b(flood|burst|gush|sewage|water|leak)/],
];

/** In these trades the danger is of one kind, whichever word tells of it. */
const BY_INDUSTRY: Readonly<Record<string, Hazard>> = { auto_repair: 'road', veterinary: 'animal' };

/** The dangers that a trade knows, by its own words for them, and those that everybody does, each with its advice. */
export function dangersOf(industry: string, own: readonly string[], country: string): Danger[] {
  const words = new Map<Hazard, Set<string>>();
  const add = (hazard: Hazard, word: string) =>
    words.set(hazard, (words.get(hazard) ?? new Set()).add(word));
  for (const word of own) add(hazardOf(word, BY_INDUSTRY[industry]), word);
  for (const word of EVERYWHERE.filter((word) => !own.includes(word))) add(hazardOf(word), word);
  return [...words].map(([hazard, said]) => ({
    words: [...said],
    advice: advice(hazard, country),
  }));
}

function hazardOf(word: string, usual: Hazard = 'body'): Hazard {
  const told = TELLING.find(([, pattern]) => pattern.test(word))?.[0];
  const ownKind = told === undefined || told === 'building' || told === 'water';
  return usual !== 'body' && ownKind ? usual : (told ?? usual);
}

function advice(hazard: Hazard, country: string): string {
  const number = emergencyNumber(country);
  switch (hazard) {
    case 'building':
      return `Please get everyone out now, touch no switches, and call ${number} from outside.`;
    case 'current':
      return `Please keep away from it, touch nobody who is still in contact with it, and call ${number} now.`;
    case 'water':
      return `Please stay clear of water near outlets or appliances. If anyone is in danger, call ${number} first.`;
    case 'road':
      return `Please get yourself away from the vehicle and the traffic first. If anyone is hurt, or there is smoke, fire or fuel, call ${number} now.`;
    case 'violence':
      return `If you are in danger, please get somewhere safe and call ${number} now.`;
    case 'self_harm':
      return `I'm glad you told me. Please call ${crisisLine(country)}${number} right now. You don't have to be alone with this.`;
    case 'animal':
      return 'Please go to the nearest emergency animal hospital right away.';
    case 'bite':
      return `Please have the bite seen by a doctor today. If it bleeds heavily, call ${number} now.`;
    case 'tooth':
      return `Time matters with that. If there is heavy bleeding or trouble breathing, call ${number} now.`;
    case 'body':
      return `That may need help right now: please call ${number} or go to the nearest emergency room.`;
  }
}

/** One number for both countries; elsewhere there are many. */
const crisisLine = (country: string): string =>
  country === 'US' || country === 'CA' ? '988, or ' : 'your local crisis line, or ';
