import type { BusinessHours } from '@coordinator/contracts';
import { intervalsOf, openingState } from './opening-state';

const office: BusinessHours = {
  monday: [
    { start: '13:00', end: '17:00' },
    { start: '09:00', end: '12:00' },
  ],
  friday: { start: '09:00', end: '17:00' },
  saturday: null,
};
const bar: BusinessHours = { saturday: { start: '18:00', end: '02:00' } };

describe('openingState', () => {
  it.each([
    ['monday', '09:00', '12:00'],
    ['monday', '11:59', '12:00'],
    ['monday', '16:30', '17:00'],
  ] as const)('is open on %s at %s until %s', (weekday, time, until) => {
    expect(openingState(office, { weekday, time })).toEqual({ kind: 'open', until });
  });

  it.each([
    ['monday', '08:00', 'monday', '09:00', 0],
    ['monday', '12:00', 'monday', '13:00', 0],
    ['monday', '17:00', 'friday', '09:00', 4],
    ['friday', '18:00', 'monday', '09:00', 3],
    ['sunday', '10:00', 'monday', '09:00', 1],
  ] as const)(
    'is closed on %s at %s and opens on %s at %s',
    (weekday, time, opensOn, at, daysAhead) => {
      expect(openingState(office, { weekday, time })).toEqual({
        kind: 'closed',
        opens: { weekday: opensOn, time: at },
        daysAhead,
      });
    },
  );

  it('lasts over midnight', () => {
    expect(openingState(bar, { weekday: 'saturday', time: '23:00' })).toMatchObject({
      kind: 'open',
      until: '02:00',
    });
    expect(openingState(bar, { weekday: 'sunday', time: '01:59' })).toMatchObject({ kind: 'open' });
    expect(openingState(bar, { weekday: 'sunday', time: '02:00' })).toMatchObject({
      kind: 'closed',
      daysAhead: 6,
    });
  });

  it('reaches the end of the day', () => {
    const hours: BusinessHours = { monday: { start: '00:00', end: '24:00' } };
    expect(openingState(hours, { weekday: 'monday', time: '23:59' })).toEqual({
      kind: 'open',
      until: '24:00',
    });
  });

  it('finds the same weekday a week ahead when it is the only one', () => {
    const hours: BusinessHours = { monday: { start: '09:00', end: '10:00' } };
    expect(openingState(hours, { weekday: 'monday', time: '10:00' })).toMatchObject({
      daysAhead: 7,
    });
  });

  it('never opens without hours', () => {
    for (const hours of [null, {}, { monday: null }, { monday: [] }]) {
      expect(openingState(hours, { weekday: 'monday', time: '10:00' })).toEqual({ kind: 'never' });
    }
  });
});

it('lists the stretches of a day in order', () => {
  expect(intervalsOf(office, 'monday').map(({ start }) => start)).toEqual(['09:00', '13:00']);
});
