import { nextTextTime } from './text-hours';

it.each([
  ['2026-11-24T13:00:00Z', '2026-11-24T13:00:00Z'], // 8:00 in New York
  ['2026-11-25T01:59:59Z', '2026-11-25T01:59:59Z'], // 20:59
  ['2026-11-25T02:00:00Z', '2026-11-25T13:00:00Z'], // 21:00
  ['2026-11-25T08:00:00Z', '2026-11-25T13:00:00Z'], // 3:00
  ['2026-03-08T04:00:00Z', '2026-03-08T12:00:00Z'], // before the night that is an hour short
  ['2026-11-01T03:00:00Z', '2026-11-01T13:00:00Z'], // before the night that is an hour longer
])('a text of %s goes out at %s', (now, expected) => {
  expect(nextTextTime(Temporal.Instant.from(now), 'America/New_York').toString()).toBe(expected);
});
