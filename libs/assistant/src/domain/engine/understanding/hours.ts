import { DAY_MARK, type Scanner } from './scanner';
import type { ClockTime, HoursWish } from './wish';

const WORD_HOURS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const HOUR_OF_WORD = WORD_HOURS.split('|');
const CLOCK = '(\\d{1,2})(?::?([0-5]\\d))? ?(am|pm|a\\b|p\\b|oclock)?(?![\\d:/])';
const NAMED = '(noon|midday|midnight)';
const T = `(?:${NAMED}|${CLOCK})`;
/** Groups that {@link T} has. */
const T_GROUPS = 4;
const NOT_A_TIME =
  '(?! ?(?:of us|people|persons|ppl|guests|kids|adults|of my|minutes|hours?|days?|weeks?|months?|years?|%|dollars|bucks|st|nd|rd|th|more|appointments|visits))\\b';

const PHONE_NUMBER = /\d[\d -]{5,20}\d/gu;

const NOON = 12 * 60;
const EVENING = 17 * 60;

type Changing = { -readonly [Key in keyof HoursWish]: HoursWish[Key] };

const clock = (minutes: number): ClockTime => ({ minutes, certain: true });

/** Parts of the day; the narrower ones first. */
const PARTS_OF_DAY: readonly (readonly [RegExp, HoursWish])[] = [
  [/\bearly(?: in the)? morning\b/gu, { until: clock(10 * 60) }],
  [/\b(?:late|mid)(?: in the)? morning\b/gu, { from: clock(10 * 60), until: clock(NOON) }],
  [/\bearly(?: in the)? afternoon\b/gu, { from: clock(NOON), until: clock(14 * 60) }],
  [/\bmid(?:dle of the)? afternoon\b/gu, { from: clock(14 * 60), until: clock(16 * 60) }],
  [/\b(?:late|later)(?: in the)? afternoon\b/gu, { from: clock(15 * 60), until: clock(EVENING) }],
  [
    /\b(?:first thing(?: in the morning)?|as early as (?:possible|you can)|crack of dawn|right when you open)\b/gu,
    { until: clock(NOON) },
  ],
  [
    /\b(?:end of (?:the )?day|last thing|late in the day|last (?:appointment|slot|spot|opening)(?: of the day)?|as late as possible|before you close|close to closing)\b/gu,
    { from: clock(NOON), latest: true },
  ],
  [
    /\b(?:noonish|lunch ?time|lunch ?hour|lunch ?break|lunch|over lunch|around noon|around midday|about noon)\b/gu,
    { around: clock(NOON + 30) },
  ],
  [/\b(?:after work|dinner ?time|for dinner|dinner)\b/gu, { from: clock(EVENING) }],
  [/\bbefore work\b/gu, { until: clock(9 * 60) }],
  [/\bafter school\b/gu, { from: clock(15 * 60) }],
  [/\b(?:in the am|am only|the am)\b/gu, { until: clock(NOON) }],
  [/\b(?:in the pm|pm only|the pm)\b/gu, { from: clock(NOON) }],
  [/\bmorning\b/gu, { until: clock(NOON) }],
  [/\bafternoon\b/gu, { from: clock(NOON), until: clock(EVENING) }],
  [/\b(?:evening|at night|nights?)\b/gu, { from: clock(EVENING) }],
];

const RULED_OUT: readonly (readonly [RegExp, HoursWish])[] = [
  [
    /\b(?:not|no|cant do|cant make|cant come|except|anything but) (?:in )?(?:the )?mornings?\b|\bmornings? (?:dont|doesnt|wont|isnt|arent|are not|is not|are bad|not)(?: work| good| great| possible)?\b|\bnot (?:too |so )?early\b/gu,
    { from: clock(NOON) },
  ],
  [
    /\b(?:not|no|cant do|cant make|cant come|except) (?:in )?(?:the )?afternoons?\b|\bafternoons? (?:dont|doesnt|wont|isnt|arent|are bad|not)(?: work| good| great| possible)?\b/gu,
    { until: clock(NOON) },
  ],
  [
    /\b(?:not|no|cant do|cant make|cant come) (?:in )?(?:the )?evenings?\b|\bnot (?:too |so )?late\b/gu,
    { until: clock(EVENING) },
  ],
];

/** When within a day a text asks for. Days have been read before: a mark stands where they were. */
export function readHours(scanner: Scanner): HoursWish | undefined {
  scanner.takeAll(PHONE_NUMBER, ([digits]) =>
    (digits ?? '').replace(/\D/gu, '').length >= 7 ? undefined : false,
  );
  asFigures(scanner);
  const wish: Changing = readClock(scanner);
  for (const [pattern, part] of RULED_OUT)
    scanner.takeAll(pattern, () => void Object.assign(wish, part));
  for (const [pattern, part] of PARTS_OF_DAY) {
    scanner.takeAll(pattern, () => {
      if (wish.exact && !wish.exact.certain) wish.exact = withinPart(wish.exact, part);
      else if (wish.around && !wish.around.certain) wish.around = withinPart(wish.around, part);
      else if (wish.from && !wish.from.certain) wish.from = withinPart(wish.from, part);
      else if (wish.until && !wish.until.certain) wish.until = withinPart(wish.until, part);
      else if (!wish.exact && !wish.around) fillIn(wish, part);
    });
  }
  return Object.keys(wish).length > 0 ? wish : undefined;
}

/** Two parts of the day narrow each other, or, where they exclude each other, leave both open. */
function fillIn(wish: Changing, part: HoursWish): void {
  const merged = { ...part, ...wish };
  Object.assign(wish, merged);
  if (merged.from && merged.until && merged.from.minutes >= merged.until.minutes) {
    delete wish.from;
    delete wish.until;
  }
}

/** Hours in words become figures where nothing but an hour can be meant. */
function asFigures(scanner: Scanner): void {
  const figure = (word: string) => String(HOUR_OF_WORD.indexOf(word) + 1);
  scanner.text = scanner.text
    .replace(/\bhalf past (\d{1,2})\b/gu, '$1:30')
    .replace(/\bquarter past (\d{1,2})\b/gu, '$1:15')
    .replace(
      new RegExp(`\\b(half|quarter) past (${WORD_HOURS})\\b`, 'gu'),
      (_all, part: string, word: string) => `${figure(word)}:${part === 'half' ? '30' : '15'}`,
    )
    .replace(
      new RegExp(`\\bquarter (?:to|of|til) (${WORD_HOURS}|\\d{1,2})\\b`, 'gu'),
      (_all, hour: string) => {
        const number = /^\d/u.test(hour) ? Number(hour) : Number(figure(hour));
        return `${number === 1 ? 12 : number - 1}:45`;
      },
    )
    .replace(
      new RegExp(
        `\\b(at|after|before|around|about|by|past|until|till|to|between|and|like) (${WORD_HOURS})\\b(?! (?:of|more|people|for|one))`,
        'gu',
      ),
      (_all, lead: string, word: string) => `${lead} ${figure(word)}`,
    )
    .replace(
      new RegExp(`\\b(${WORD_HOURS})(?= ?(?:oclock|am|pm|ish|thirty|fifteen|forty))`, 'gu'),
      figure,
    )
    .replace(/\b(\d{1,2}) (?:thirty)\b/gu, '$1:30')
    .replace(/\b(\d{1,2}) (?:fifteen)\b/gu, '$1:15')
    .replace(/\b(\d{1,2}) (?:forty five)\b/gu, '$1:45');
}

function readClock(scanner: Scanner): Changing {
  const wish: Changing = {};
  const take = (pattern: string, note: (...times: ClockTime[]) => void, count = 1) => {
    scanner.takeAll(new RegExp(pattern, 'gu'), (groups) => {
      const times = Array.from({ length: count }, (_, i) =>
        timeIn(groups.slice(1 + i * T_GROUPS, 1 + (i + 1) * T_GROUPS)),
      );
      if (!times.every((time) => time !== undefined)) return false;
      note(...times);
      return undefined;
    });
  };
  take(
    `\\b(?:between |from |anywhere from )?${T} ?(?:and|to|-|til|till|until) ?${T}${NOT_A_TIME}`,
    (from, until) => {
      if (from && until) Object.assign(wish, range(from, until));
    },
    2,
  );
  take(
    `\\b(?:at work|work|working|busy|booked|tied up|at school|in class|in meetings|asleep|not free|not home|not available|unavailable|gone) (?:from \\S+ )?(?:until|till|til|to|up to) ${T}${NOT_A_TIME}`,
    (time) => (wish.from = time),
  );
  take(
    `\\b(?:done|out|finished|home|through|over) (?:by|before) ${T}${NOT_A_TIME}`,
    (time) => (wish.doneBy = time),
  );
  take(
    `\\b(?:any ?time after|anything after|after|past|later than|not before|no earlier than|starting at|starting|from) (?:about |around |like |at )?${T}${NOT_A_TIME}(?: onwards?| on)?`,
    (time) => (wish.from = time),
  );
  take(`\\b${T} (?:or (?:later|after)|onwards?|and later)\\b`, (time) => (wish.from = time));
  take(
    `\\b(?:any ?time before|anything before|before|by|until|till|til|no later than|earlier than|not after) (?:about |around |like )?${T}${NOT_A_TIME}`,
    (time) => (wish.until = time),
  );
  take(`\\b${T} (?:or (?:earlier|before)|at the latest)\\b`, (time) => (wish.until = time));
  take(
    `\\b(?:around|about|roughly|approximately|near|close to|circa|round) (?:at )?${T}${NOT_A_TIME}`,
    (time) => (wish.around = time),
  );
  scanner.takeAll(
    /\b(\d{1,2})(?::?([0-5]\d))? (?:in the|at) (morning|afternoon|evening|night)\b/gu,
    (groups) => {
      const time = timeIn([undefined, groups[1], groups[2], groups[3] === 'morning' ? 'am' : 'pm']);
      if (!time) return false;
      wish.exact = time;
      return undefined;
    },
  );
  take(`\\b${T} ?ish\\b`, (time) => (wish.around = time));
  take(`\\bat (?:like )?${T}${NOT_A_TIME}`, (time) => (wish.exact = time));
  take(`${DAY_MARK} ?,? ?(?:for |like )?${T}${NOT_A_TIME}`, (time) => (wish.exact = time));
  take(`\\b${T} ?(?:on |this )?${DAY_MARK}`, (time) => (wish.exact = time));
  take(
    `\\b(?:${NAMED}|(\\d{1,2})(?::?([0-5]\\d))? ?(am|pm|oclock))\\b`,
    (time) => (wish.exact = time),
  );
  take(`\\b(?:${NAMED}|(\\d{1,2}):([0-5]\\d)())(?![\\d:/])`, (time) => (wish.exact = time));
  return wish;
}

const LEADING =
  '(?:the|at|like|maybe|say|ok|yes|sure|great|perfect|fine|cool|lets|let|us|do|how|about|can|could|we|you|i|ill|take|make|it|that|is|then|and|hmm|sorry|no|or|oh|actually|so|please|id|prefer|rather|change|to|book|put|me|down|for|what|,|lol|well|go|with|want|good)';
const TRAILING =
  '(?:one|please|works?|is|perfect|good|great|fine|thanks|thank|then|instead|ok|would|be|for|me|better|slot|time|sounds|it|you|sure|,|ideal|best|lovely|cool|so|much|if|possible|available|free|open)';
const BARE_HOUR = new RegExp(`^(?:${LEADING} )*${T}(?: ${TRAILING})*$`, 'u');

/** A bare number that stands for a time of day, such as the answer to "what time?". */
export function bareHour(plain: string): ClockTime | undefined {
  const found = BARE_HOUR.exec(plain);
  return found ? timeIn(found.slice(1)) : undefined;
}

function timeIn(groups: readonly (string | undefined)[]): ClockTime | undefined {
  const [named, hours, minutes, half] = groups;
  if (named) return clock(named === 'midnight' ? 0 : NOON);
  const hour = Number(hours);
  const minute = Number(minutes ?? 0);
  if (hours === undefined || hour > 24 || (hour === 0 && minutes === undefined)) return undefined;
  if (half === 'am' || half === 'a')
    return hour > 12 ? undefined : clock((hour % 12) * 60 + minute);
  if (half === 'pm' || half === 'p')
    return hour > 12 ? clock(hour * 60 + minute) : clock(((hour % 12) + 12) * 60 + minute);
  if (hour > 12 || hour === 0 || hours.startsWith('0')) return clock((hour % 24) * 60 + minute);
  return { minutes: usualHalf(hour) * 60 + minute, certain: false };
}

/** Half of the day that most businesses mean: 7 to 11 in the morning, else the afternoon. */
const usualHalf = (hour: number): number => (hour >= 7 && hour < 12 ? hour : (hour % 12) + 12);

function range(from: ClockTime, until: ClockTime): HoursWish {
  const halfDay = 12 * 60;
  let start = from;
  if (!from.certain && until.certain) {
    const same = (from.minutes % halfDay) + (until.minutes >= halfDay ? halfDay : 0);
    start = clock(same < until.minutes ? same : from.minutes % halfDay);
  }
  let end = until;
  while (end.minutes <= start.minutes && end.minutes < 24 * 60)
    end = { ...end, minutes: end.minutes + halfDay };
  return { from: start, until: end };
}

/** "8 in the evening": the half of the day that the part names. */
function withinPart(time: ClockTime, part: HoursWish): ClockTime {
  const afternoon = (part.from?.minutes ?? 0) >= NOON || part.around !== undefined;
  return clock((time.minutes % NOON) + (afternoon ? NOON : 0));
}
