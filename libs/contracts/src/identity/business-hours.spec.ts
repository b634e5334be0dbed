import { businessHoursFault } from './business-hours';

const monday = (day: unknown) => businessHoursFault({ monday: day });

describe('businessHoursFault', () => {
  it.each([
    ['nothing', undefined],
    ['closed', null],
    ['one interval', { start: '09:00', end: '17:00' }],
    [
      'several',
      [
        { start: '13:00', end: '17:00' },
        { start: '09:00', end: '12:00' },
      ],
    ],
    [
      'intervals that touch',
      [
        { start: '09:00', end: '12:00' },
        { start: '12:00', end: '13:00' },
      ],
    ],
    ['the whole day', { start: '00:00', end: '24:00' }],
    ['an end on the next day', { start: '18:00', end: '02:00' }],
  ])('finds none in %s', (_what, day) => {
    expect(monday(day)).toBeNull();
  });

  it.each([
    ['an hour without zero', { start: '9:00', end: '10:00' }],
    ['an hour that is none', { start: '25:00', end: '26:00' }],
    ['24:00 as a start', { start: '24:00', end: '02:00' }],
    ['no length', { start: '09:00', end: '09:00' }],
    ['no end', { start: '09:00' }],
    ['a further field', { start: '09:00', end: '10:00', note: 'x' }],
    ['a text', '9 to 5'],
    ['a list in a list', [[{ start: '09:00', end: '10:00' }]]],
    [
      'overlap',
      [
        { start: '09:00', end: '12:00' },
        { start: '11:59', end: '13:00' },
      ],
    ],
    [
      'overlap past midnight',
      [
        { start: '18:00', end: '02:00' },
        { start: '23:00', end: '24:00' },
      ],
    ],
    ['a long list', Array.from({ length: 13 }, () => ({ start: '09:00', end: '10:00' }))],
  ])('finds one in %s', (_what, day) => {
    expect(monday(day)).toMatch(/^has a fault on monday: /);
  });

  it.each([null, [], 'always', 7])('asks for an object instead of %p', (hours) => {
    expect(businessHoursFault(hours)).toBe('must be an object of weekdays');
  });

  it('names a day that is none', () => {
    expect(businessHoursFault({ funday: null })).toBe('has a day that is none: funday');
  });
});
