import { InvalidInput } from '@coordinator/platform/domain';
import { endMinutesOf, parseExceptions, parseWeeklyHours } from './weekly-hours';

const faults = (parse: () => unknown): string[] => {
  try {
    parse();
  } catch (error) {
    if (error instanceof InvalidInput)
      return error.details.errors!.map((e) => `${e.path} ${e.message}`);
    throw error;
  }
  return [];
};

describe('parseWeeklyHours', () => {
  it('reads a day as an interval, a list or null, sorts it, and closes the days left out', () => {
    const hours = parseWeeklyHours({
      monday: { start: '09:00', end: '17:00' },
      tuesday: [
        { start: '13:00', end: '24:00' },
        { start: '08:00', end: '12:00' },
      ],
      sunday: null,
    });
    expect(hours.monday).toEqual([{ start: '09:00', end: '17:00' }]);
    expect(hours.tuesday.map((i) => i.start)).toEqual(['08:00', '13:00']);
    expect([hours.wednesday, hours.sunday]).toEqual([[], []]);
  });

  it('lets the last interval of a day run past midnight', () => {
    const { friday } = parseWeeklyHours({ friday: { start: '18:00', end: '02:00' } });
    expect(endMinutesOf(friday[0]!)).toBe(26 * 60);
  });

  it('accepts intervals that touch', () => {
    const touching = [
      { start: '09:00', end: '12:00' },
      { start: '12:00', end: '15:00' },
    ];
    expect(parseWeeklyHours({ monday: touching }).monday).toEqual(touching);
  });

  it.each([
    ['an unknown day', { funday: null }, 'weeklyHours.funday is not a weekday'],
    ['no object', [], 'weeklyHours must be an object of weekdays'],
    [
      'an impossible time',
      { monday: { start: '25:00', end: '26:00' } },
      'weeklyHours.monday.start must be',
    ],
    [
      '24:00 as a start',
      { monday: { start: '24:00', end: '02:00' } },
      'weeklyHours.monday.start must be',
    ],
    [
      'a time without zero',
      { monday: { start: '9:00', end: '10:00' } },
      'weeklyHours.monday.start must be',
    ],
    ['a number', { monday: { start: 9, end: 17 } }, 'weeklyHours.monday.start must be'],
    [
      'no length',
      { monday: { start: '09:00', end: '09:00' } },
      'weeklyHours.monday.end must differ',
    ],
    [
      'an unknown field',
      { monday: { start: '09:00', end: '10:00', x: 1 } },
      'weeklyHours.monday.x is not known',
    ],
    ['a string for a day', { monday: '9-5' }, 'weeklyHours.monday must be an interval'],
  ])('refuses %s', (_, input, message) => {
    expect(faults(() => parseWeeklyHours(input)).join()).toContain(message);
  });

  it('refuses intervals that overlap, also past midnight, and too many of them', () => {
    const overlapping = [
      { start: '18:00', end: '02:00' },
      { start: '20:00', end: '21:00' },
    ];
    expect(faults(() => parseWeeklyHours({ monday: overlapping }))).toEqual([
      'weeklyHours.monday has intervals that overlap',
    ]);
    const many = Array.from({ length: 13 }, () => ({ start: '09:00', end: '10:00' }));
    expect(faults(() => parseWeeklyHours({ monday: many }))).toHaveLength(1);
  });

  it('names every fault at once', () => {
    const input = { monday: [{ start: 'x', end: 'y' }], tuesday: 5 };
    expect(faults(() => parseWeeklyHours(input))).toHaveLength(3);
  });
});

describe('parseExceptions', () => {
  it('reads dates with other hours or none, sorted', () => {
    expect(
      parseExceptions([
        { date: '2026-12-31', intervals: [{ start: '09:00', end: '12:00' }] },
        { date: '2026-12-25', intervals: null },
      ]),
    ).toEqual([
      { date: '2026-12-25', intervals: [] },
      { date: '2026-12-31', intervals: [{ start: '09:00', end: '12:00' }] },
    ]);
    expect(parseExceptions(null)).toEqual([]);
  });

  it.each([
    ['a date that does not exist', [{ date: '2026-02-30', intervals: [] }]],
    ['a date with a time', [{ date: '2026-02-03T00:00', intervals: [] }]],
    ['a date twice', ['2026-02-03', '2026-02-03'].map((date) => ({ date, intervals: [] }))],
    ['no list', { date: '2026-02-03' }],
    ['a list of strings', ['2026-02-03']],
    ['a thousand and one dates', Array.from({ length: 1_001 }, () => ({ date: '2026-01-01' }))],
  ])('refuses %s', (_, input) => {
    expect(faults(() => parseExceptions(input)).length).toBeGreaterThan(0);
  });
});
