/** A day as it is said: any part may be missing, and several readings are possible. */
export interface SaidDay {
  /** 1 is Monday. */
  readonly weekday?: number;
  readonly month?: number;
  readonly day?: number;
  readonly year?: number;
  /** Of "12/8", which is read either way. */
  readonly isNumeric?: boolean;
}

/** A time of day; without a half it may be either. */
export interface SaidClock {
  readonly hour: number;
  readonly minute: number;
  readonly isEitherHalf: boolean;
}

/** A day, a time of day, or a time on a day. */
export interface SaidTime {
  readonly day?: SaidDay;
  readonly clock?: SaidClock;
}

type Token = { readonly start: number; readonly end: number } & (
  | { readonly day: SaidDay; readonly clock?: never }
  | { readonly clock: SaidClock; readonly day?: never }
);

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WEEKDAYS = 'mon tue wed thu fri sat sun'.split(' ');
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:%])';
const YEAR = '(?:,? (\\d{4}))?(?!\\d)';

const DAY_FIRST = new RegExp(String.raw`\b${DAY} (?:of )?${MONTH}${YEAR}`, 'gi');
const MONTH_FIRST = new RegExp(String.raw`\b${MONTH} (?:the )?${DAY}${YEAR}`, 'gi');
const ISO = /\b(\d{4})-(\d\d)-(\d\d)\b/g;
const NUMERIC = /(?<![\d/$.])(?!24\/7)(\d{1,2})\/(\d{1,2})(?:\/(?:\d{4}|\d\d))?(?![\d/])/g;
const ORDINAL =
  /\bthe (\d{1,2})(?:st|nd|rd|th)\b(?! (?:one|option|time|slot|visit|floor|street))/gi;
const WEEKDAY =
  /\b((?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\b\.?)(?!s\b)/gi;
const RELATIVE = /\b(today|tonight|tomorrow|this (?:morning|afternoon|evening))\b/gi;
const HALVED = /(?<![\d:.$])(\d{1,2})(?:[:.](\d\d))?\s?([ap])\.?\s?m\b\.?/gi;
const COLON = /(?<![\d:])([01]?\d|2[0-3]):([0-5]\d)(?![\d:])(?!\s?[ap]\.?\s?m\b)/gi;
const NAMED = /\b(noon|midday|midnight)\b/gi;
const BARE =
  /\b(?:at|or|around|by|before|until) (\d{1,2})(?: o'?clock)?(?=\s*(?:[,;!?)]|\.(?!\d)|$|(?:or|and|on|to|this|that|is|works?|for|today|tomorrow|next|in the|sharp)\b))/gi;

/** Every day and time of day in a text, each time with the day that it belongs to. `carried` is the day spoken of before. */
export function saidTimes(text: string, today: Temporal.PlainDate, carried?: SaidDay): SaidTime[] {
  const tokens = tokensOf(text, today);
  const said: SaidTime[] = [];
  const named = new Set<Token>();
  for (const [index, token] of tokens.entries()) {
    if (!token.clock) continue;
    const next = tokens[index + 1];
    const before = tokens.slice(0, index).findLast(({ day }) => day);
    const follows =
      next?.day &&
      /^[\s,]*(?:(?:on|the|of|this|next)\s+)*$/i.test(text.slice(token.end, next.start));
    const owner = follows ? next : (before ?? tokens.slice(index).find(({ day }) => day));
    if (owner) named.add(owner);
    const day = owner?.day ?? carried;
    said.push({ clock: token.clock, ...(day && { day }) });
  }
  const bare = tokens.flatMap((token) =>
    token.day && !named.has(token) ? [{ day: token.day }] : [],
  );
  return [...said, ...bare];
}

function tokensOf(text: string, today: Temporal.PlainDate): Token[] {
  const found: Token[] = [];
  const find = (pattern: RegExp, read: (match: RegExpExecArray) => SaidDay | SaidClock | null) => {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const value = read(match);
      if (value === null || found.some((other) => start < other.end && other.start < end)) continue;
      found.push('hour' in value ? { start, end, clock: value } : { start, end, day: value });
    }
  };
  const date = (month: string, day: string, year?: string): SaidDay => ({
    month: MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1,
    day: Number(day),
    ...(year && { year: Number(year) }),
  });
  find(MONTH_FIRST, ([, month = '', day = '', year]) => date(month, day, year));
  find(DAY_FIRST, ([, day = '', month = '', year]) => date(month, day, year));
  find(ISO, ([, year, month, day]) => ({
    year: Number(year),
    month: Number(month),
    day: Number(day),
  }));
  find(NUMERIC, ([, month, day]) => numeric(Number(month), Number(day)));
  find(HALVED, ([, hour, minute, half]) => halved(Number(hour), Number(minute ?? 0), half));
  find(COLON, ([, hour, minute]) => ({
    hour: Number(hour),
    minute: Number(minute),
    isEitherHalf: Number(hour) >= 1 && Number(hour) <= 12,
  }));
  find(NAMED, ([word]) => ({
    hour: word.toLowerCase() === 'midnight' ? 0 : 12,
    minute: 0,
    isEitherHalf: false,
  }));
  find(ORDINAL, ([, day]) => ({ day: Number(day) }));
  find(WEEKDAY, ([, word = '']) =>
    word.length < 6 && !/^[A-Z]/.test(word)
      ? null
      : { weekday: WEEKDAYS.indexOf(word.slice(0, 3).toLowerCase()) + 1 },
  );
  find(RELATIVE, ([word]) =>
    dayOf(word.toLowerCase() === 'tomorrow' ? today.add({ days: 1 }) : today),
  );
  find(BARE, ([, hour]) =>
    Number(hour) < 1 || Number(hour) > 12
      ? null
      : { hour: Number(hour), minute: 0, isEitherHalf: true },
  );
  return merged(
    found.sort((a, b) => a.start - b.start),
    text,
  );
}

const dayOf = ({ year, month, day }: Temporal.PlainDate): SaidDay => ({ year, month, day });

const numeric = (first: number, second: number): SaidDay | null =>
  (first >= 1 && first <= 12 && second >= 1 && second <= 31) ||
  (second >= 1 && second <= 12 && first >= 1 && first <= 31)
    ? { month: first, day: second, isNumeric: true }
    : null;

const halved = (hour: number, minute: number, half = ''): SaidClock | null =>
  hour < 1 || hour > 12 || minute > 59
    ? null
    : { hour: (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0), minute, isEitherHalf: false };

/** "Tuesday, Nov 24" is one day. */
function merged(tokens: readonly Token[], text: string): Token[] {
  const whole: Token[] = [];
  for (const token of tokens) {
    const last = whole.at(-1);
    const isOne =
      last?.day && token.day && /^[\s,(]*(?:the\s+)?$/i.test(text.slice(last.end, token.start));
    if (isOne) {
      whole[whole.length - 1] = {
        start: last.start,
        end: token.end,
        day: { ...last.day, ...token.day },
      };
    } else whole.push(token);
  }
  return whole;
}

/** Whether that is how the moment may be spoken of. */
export const isSaidOf = ({ day, clock }: SaidTime, moment: Temporal.ZonedDateTime): boolean =>
  (!day || isDay(day, moment)) && (!clock || isClock(clock, moment));

export const isClock = (
  { hour, minute, isEitherHalf }: SaidClock,
  moment: Pick<Temporal.ZonedDateTime, 'hour' | 'minute'>,
): boolean =>
  minute === moment.minute &&
  (isEitherHalf ? hour % 12 === moment.hour % 12 || hour === moment.hour : hour === moment.hour);

function isDay(said: SaidDay, moment: Temporal.ZonedDateTime): boolean {
  const { weekday, month, day, year, isNumeric } = said;
  const asWritten =
    (month === undefined || month === moment.month) && (day === undefined || day === moment.day);
  const turnedAround = isNumeric === true && month === moment.day && day === moment.month;
  return (
    (asWritten || turnedAround) &&
    (weekday === undefined || weekday === moment.dayOfWeek) &&
    (year === undefined || year === moment.year)
  );
}
