import { COUNT, count } from './calendar-words';
import { readDays, type ReadingPlace } from './days';
import { readHours } from './hours';
import { Scanner } from './scanner';
import type { HoursWish, Shift, TimeWish } from './wish';

const PLEASANTRIES =
  /\b(?:good (?:morning|afternoon|evening|night|day)|(?:have|enjoy) (?:a|your) (?:\w+ )?(?:day|night|evening|weekend|week|one)|happy \w+day)\b/gu;
/** How long something goes on, which is no wish for a time. */
const LASTING = /\b(?:all|every|each|the whole|half the) night(?: long)?\b/gu;
const SOONEST =
  /\b(?:asap|a s a p|as soon as (?:possible|you can|u can)|soonest|earliest|first available|next available|quick as possible|any time soon|soon as|right away|right now|immediately|next opening|first opening)\b/gu;
const ANY_TIME =
  /\b(?:any ?time|whenever|any day|any time of day|im flexible|flexible|open schedule|doesnt matter|dont care|no preference|all day|free all day)\b/gu;
const BY_SO_MUCH = new RegExp(
  `\\b(?:${COUNT}|half an?) ?(hours?|minutes)(?: and a half)? (earlier|later|sooner|back|before|after|forward|ahead)\\b`,
  'gu',
);
const PUSHED = new RegExp(
  `\\b(push|move|bump|bring|shift) (?:it|that|this|my \\w+|the \\w+)? ?(back|forward|up|out|ahead) (?:by )?(?:${COUNT}|half an?) ?(hours?|minutes)\\b`,
  'gu',
);
const TOWARDS =
  /\b(?:(?:anything|any|something|slightly|a bit|a little|little|bit|much|sooner or|even|times?|slots?|openings?|ones?) )?(earlier|sooner|later)\b(?! (?:one|this|in the (?!day)|next|than))/gu;
const TOO =
  /\b(?:(?:\d{1,2}(?::?[0-5]\d)? ?(?:am|pm)?|morning|afternoon|evening|thats|that|those|both|it|they|all) )?(?:is |are |s )?(?:a bit |a little |way |still )*too (early|late|soon)\b/gu;
const IN_A_WHILE = new RegExp(`\\bin (?:about )?(?:${COUNT}|half an?) (hours?|minutes)\\b`, 'gu');

export interface WishPlace extends ReadingPlace {
  /** Wall clock of the business. */
  readonly time: Temporal.PlainTime;
}

/** When somebody would like to come, as far as plain words say it; `undefined` where they say nothing. */
export function readWish(plain: string, place: WishPlace): TimeWish | undefined {
  const scanner = new Scanner(plain);
  scanner.takeAll(PLEASANTRIES, () => undefined);
  scanner.takeAll(LASTING, () => undefined);
  const read: { shift?: Shift; soonest?: boolean; anyTime?: boolean } = {};
  scanner.takeAll(PUSHED, ([match, , way, number, unit]) => {
    const minutes = length(match ?? '', number, unit ?? '');
    read.shift = { minutes: way === 'back' || way === 'out' ? minutes : -minutes };
  });
  scanner.takeAll(BY_SO_MUCH, ([match, number, unit, way]) => {
    const minutes = length(match ?? '', number, unit ?? '');
    read.shift = { minutes: /later|back|after/u.test(way ?? '') ? minutes : -minutes };
  });
  scanner.takeAll(/\b(?:the )?same (?:time|hour)\b/gu, () => {
    read.shift = { ...read.shift, sameTime: true };
  });
  scanner.takeAll(TOO, ([match, way], at) => {
    // "Not too early" wishes; "9 is too early" refuses.
    if (/\bnot $/u.test(scanner.before(at)) || match === undefined) return false;
    read.shift = { towards: way === 'late' ? 'earlier' : 'later' };
    return undefined;
  });
  scanner.takeAll(SOONEST, () => {
    read.soonest = true;
  });
  const near: { hours?: HoursWish } = {};
  scanner.takeAll(IN_A_WHILE, ([match, number, unit]) => {
    const at = place.time.add({ minutes: length(match ?? '', number, unit ?? '') });
    near.hours = { around: { minutes: at.hour * 60 + at.minute, certain: true } };
  });
  const { days, shift: dayShift, past, noSuchDay } = readDays(scanner, place);
  if (dayShift) read.shift = { ...read.shift, ...dayShift };
  const hours = near.hours ?? readHours(scanner);
  scanner.takeAll(ANY_TIME, () => {
    read.anyTime = true;
  });
  if (!read.shift && !hours) {
    scanner.takeAll(TOWARDS, ([, way]) => {
      read.shift = { towards: way === 'later' ? 'later' : 'earlier' };
    });
  }
  const wish: TimeWish = {
    ...(near.hours ? { days: oneDay(place.today) } : days && { days }),
    ...(hours && { hours }),
    ...read,
    ...(past && { past }),
    ...(noSuchDay && { noSuchDay }),
  };
  return Object.keys(wish).length > 0 ? wish : undefined;
}

const oneDay = (day: Temporal.PlainDate) => ({ spans: [{ from: String(day), to: String(day) }] });

function length(match: string, number: string | undefined, unit: string): number {
  const each = unit.startsWith('hour') ? 60 : 1;
  if (number === undefined) return each / 2;
  return count(number) * each + (match.includes('and a half') ? 30 : 0);
}
