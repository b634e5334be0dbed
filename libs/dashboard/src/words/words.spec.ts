import { spokenPrice } from './money';
import { spokenPhone } from './phone';
import {
  addDays,
  briefMoment,
  dateOf,
  greeting,
  mondayOf,
  spokenDate,
  spokenDay,
  spokenDuration,
  spokenMoment,
  spokenTime,
  wallClock,
} from './time';

describe('words', () => {
  it('read the wall clock of a zone, on days when clocks change too', () => {
    expect(wallClock(new Date('2026-11-22T04:30:00Z'), 'America/New_York')).toEqual({
      weekday: 'saturday',
      time: '23:30',
    });
    expect(wallClock(new Date('2026-03-08T06:59:00Z'), 'America/New_York').time).toBe('01:59');
    expect(wallClock(new Date('2026-03-08T07:00:00Z'), 'America/New_York').time).toBe('03:00');
    expect(wallClock(new Date('2026-11-22T00:00:00Z'), 'UTC').time).toBe('00:00');
    expect(wallClock(new Date('2026-11-22T00:00:00Z'), 'Asia/Kathmandu').time).toBe('05:45');
  });

  it('say times as people do', () => {
    expect(['00:00', '00:30', '09:05', '12:00', '13:15', '24:00'].map(spokenTime)).toEqual([
      '12:00 AM',
      '12:30 AM',
      '9:05 AM',
      '12:00 PM',
      '1:15 PM',
      'midnight',
    ]);
    expect(spokenDay(new Date('2026-11-23T02:00:00Z'), 'America/New_York')).toBe(
      'Sunday, November 22',
    );
    expect([0, 1, 30, 60, 90, 121].map(spokenDuration)).toEqual([
      '0 minutes',
      '1 minute',
      '30 minutes',
      '1 hour',
      '1 hour 30 minutes',
      '2 hours 1 minute',
    ]);
  });

  it('know the days of a zone, over the turn of months and clocks', () => {
    const lateEvening = new Date('2026-11-23T04:59:00Z');
    expect(dateOf(lateEvening, 'America/New_York')).toBe('2026-11-22');
    expect(dateOf(lateEvening, 'UTC')).toBe('2026-11-23');
    expect(addDays('2026-11-30', 1)).toBe('2026-12-01');
    expect(addDays('2026-03-08', 1)).toBe('2026-03-09');
    expect(['2026-11-22', '2026-11-23', '2026-11-29'].map(mondayOf)).toEqual([
      '2026-11-16',
      '2026-11-23',
      '2026-11-23',
    ]);
    expect(
      ['2026-11-21', '2026-11-22', '2026-11-23', '2026-12-01'].map((date) =>
        spokenDate(date, '2026-11-22'),
      ),
    ).toEqual(['Yesterday', 'Today', 'Tomorrow', 'Tuesday, December 1']);
  });

  it('say a moment as shortly as it can be told apart', () => {
    const now = new Date('2026-11-22T17:00:00Z');
    const brief = (at: string) => briefMoment(new Date(at), now, 'America/New_York');
    expect(brief('2026-11-22T14:41:00Z')).toBe('9:41 AM');
    expect(brief('2026-11-20T14:41:00Z')).toBe('Fri');
    expect(brief('2026-11-15T14:41:00Z')).toBe('Nov 15');
    expect(brief('2026-11-24T14:41:00Z')).toBe('Nov 24');
    expect(spokenMoment(new Date('2026-12-01T19:30:00Z'), 'America/New_York')).toBe(
      'Tue, Dec 1, 2:30 PM',
    );
  });

  it('greet by the clock', () => {
    expect(['04:59', '05:00', '11:59', '12:00', '17:59', '18:00'].map(greeting)).toEqual([
      'Good evening',
      'Good morning',
      'Good morning',
      'Good afternoon',
      'Good afternoon',
      'Good evening',
    ]);
  });

  it('write numbers and prices', () => {
    expect(spokenPhone('+12065550142')).toBe('(206) 555-0142');
    expect(spokenPhone('+442071838750')).toBe('+442071838750');
    expect([5900, 4950, 0].map((cents) => spokenPrice(cents))).toEqual(['$59', '$49.50', '$0']);
  });
});
