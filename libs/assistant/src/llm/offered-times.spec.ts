import { BOOK_APPOINTMENT, FIND_TIMES } from '@coordinator/contracts/skills';
import { SpokenTimes } from '../domain/engine/wording/spoken-times';
import { OfferedTimes } from './offered-times';

const time = (startsAt: string) => ({ startsAt, endsAt: startsAt.replace(':00:00', ':30:00') });
const TUE_2 = time('2026-11-24T19:00:00.000Z');
const TUE_3 = time('2026-11-24T20:00:00.000Z');
const WED_2 = time('2026-11-25T19:00:00.000Z');

function offersOf(times: object[], country = 'US', zone = 'America/New_York'): OfferedTimes {
  const offers = new OfferedTimes(new SpokenTimes(zone, country));
  offers.note(FIND_TIMES, { appointmentTypeId: 'cleaning' }, { ok: true, result: { times } });
  return offers;
}
const named = (reply: string, times = [TUE_2, TUE_3, WED_2]) => offersOf(times).in(reply)?.times;

describe('OfferedTimes', () => {
  it('are those that a reply names, in its order', () => {
    expect(named('Tuesday, Nov 24: 3 PM, or 2:00 p.m. if you like')).toEqual([TUE_3, TUE_2]);
    expect(named('Wed at 2pm?')).toEqual([WED_2]);
    expect(named('Nov 25 at 2:00 PM works')).toEqual([WED_2]);
    expect(named('Which day suits you?')).toBeUndefined();
    expect(named('Tuesday at 12:00 PM')).toBeUndefined();
  });

  it('are read by 24 hours where people count so', () => {
    const berlin = offersOf([time('2026-11-24T13:00:00.000Z')], 'DE', 'Europe/Berlin');
    expect(berlin.in('Dienstag? Tuesday at 14:00')?.times).toHaveLength(1);
  });

  it('are also those that stand in for a time that is gone', () => {
    const offers = offersOf([]);
    offers.note(
      BOOK_APPOINTMENT,
      { appointmentTypeId: 'cleaning' },
      { ok: false, code: 'slot_unavailable', message: '', details: { alternatives: [TUE_3] } },
    );
    expect(offers.in('Gone. Tuesday at 3:00 PM?')).toEqual({
      appointmentTypeId: 'cleaning',
      times: [TUE_3],
    });
  });

  it('are none any more once one is booked', () => {
    const offers = offersOf([TUE_2]);
    offers.note(BOOK_APPOINTMENT, {}, { ok: true, result: TUE_2 });
    expect(offers.settled).toBe(true);
    expect(offers.in('Booked: Tuesday at 2:00 PM')).toBeUndefined();
  });
});
