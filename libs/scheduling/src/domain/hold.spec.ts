import { Hold, holdsToRelease } from './hold';

const now = Temporal.Instant.from('2026-11-23T15:00:00Z');
const hold = (at: Temporal.Instant) =>
  Hold.place(
    {
      organizationId: 'o',
      contactId: 'c',
      resourceId: 'r',
      appointmentTypeId: 't',
      startsAt: now,
      endsAt: now,
    },
    at,
  );

describe('Hold', () => {
  it('expires five minutes after it was placed', () => {
    expect(hold(now).expiresAt).toEqual(Temporal.Instant.from('2026-11-23T15:05:00Z'));
  });

  it('makes room for a third by letting go of the oldest', () => {
    const [first, second, third] = [0, 1, 2].map((minutes) => hold(now.add({ minutes })));
    expect(holdsToRelease([])).toEqual([]);
    expect(holdsToRelease([first!])).toEqual([]);
    expect(holdsToRelease([second!, first!])).toEqual([first]);
    expect(holdsToRelease([third!, first!, second!])).toEqual([first, second]);
  });
});
