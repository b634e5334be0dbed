import { possibleVisits } from './practice.mjs';

describe('the practice', () => {
  const visits = possibleVisits('2027-03-08', 14);
  const key = ({ resource, startsAt }: (typeof visits)[number]) =>
    `${resource} ${startsAt.toString()}`;

  it('has each chair at each half hour from nine to five, on weekdays, once', () => {
    expect(visits).toHaveLength(10 * 16 * 10);
    expect(new Set(visits.map(key)).size).toBe(visits.length);
    const times = visits.map(({ startsAt }) => startsAt.toZonedDateTimeISO('America/New_York'));
    expect(new Set(times.map(({ dayOfWeek }) => dayOfWeek))).toEqual(new Set([1, 2, 3, 4, 5]));
    const clock = times.map((time) => time.toPlainTime().toString()).sort();
    expect([clock[0], clock.at(-1)]).toEqual(['09:00:00', '16:30:00']);
  });

  it('is shuffled, in the same way every time', () => {
    expect(possibleVisits('2027-03-08', 14).map(key)).toEqual(visits.map(key));
    expect(visits.map(key)).not.toEqual(visits.map(key).sort());
    const firstHalf = visits.slice(0, visits.length / 2);
    expect(new Set(firstHalf.map(({ resource }) => resource)).size).toBe(10);
  });
});
