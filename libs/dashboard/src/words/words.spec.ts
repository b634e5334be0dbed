import { spokenPrice } from './money';
import { spokenPhone } from './phone';
import { greeting, spokenDay, spokenDuration, spokenTime, wallClock } from './time';

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
