import type { EmergencyKind } from './emergencies';
import { EMERGENCIES } from './emergencies';
import { crisisLine, emergencyNumber } from './emergency-number';

/** What puts safety first, with what is said to the person. */
export interface Danger {
  /** In lowercase. */
  readonly words: readonly string[];
  /** Emergencies of every trade, as patterns of plain text. */
  readonly situations?: readonly RegExp[];
  /** Whether it counts even when it is told of the past. */
  readonly lasting?: boolean;
  readonly advice: string;
}

type Hazard = EmergencyKind | 'animal' | 'bite' | 'creature' | 'road' | 'tooth' | 'water';

/** In the order of being heard: a wire that hurts somebody must not be touched by the next. */
const KINDS: readonly EmergencyKind[] = ['self_harm', 'violence', 'building', 'current', 'body'];

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

/** The emergencies of every trade, then the dangers that this one knows by its own words. */
export function dangersOf(industry: string, own: readonly string[], country: string): Danger[] {
  const everywhere = KINDS.map((kind) => ({
    words: [],
    situations: EMERGENCIES[kind],
    lasting: kind === 'self_harm',
    advice: advice(inTrade(kind, industry), country),
  }));
  const words = new Map<Hazard, string[]>();
  for (const word of own) {
    const hazard = hazardOf(word, BY_INDUSTRY[industry]);
    words.set(hazard, [...(words.get(hazard) ?? []), word]);
  }
  const known = [...words].map(([hazard, said]) => ({
    words: said,
    advice: advice(hazard, country),
  }));
  return [...everywhere, ...known];
}

/** Who is ill at the vet's may be either; what burns at the garage mostly is a car. */
function inTrade(kind: EmergencyKind, industry: string): Hazard {
  if (industry === 'veterinary' && kind === 'body') return 'creature';
  return industry === 'auto_repair' && kind === 'building' ? 'road' : kind;
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
      return `I'm glad you told me. Please call ${number} right now${orCrisisLine(country)}. You don't have to be alone with this.`;
    case 'creature':
      return `If this is about a person, please call ${number} now. If it is an animal, go to the nearest emergency animal hospital right away.`;
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

function orCrisisLine(country: string): string {
  const line = crisisLine(country);
  return line === null ? '' : `, or ${line} for the crisis line`;
}
