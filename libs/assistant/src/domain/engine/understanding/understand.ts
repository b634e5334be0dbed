import type { BookableService } from '@coordinator/contracts/skills';
import { placeNamed } from './choices';
import { bareHour } from './hours';
import { type Intent, intentsOf, ONLY_GREETING } from './intents';
import { plainWords, readable, segments, type Segment } from './normalize';
import {
  answeredName,
  nameAlone,
  ownName,
  partySize,
  somebodyElse,
  type SomebodyElse,
} from './people';
import {
  asksDuration,
  asksForHelp,
  asksPrice,
  asksWhoItIs,
  isAboutTheBusiness,
  isAsking,
} from './questions';
import { readWish, type WishPlace } from './read-wish';
import { servicesNamed, serviceVocabulary } from './services';
import type { ClockTime, TimeWish } from './wish';

export interface Question {
  readonly text: string;
  readonly plain: string;
  readonly about: 'price' | 'duration' | 'anything';
  /** It is about the business by its words; else it only has the form of a question. */
  readonly clear: boolean;
}

/** What the texts of one turn mean, as far as that can be said without what came before. */
export interface Understanding {
  /** What was said, readable, in the person's own words. */
  readonly original: string;
  readonly plain: string;
  readonly intents: ReadonlySet<Intent>;
  readonly wish: TimeWish | undefined;
  /** A number by itself that may be a time of day. */
  readonly bareHour: ClockTime | undefined;
  /** The kinds of visit that the words may mean. */
  readonly services: readonly BookableService[];
  readonly questions: readonly Question[];
  /** All of it asks: nothing in it tells or agrees. */
  readonly onlyAsks: boolean;
  readonly ownName: string | undefined;
  /** The name, if the text answers the question for one. */
  readonly answeredName: string | undefined;
  /** The name that is all of the text. */
  readonly nameAlone: string | undefined;
  readonly somebodyElse: SomebodyElse | undefined;
  readonly partySize: number | undefined;
  /** Nothing but question marks. */
  readonly onlyMarks: boolean;
  /** No word in it: emoji, marks, or nothing. */
  readonly wordless: boolean;
  readonly onlyGreeting: boolean;
  readonly asksWho: boolean;
  readonly asksForHelp: boolean;
}

export interface ReadingContext extends WishPlace {
  readonly services: readonly BookableService[];
  /** Whether parties are seated, so that "for 4" is a number of guests. */
  readonly tables: boolean;
  readonly askedForParty: boolean;
}

/** Words of a move: what stands before is the visit, what stands after the new time. */
const MOVED_TO =
  / (?:to|until|till|for|instead on|into) (?!(?:move|change|reschedule|cancel|switch|see|come|make|do|push|get|be)\b)/u;

export function understand(texts: readonly string[], context: ReadingContext): Understanding {
  const original = readable(texts.join('\n')).trim();
  const parts = segments(original, serviceVocabulary(context.services));
  const plain = parts
    .map((part) => part.plain)
    .filter(Boolean)
    .join(' ');
  const questions = parts.map((part) => asQuestion(part, context)).filter((q) => q !== undefined);
  const askedPlain = new Set(questions.filter(({ clear }) => clear).map((q) => q.plain));
  const rest = parts.map((part) => part.plain).filter((words) => !askedPlain.has(words));
  const remaining = rest.join(' ').trim();
  const size = partySize(remaining, context.tables, context.askedForParty);
  return {
    original,
    plain,
    intents: new Set(rest.flatMap((words) => [...intentsOf(words)])),
    wish: readWish(withoutParty(remaining, size), context),
    bareHour: bareHour(remaining),
    services: servicesNamed(remaining, context.services),
    questions,
    onlyAsks: questions.length > 0 && parts.every((part) => asksOrGreets(part)),
    ownName: ownName(original),
    answeredName: answeredName(original),
    nameAlone: nameAlone(original),
    somebodyElse: somebodyElse(original),
    partySize: size,
    onlyMarks: plain === '' && original.includes('?'),
    wordless: !/[\p{L}\p{N}]/u.test(plain),
    onlyGreeting: ONLY_GREETING.test(plain),
    asksWho: asksWhoItIs(plain),
    asksForHelp: asksForHelp(plain),
  };
}

/** A question that names no time: it takes nothing that was offered. */
export const asksWithoutTime = (said: Understanding): boolean =>
  said.onlyAsks && !said.wish && !said.bareHour && placeNamed(said.plain) === undefined;

/** The wish of a text that moves a visit, and the words that tell which visit. */
export function splitMove(
  plain: string,
  context: ReadingContext,
): { readonly which: string; readonly wish: TimeWish | undefined } {
  const at = plain.search(MOVED_TO);
  if (at < 0) return { which: plain, wish: readWish(plain, context) };
  const wish = readWish(plain.slice(at), context);
  return wish
    ? { which: plain.slice(0, at), wish }
    : { which: plain, wish: readWish(plain, context) };
}

/** Which services somebody names in a few words, such as the title of a visit. */
export const namedIn = (text: string, services: readonly BookableService[]): BookableService[] =>
  servicesNamed(plainWords(text, serviceVocabulary(services)), services);

function asQuestion(part: Segment, context: ReadingContext): Question | undefined {
  const { plain, questionMark } = part;
  if (plain.split(' ').length < 2) return undefined;
  if (intentsOf(plain).has('relay')) return undefined;
  const clear = isAboutTheBusiness(plain) && !isBookingInDisguise(plain, context);
  if (!clear && !isAsking(plain, questionMark)) return undefined;
  const about = asksDuration(plain) ? 'duration' : asksPrice(plain) ? 'price' : 'anything';
  return { text: part.original, plain, about, clear };
}

const asksOrGreets = ({ plain, questionMark }: Segment): boolean =>
  isAsking(plain, questionMark) || ONLY_GREETING.test(plain);

/** "Do you do cleanings on Saturday at 10?" asks for a time. */
function isBookingInDisguise(plain: string, context: ReadingContext): boolean {
  if (/\b(?:how|what|where|open|close|hours|address|price|cost)\b/u.test(plain)) return false;
  return (
    servicesNamed(plain, context.services).length > 0 &&
    readWish(plain, context)?.days !== undefined
  );
}

/** "For 4" is no time of day once it is a number of guests. */
const withoutParty = (plain: string, size: number | undefined): string =>
  size === undefined
    ? plain
    : plain.replace(
        new RegExp(
          `\\b(?:for|of|were|party of|table for|we are) (?:${size})(?= |$)(?! ?(?:am|pm|oclock|:))|\\b${size} (?:of us|people|persons|ppl|guests)`,
          'u',
        ),
        ' ',
      );
