import {
  COUNT,
  count,
  isEvery,
  MONTH,
  MONTH_FIRST,
  monthNumber,
  WEEKDAY,
  weekdayNumber,
} from './calendar-words';
import { dateOf, mondayOf, PART_OF_WEEK, partOfMonth, partOfWeek } from './calendar-parts';
import { holidays } from './holidays';
import { DAY_MARK, type Scanner } from './scanner';
import type { DaySpan, DaysWish, Shift } from './wish';

/** Where and when a text is read. */
export interface ReadingPlace {
  readonly today: Temporal.PlainDate;
  readonly country: string;
}

export interface DaysRead {
  readonly days?: DaysWish;
  readonly shift?: Shift;
  readonly past?: string;
  readonly noSuchDay?: string;
}

const RULED_OUT = new RegExp(
  `\\b(?:not|no|except|excluding|any ?(?:day|time|thing) but|besides|other than|apart from|instead of|rather than|avoid|never|cant|cannot|(?:cant|cannot|dont want to|wont be able to|unable to) (?:do|make|come|make it)|dont want|(?:i|im|i am|i have) (?:not free|(?:(?:not|always|at|to) )?(?:busy|working|work|out|away)))(?: on| for)?(?: any)? ${WEEKDAY}(?:(?: or| and| ,) ${WEEKDAY})?(?! (?:works|is (?:good|fine|ok|great)))\\b`,
  'gu',
);
const RULED_OUT_AFTER = new RegExp(
  `\\b${WEEKDAY}(?:(?: or| and| ,) ${WEEKDAY})? (?:wont|doesnt|dont|does not|do not|will not|isnt|is not|arent|are not|is out|are out|are bad|is bad|are no good|is no good|not)(?: work| good| great| ok| possible| an option)?\\b`,
  'gu',
);
const FROM_TO_DAYS = new RegExp(
  `\\b(?:between |from )?${WEEKDAY} (?:and|to|-|through|thru|til|till|until) ${WEEKDAY}\\b`,
  'gu',
);
const LEAD = `(?:${WEEKDAY} ?,? (?:the )?)?`;
const ORDINAL = '(?:st|nd|rd|th)';
const YEAR = '(?: ?,? (20\\d\\d))?';
const ISO = /\b(20\d\d) - (\d{2}) - (\d{2})\b/gu;
const MONTH_DAY = new RegExp(
  `\\b${LEAD}${MONTH} (?:the )?(\\d{1,2})${ORDINAL}?(?![\\d:])${YEAR}\\b`,
  'gu',
);
const DAY_MONTH = new RegExp(
  `\\b${LEAD}(?:the )?(\\d{1,2})${ORDINAL}? (?:of )?${MONTH}${YEAR}\\b`,
  'gu',
);
const IN_FIGURES = new RegExp(
  `\\b${LEAD}(?:the )?(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?\\b`,
  'gu',
);
const DAY_OF_MONTH = new RegExp(
  `\\b(?:${WEEKDAY} ?,? (?:the )?(\\d{1,2})${ORDINAL}|the (\\d{1,2})${ORDINAL})(?! (?:one|option|choice|time|slot))\\b`,
  'gu',
);
const WHOLE_MONTH = new RegExp(
  `\\b(early|mid|late|end of|beginning of|start of)? ?(?:in|during|of|this|next)? ?${MONTH}\\b(?! (?:the )?\\d)`,
  'gu',
);
const WEEKDAY_ALONE = new RegExp(
  `\\b(?:(this coming|this|next|coming|upcoming|following|any|every|the following) )?${WEEKDAY}( after next| after that| after(?= ?$| please))?\\b`,
  'gu',
);
const DISTANCE = new RegExp(
  `\\b(?:in |within )?${COUNT} (day|week|month)s?(?: (?:from (now|today|tomorrow)|from (?:this |next )?${WEEKDAY}|out|time))?\\b`,
  'gu',
);

/** The days that a text asks for. What it read is taken out of the scanner. */
export function readDays(scanner: Scanner, place: ReadingPlace): DaysRead {
  return new DaysReader(scanner, place).read();
}

class DaysReader {
  readonly #spans: DaySpan[] = [];
  readonly #not = new Set<number>();
  readonly #only = new Set<number>();
  /** Spans of several days, in which a day of the week picks one. */
  #broad = false;
  #byName = false;
  #shift: Shift | undefined;
  #past: string | undefined;
  #noSuchDay: string | undefined;

  constructor(
    private readonly scanner: Scanner,
    private readonly place: ReadingPlace,
  ) {}

  read(): DaysRead {
    this.#readPast();
    this.#readRuledOut();
    this.#readDates();
    this.#readRelative();
    this.#readWeeks();
    this.#readWeekdays();
    const days = this.#days();
    return {
      ...(days && { days }),
      ...(this.#shift && { shift: this.#shift }),
      ...(this.#past && !days?.spans.length && { past: this.#past }),
      ...(this.#noSuchDay && !days?.spans.length && { noSuchDay: this.#noSuchDay }),
    };
  }

  #days(): DaysWish | undefined {
    if (this.#spans.length === 0 && this.#only.size === 0 && this.#not.size === 0) return undefined;
    return {
      spans: this.#spans.toSorted((a, b) => a.from.localeCompare(b.from)).slice(0, 4),
      ...(this.#only.size > 0 && { only: [...this.#only] }),
      ...(this.#not.size > 0 && { not: [...this.#not] }),
      ...(this.#byName && { byName: true }),
    };
  }

  #readPast(): void {
    const { today } = this.place;
    this.scanner.takeAll(/\byesterday\b/gu, () => {
      this.#past = String(today.subtract({ days: 1 }));
    });
    this.scanner.takeAll(new RegExp(`\\b(?:last|this past) ${WEEKDAY}\\b`, 'gu'), ([, name]) => {
      const back = (today.dayOfWeek - weekdayNumber(name ?? '') + 6) % 7;
      this.#past = String(today.subtract({ days: back + 1 }));
    });
    this.scanner.takeAll(/\blast (?:week|month|night|time|visit)\b/gu, () => undefined);
  }

  #readRuledOut(): void {
    const note = ([, first, second]: readonly (string | undefined)[]) => {
      for (const name of [first, second]) if (name) this.#not.add(weekdayNumber(name));
    };
    this.scanner.takeAll(RULED_OUT, note);
    this.scanner.takeAll(RULED_OUT_AFTER, note);
    this.scanner.takeAll(/\b(?:not|cant|cant do|cannot do|cant make) (?:today|tonight)\b/gu, () => {
      const tomorrow = this.place.today.add({ days: 1 });
      this.#span(tomorrow, tomorrow.add({ days: 12 }));
    });
    this.scanner.takeAll(/\bnot this week\b/gu, () => {
      this.#span(this.#monday(1), this.#monday(2).subtract({ days: 1 }));
    });
    this.scanner.takeAll(
      /\b(?:sick|ill|unwell|busy|stuck|away|out of town|unavailable|working) (?:today|tonight|tomorrow)\b/gu,
      () => undefined,
    );
    this.scanner.takeAll(/\b(?:not|no) (?:on |the )?weekends?\b/gu, () => {
      this.#not.add(6).add(7);
    });
  }

  #readDates(): void {
    const { today, country } = this.place;
    for (const { pattern, date } of holidays(today, country)) this.#takeDates(pattern, () => date);
    this.#takeDates(ISO, ([, year, month, day]) => dateOf(year, month, day));
    this.#takeDates(MONTH_DAY, ([, , month, day, year]) =>
      this.#nearest(monthNumber(month ?? ''), Number(day), year),
    );
    this.#takeDates(DAY_MONTH, ([, , day, month, year]) =>
      this.#nearest(monthNumber(month ?? ''), Number(day), year),
    );
    this.#takeDates(IN_FIGURES, ([, , first, second, year]) => {
      const [a, b] = [Number(first), Number(second)];
      const monthFirst = b > 12 || (MONTH_FIRST.has(country) && a <= 12);
      return this.#nearest(monthFirst ? a : b, monthFirst ? b : a, year);
    });
    this.#takeDates(DAY_OF_MONTH, ([, , withName, alone]) => {
      const day = Number(withName ?? alone);
      for (let month = today.toPlainYearMonth(), tries = 0; tries < 12; tries++) {
        if (day >= 1 && day <= month.daysInMonth) {
          const date = month.toPlainDate({ day });
          if (Temporal.PlainDate.compare(date, today) >= 0) return date;
        }
        month = month.add({ months: 1 });
      }
      return undefined;
    });
  }

  /** The date of this year, or of the next where this year's is long past. */
  #nearest(month: number, day: number, year?: string): Temporal.PlainDate | undefined {
    const { today } = this.place;
    if (year) return dateOf(year.length === 2 ? `20${year}` : year, month, day);
    const date = dateOf(today.year, month, day);
    return date && today.since(date).days > 60 ? dateOf(today.year + 1, month, day) : date;
  }

  #takeDates(
    pattern: RegExp,
    dateIn: (groups: readonly (string | undefined)[]) => Temporal.PlainDate | undefined,
  ): void {
    this.scanner.takeAll(
      pattern,
      (groups, at) => {
        const date = dateIn(groups);
        // A date that no calendar has is taken out all the same: nothing else is meant by it.
        if (!date) {
          this.#noSuchDay = groups[0]?.trim();
          return;
        }
        if (Temporal.PlainDate.compare(date, this.place.today) < 0) this.#past = String(date);
        else this.#bounded(date, at);
      },
      ` ${DAY_MARK} `,
    );
  }

  /** A day, or what lies before or after it, by the word in front. */
  #bounded(date: Temporal.PlainDate, at: number, byName = false): void {
    const { today } = this.place;
    const word =
      /(?:^| )(no sooner than|not before|no earlier than|on or after|after|past|from|starting|since|before|(?<!\b(?:stop|come|swing|drop|pop|go|run|walk) )by|until|till|til|week of)(?: on| the)? ?$/u.exec(
        this.scanner.before(at),
      )?.[1];
    if (word === undefined) {
      this.#byName ||= byName;
      this.#span(date, date);
    } else if (word === 'week of') {
      this.#span(date, date.add({ days: 7 - date.dayOfWeek }), true);
    } else if (['before', 'by', 'until', 'till', 'til'].includes(word)) {
      this.#span(today, word === 'before' ? date.subtract({ days: 1 }) : date, true);
    } else {
      const first = word === 'after' || word === 'past' ? date.add({ days: 1 }) : date;
      this.#span(first, first.add({ days: 13 }), true);
    }
  }

  #readRelative(): void {
    const { today } = this.place;
    const take = (pattern: RegExp, days: number) => {
      this.scanner.takeAll(
        pattern,
        (_groups, at) => this.#bounded(today.add({ days }), at),
        ` ${DAY_MARK} `,
      );
    };
    this.scanner.takeAll(
      /\b(?:the )?(?:next day|following day|day after that|day later)\b/gu,
      () => {
        this.#shift = { days: 1 };
      },
    );
    this.scanner.takeAll(/\b(?:the )?(?:day before|day earlier|previous day)\b/gu, () => {
      this.#shift = { days: -1 };
    });
    this.scanner.takeAll(
      /\b(?:the )?(?:following week|week after(?! next)(?: that)?|week later)\b/gu,
      () => {
        this.#shift = { days: 7 };
      },
    );
    take(/\b(?:the )?day after tomorrow\b/gu, 2);
    this.scanner.takeAll(
      DISTANCE,
      ([match, number, unit, from, weekday], at) => {
        if (/\b(?:every|for|once|each|per) $/u.test(this.scanner.before(at))) return false;
        if (!/^(?:in|within)\b/u.test(match ?? '') && !/ (?:from|out|time)\b/u.test(match ?? ''))
          return false;
        this.#distant(count(number ?? ''), unit ?? 'day', from, weekday);
        return undefined;
      },
      ` ${DAY_MARK} `,
    );
    take(/\btomorrow\b/gu, 1);
    take(/\b(?:today|this (?=morning|afternoon|evening)|same day(?= appointment))\b/gu, 0);
    this.scanner.takeAll(/\btonight\b/gu, () => this.#span(today, today), ` ${DAY_MARK} evening `);
  }

  #distant(number: number, unit: string, from?: string, weekday?: string): void {
    const { today } = this.place;
    const start =
      from === 'tomorrow'
        ? today.add({ days: 1 })
        : weekday
          ? this.#weekday(weekdayNumber(weekday))
          : today;
    const date = start.add({ [`${unit}s`]: number });
    const exact = unit === 'day' || from !== undefined || weekday !== undefined;
    this.#span(date, exact ? date : date.add({ days: 6 }), !exact);
  }

  #readWeeks(): void {
    const { today } = this.place;
    const weeks = (pattern: RegExp, monday: Temporal.PlainDate) => {
      this.scanner.takeAll(
        pattern,
        ([, part]) => {
          const [from, to] = partOfWeek(part);
          this.#span(monday.add({ days: from }), monday.add({ days: to }), true);
        },
        ` ${DAY_MARK} `,
      );
    };
    const part =
      '(?:(early|beginning of|start of|first half of|mid|middle of|late|later|end of|second half of)(?: the)? )?';
    weeks(new RegExp(`\\b${part}(?:the )?week after next\\b`, 'gu'), this.#monday(2));
    weeks(new RegExp(`\\b${part}(?:in |the )?next (?:week|wk)\\b(?! end)`, 'gu'), this.#monday(1));
    this.#readPartOfWeek();
    weeks(
      new RegExp(`\\b${part}(?:in )?(?:this|the) (?:week|wk)\\b(?! of)`, 'gu'),
      this.#monday(0),
    );
    this.scanner.takeAll(/\b(?:rest of the week|sometime this week)\b/gu, () => {
      this.#span(today, this.#monday(1).subtract({ days: 1 }), true);
    });
    this.scanner.takeAll(
      /\b(next|this|the|coming)? ?week ?end\b/gu,
      ([, which]) => {
        const saturday = this.#monday(which === 'next' ? 1 : 0).add({ days: 5 });
        this.#span(saturday, saturday.add({ days: 1 }), true);
      },
      ` ${DAY_MARK} `,
    );
    this.scanner.takeAll(/\bweekends\b/gu, () => void this.#only.add(6).add(7));
    this.scanner.takeAll(/\b(?:weekdays?|during the week|week days?)\b/gu, () => {
      for (let day = 1; day <= 5; day++) this.#only.add(day);
    });
    this.#readMonths();
  }

  /** "Late in the week", said beside the week. */
  #readPartOfWeek(): void {
    this.scanner.takeAll(PART_OF_WEEK, ([, part]) => {
      const whole = this.#spans.pop();
      if (!whole) return false;
      const [from, to] = partOfWeek(part);
      const monday = mondayOf(whole.from);
      this.#span(monday.add({ days: from }), monday.add({ days: to }), true);
      return undefined;
    });
  }

  #readMonths(): void {
    const { today } = this.place;
    const month = (of: Temporal.PlainYearMonth, part?: string) => {
      const [from, to] = partOfMonth(part, of.daysInMonth);
      this.#span(of.toPlainDate({ day: from }), of.toPlainDate({ day: to }), true);
    };
    this.scanner.takeAll(
      /\b(early|mid|late|end of|beginning of|start of)? ?(?:the )?(this|next|the) month\b/gu,
      ([, part, which]) =>
        month(today.toPlainYearMonth().add({ months: which === 'next' ? 1 : 0 }), part),
      ` ${DAY_MARK} `,
    );
    this.scanner.takeAll(
      WHOLE_MONTH,
      ([match, part, name], at) => {
        const number = monthNumber(name ?? '');
        // "may I" and "march in" are no months unless something says so.
        if (
          (name === 'may' || name === 'march') &&
          !/\b(?:in|early|mid|late|of|next)\b/u.test(match ?? '')
        )
          return false;
        if (
          /^(?:mar|jun|jan|may)$/u.test(name ?? '') &&
          !/\b(?:in|early|mid|late|of|next|this)\b/u.test(match ?? '') &&
          at === 0
        )
          return false;
        const of = today.toPlainYearMonth().with({ month: number });
        month(number < today.month ? of.add({ years: 1 }) : of, part);
        return undefined;
      },
      ` ${DAY_MARK} `,
    );
  }

  #readWeekdays(): void {
    this.scanner.takeAll(
      FROM_TO_DAYS,
      ([, first, last]) => {
        const from = this.#weekday(weekdayNumber(first ?? ''));
        const days = (weekdayNumber(last ?? '') - from.dayOfWeek + 7) % 7;
        this.#span(from, from.add({ days }));
      },
      ` ${DAY_MARK} `,
    );
    let next = false;
    this.scanner.takeAll(
      WEEKDAY_ALONE,
      ([, modifier, name, suffix], at) => {
        const number = weekdayNumber(name ?? '');
        const carried = next && /(?:or|and|,|\/) ?$/u.test(this.scanner.before(at));
        next = modifier === 'next' || (carried && modifier === undefined);
        if (suffix?.startsWith(' after') && suffix !== ' after next') {
          this.#shift = { weekdayAfter: number };
        } else if (modifier?.endsWith('following')) {
          this.#shift = { weekdayAfter: number };
        } else if (this.#broad) {
          this.#only.add(number);
        } else if (isEvery(name ?? '') || modifier === 'any' || modifier === 'every') {
          this.#only.add(number);
        } else if (next || suffix === ' after next') {
          this.#bounded(this.#monday(suffix ? 2 : 1).add({ days: number - 1 }), at);
        } else {
          this.#bounded(this.#weekday(number), at, true);
        }
      },
      ` ${DAY_MARK} `,
    );
  }

  /** The nearest such day, today included. */
  #weekday(number: number): Temporal.PlainDate {
    const { today } = this.place;
    return today.add({ days: (number - today.dayOfWeek + 7) % 7 });
  }

  /** The Monday of the calendar week so many weeks ahead. */
  #monday(weeksAhead: number): Temporal.PlainDate {
    const { today } = this.place;
    return today.add({ days: 1 - today.dayOfWeek + 7 * weeksAhead });
  }

  #span(from: Temporal.PlainDate, to: Temporal.PlainDate, broad = false): void {
    const { today } = this.place;
    const first = Temporal.PlainDate.compare(from, today) < 0 ? today : from;
    if (Temporal.PlainDate.compare(to, first) < 0) {
      this.#past = String(to);
      return;
    }
    this.#broad ||= broad;
    this.#spans.push({ from: String(first), to: String(to) });
  }
}
