import { isSaidOf, saidTimes } from './said-times';

const AMOUNT =
  '(an?|one|the|two|three|four|five|ten|fifteen|thirty|sixty|a few|a couple of|\\d{1,3})';
const WITHIN = new RegExp(
  String.raw`\b(?:within|in|inside)(?: about| the next| just| under| less than)*(?: ${AMOUNT}(?: \d+)?)?[ -](minutes?|mins?|hours?|hrs?|business days?|days?|weeks?)\b`,
  'i',
);
const AT_ONCE =
  /\b(right away|immediately|momentarily|right now|at once|any minute|in a (moment|minute))\b/i;
const BY_END_OF_DAY = /\b(end of (the )?(business )?day|eod|close of business)\b/i;
const NUMBERS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  ten: 10,
  fifteen: 15,
  thirty: 30,
  sixty: 60,
  'a few': 5,
  'a couple of': 2,
};
const AT_ONCE_MINUTES = 15;

interface Promised {
  readonly now: Temporal.ZonedDateTime;
  /** When the follow-ups are due. */
  readonly due: readonly Temporal.ZonedDateTime[];
  /** Moments that may be spoken of beside it, such as the visit that the call is about. */
  readonly about: readonly Temporal.ZonedDateTime[];
}

/** Whether a promise names a time by which no follow-up is due. */
export function promisesTooSoon(sentence: string, { now, due, about }: Promised): boolean {
  const latest = limitOf(sentence, now);
  if (latest && !due.some((moment) => Temporal.ZonedDateTime.compare(moment, latest) <= 0))
    return true;
  const today = now.toPlainDate();
  return saidTimes(sentence, today)
    .filter((said) => !about.some((moment) => isSaidOf(said, moment)))
    .some((said) => {
      const fitting = due.filter((moment) => isSaidOf(said, moment));
      return said.day
        ? fitting.length === 0
        : !fitting.some((moment) => moment.toPlainDate().equals(today));
    });
}

function limitOf(sentence: string, now: Temporal.ZonedDateTime): Temporal.ZonedDateTime | null {
  if (AT_ONCE.test(sentence)) return now.add({ minutes: AT_ONCE_MINUTES });
  if (BY_END_OF_DAY.test(sentence)) return now.startOfDay().add({ days: 1 });
  const within = WITHIN.exec(sentence);
  if (!within) return null;
  const [, said = 'one', unit = ''] = within;
  const amount = NUMBERS[said.toLowerCase()] ?? (Number(said) || 1);
  if (/^min/i.test(unit)) return now.add({ minutes: amount });
  if (/^h/i.test(unit)) return now.add({ hours: amount });
  return now.add(/week/i.test(unit) ? { weeks: amount } : { days: amount });
}
