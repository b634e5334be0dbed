import { plainWords } from './normalize';
import { readWish, type WishPlace } from './read-wish';
import type { ClockTime, TimeWish } from './wish';

/** Wednesday, November 25, 2026 at ten. */
const PLACE: WishPlace = {
  today: Temporal.PlainDate.from('2026-11-25'),
  time: Temporal.PlainTime.from('10:00'),
  country: 'US',
};

const read = (text: string, place: Partial<WishPlace> = {}): TimeWish =>
  readWish(plainWords(text), { ...PLACE, ...place }) ?? {};

const days = (text: string, place?: Partial<WishPlace>): string =>
  (read(text, place).days?.spans ?? [])
    .map(({ from, to }) => (from === to ? from : `${from}..${to}`))
    .join(' ');

const clock = (time: ClockTime | undefined): string =>
  time ? `${Math.floor(time.minutes / 60)}:${String(time.minutes % 60).padStart(2, '0')}` : '';

const hours = (text: string): string => {
  const { from, until, exact, around } = read(text).hours ?? {};
  if (exact) return clock(exact);
  if (around) return `~${clock(around)}`;
  return `${clock(from)}-${clock(until)}`;
};

describe('The days that a text asks for', () => {
  it.each([
    ['today', '2026-11-25'],
    ['tmrw', '2026-11-26'],
    ['2moro', '2026-11-26'],
    ['day after tomorrow', '2026-11-27'],
    ['wednesday', '2026-11-25'],
    ['this wed', '2026-11-25'],
    ['tuesday', '2026-12-01'],
    ['next tuesday', '2026-12-01'],
    ['next friday', '2026-12-04'],
    ['next tuesday or thursday', '2026-12-01 2026-12-03'],
    ['mon or fri', '2026-11-27 2026-11-30'],
    ["i'm free friday", '2026-11-27'],
    ["i'm not free friday", ''],
    ['it hums all night', ''],
    ['this weekend', '2026-11-28..2026-11-29'],
    ['next weekend', '2026-12-05..2026-12-06'],
    ['this week', '2026-11-25..2026-11-29'],
    ['next week', '2026-11-30..2026-12-06'],
    ['early next week', '2026-11-30..2026-12-01'],
    ['late next week', '2026-12-03..2026-12-06'],
    ['week after next', '2026-12-07..2026-12-13'],
    ['in two weeks', '2026-12-09..2026-12-15'],
    ['in 3 days', '2026-11-28'],
    ['a week from today', '2026-12-02'],
    ['a week from friday', '2026-12-04'],
    ['the 14th', '2026-12-14'],
    ['dec 3', '2026-12-03'],
    ['3rd of december', '2026-12-03'],
    ['thursday, dec. 3rd', '2026-12-03'],
    ['12/3', '2026-12-03'],
    ['12/3/26', '2026-12-03'],
    ['2026-12-03', '2026-12-03'],
    ['friday the 27th', '2026-11-27'],
    ['jan 5', '2027-01-05'],
    ['before friday', '2026-11-25..2026-11-26'],
    ['after the 10th', '2026-12-11..2026-12-24'],
    ['between monday and wednesday', '2026-11-30..2026-12-02'],
    ['in december', '2026-12-01..2026-12-31'],
    ['feb 30', ''],
    ['stop by thursday for a cleaning', '2026-11-26'],
    ['done by thursday', '2026-11-25..2026-11-26'],
    ['christmas day', '2026-12-25'],
    ['christmas eve', '2026-12-24'],
    ["new year's day", '2027-01-01'],
    ['thanksgiving', '2026-11-26'],
    ['labor day', '2027-09-06'],
    ['memorial day', '2027-05-31'],
    ['july 4th', '2027-07-04'],
    ['happy thanksgiving', ''],
    ['the 31st of november', ''],
    ['may i come in', ''],
  ])('%s: %s', (text, expected) => {
    expect(days(text)).toBe(expected);
  });

  it('reads figures in the order of the country', () => {
    expect(days('3/12', { country: 'GB' })).toBe('2026-12-03');
    expect(days('13/12', { country: 'US' })).toBe('2026-12-13');
  });

  it('tells a date that no calendar has', () => {
    expect(read('feb 30')).toEqual({ noSuchDay: 'feb 30' });
    expect(read('the 32nd')).toEqual({ noSuchDay: 'the 32nd' });
  });

  it('begins the week on Monday', () => {
    const sunday = { today: Temporal.PlainDate.from('2026-11-22') };
    expect(days('next tuesday', sunday)).toBe('2026-11-24');
    expect(days('next week', sunday)).toBe('2026-11-23..2026-11-29');
  });

  it('rules days out', () => {
    expect(read('any day but friday').days).toEqual({ spans: [], not: [5] });
    expect(read('not mondays').days?.not).toEqual([1]);
    expect(read("tuesdays don't work").days?.not).toEqual([2]);
  });

  it('picks a day of the week out of a week that is named', () => {
    expect(read('tuesday next week').days).toMatchObject({ only: [2] });
  });

  it('tells days that have passed', () => {
    expect(read('yesterday').past).toBe('2026-11-24');
    expect(read('nov 20').past).toBe('2026-11-20');
    expect(read('last monday').past).toBe('2026-11-23');
  });
});

describe('The hours that a text asks for', () => {
  it.each([
    ['morning', '-12:00'],
    ['tomorrow afternoon', '12:00-17:00'],
    ['evening', '17:00-'],
    ['tonight', '17:00-'],
    ['after 3', '15:00-'],
    ['before noon', '-12:00'],
    ['between 2 and 4', '14:00-16:00'],
    ['from 11 to 2', '11:00-14:00'],
    ['9-11am', '9:00-11:00'],
    ['around 10', '~10:00'],
    ['3ish', '~15:00'],
    ['lunchtime', '~12:30'],
    ['at 3', '15:00'],
    ['at 9', '9:00'],
    ['half past two', '14:30'],
    ['quarter to 4 on friday', '15:45'],
    ['2.30pm', '14:30'],
    ['friday 230pm', '14:30'],
    ['tuesday 3', '15:00'],
    ['17:45', '17:45'],
    ['noon', '12:00'],
    ['3 in the afternoon', '15:00'],
    ['8 in the evening', '20:00'],
    ['mornings dont work', '12:00-'],
    ['afternoon but not too late', '12:00-17:00'],
    ['morning or afternoon', '-'],
    ["i'm at work till 4", '16:00-'],
    ['good morning', '-'],
    ['call me at 555 123 4567', '-'],
    ['have a good evening', '-'],
  ])('%s: %s', (text, expected) => {
    expect(hours(text)).toBe(expected);
  });
});

describe('Wishes that lean on what was said before', () => {
  it.each([
    ['an hour later', { minutes: 60 }],
    ['half an hour earlier', { minutes: -30 }],
    ['push it back 2 hours', { minutes: 120 }],
    ['same time tomorrow', { sameTime: true }],
    ['anything earlier?', { towards: 'earlier' }],
    ['9am is too early', { towards: 'later' }],
    ['the saturday after', { weekdayAfter: 6 }],
    ['the next day', { days: 1 }],
  ])('%s', (text, expected) => {
    expect(read(text).shift).toEqual(expected);
  });

  it('hears urgency and ease', () => {
    expect(read('asap')).toEqual({ soonest: true });
    expect(read('whenever')).toEqual({ anyTime: true });
    expect(readWish('lol ok', PLACE)).toBeUndefined();
  });
});
