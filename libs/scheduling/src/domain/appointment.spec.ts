import {
  APPOINTMENT_STATUSES,
  AppointmentBooked,
  AppointmentCancelled,
  AppointmentConfirmed,
  AppointmentMarkedNoShow,
  AppointmentRescheduled,
  eventTypeOf,
  type AppointmentStatus,
} from '@coordinator/contracts';
import { Appointment, type AppointmentTime, type Deed } from './appointment';
import { TRANSITIONS } from './appointment-status';
import { InvalidTransition } from './errors';

const STARTS = Temporal.Instant.from('2026-11-23T15:00:00Z');
const by = { kind: 'user', id: 'u1' } as const;
const before: Deed = { by, now: STARTS.subtract({ hours: 24 }) };
const after: Deed = { by, now: STARTS.add({ hours: 1 }) };

const time = (startsAt = STARTS, resourceId = 'r1'): AppointmentTime => ({
  resourceId,
  startsAt,
  endsAt: startsAt.add({ minutes: 45 }),
  bufferBeforeMinutes: 5,
  bufferAfterMinutes: 10,
});

const booked = () =>
  Appointment.book(
    {
      ...time(),
      id: 'a1',
      organizationId: 'o1',
      contactId: 'c1',
      appointmentTypeId: 't1',
      title: 'Cleaning',
    },
    before,
  );

const steps: Record<AppointmentStatus, (appointment: Appointment, deed: Deed) => boolean> = {
  scheduled: () => true,
  confirmed: (a, deed) => a.confirm(deed),
  in_progress: (a, deed) => a.start(deed),
  completed: (a, deed) => a.complete(deed),
  cancelled: (a, deed) => a.cancel('ill', deed),
  no_show: (a, deed) => a.markNoShow(deed),
};

/** An appointment in the status, with nothing left to hand over. */
function inStatus(status: AppointmentStatus): Appointment {
  const appointment = booked();
  steps[status](appointment, after);
  appointment.pullEvents();
  appointment.pullHistory();
  return appointment;
}

describe('Appointment', () => {
  it('is booked as scheduled, with an event and the beginning of its history', () => {
    const appointment = booked();
    expect(appointment.status).toBe('scheduled');
    const [event, ...others] = appointment.pullEvents();
    expect(others).toEqual([]);
    expect(event).toBeInstanceOf(AppointmentBooked);
    expect(event).toMatchObject({
      aggregateId: appointment.id,
      appointment: {
        contactId: 'c1',
        resourceId: 'r1',
        startsAt: '2026-11-23T15:00:00.000Z',
        partySize: 1,
      },
    });
    expect(appointment.pullHistory()).toMatchObject([
      { status: 'scheduled', startsAt: STARTS, by },
    ]);
  });

  it('is cancelled when it is taken off the calendar, unless it is over', () => {
    const ahead = inStatus('confirmed');
    ahead.remove(after);
    expect(ahead).toMatchObject({ status: 'cancelled', deletedAt: after.now });
    expect(ahead.pullEvents()[0]).toBeInstanceOf(AppointmentCancelled);
    const over = inStatus('completed');
    over.remove(after);
    expect(over).toMatchObject({ status: 'completed', deletedAt: after.now });
    expect(over.pullEvents()).toEqual([]);
  });

  const pairs = APPOINTMENT_STATUSES.flatMap((from) =>
    APPOINTMENT_STATUSES.filter((to) => to !== 'scheduled' && to !== from).map(
      (to) => [from, to] as const,
    ),
  );

  it.each(pairs.filter(([from, to]) => TRANSITIONS[from].includes(to)))(
    'goes from %s to %s',
    (from, to) => {
      const appointment = inStatus(from);
      expect(steps[to](appointment, after)).toBe(true);
      expect(appointment.status).toBe(to);
      expect(appointment.pullHistory().map((entry) => entry.status)).toEqual([to]);
      expect(appointment.pullEvents()).toHaveLength(1);
    },
  );

  it.each(pairs.filter(([from, to]) => !TRANSITIONS[from].includes(to)))(
    'does not go from %s to %s',
    (from, to) => {
      const appointment = inStatus(from);
      expect(() => steps[to](appointment, after)).toThrow(InvalidTransition);
      expect(appointment.status).toBe(from);
      expect([...appointment.pullHistory(), ...appointment.pullEvents()]).toEqual([]);
    },
  );

  it.each(APPOINTMENT_STATUSES.filter((status) => status !== 'scheduled'))(
    'stays unchanged when it becomes %s again',
    (status) => {
      const appointment = inStatus(status);
      expect(steps[status](appointment, after)).toBe(false);
      expect([...appointment.pullHistory(), ...appointment.pullEvents()]).toEqual([]);
    },
  );

  it('allows exactly the transitions of the agreement', () => {
    expect(TRANSITIONS).toEqual({
      scheduled: ['confirmed', 'in_progress', 'completed', 'cancelled', 'no_show'],
      confirmed: ['in_progress', 'completed', 'cancelled', 'no_show'],
      in_progress: ['completed', 'cancelled'],
      completed: [],
      cancelled: [],
      no_show: [],
    });
  });

  it('cannot be a no-show before it begins', () => {
    const appointment = booked();
    expect(() => appointment.markNoShow(before)).toThrow(InvalidTransition);
    expect(() => appointment.markNoShow({ by, now: STARTS })).toThrow(InvalidTransition);
    expect(appointment.markNoShow({ by, now: STARTS.add({ milliseconds: 1 }) })).toBe(true);
  });

  it('remembers why and when it was cancelled', () => {
    const appointment = booked();
    appointment.pullEvents();
    appointment.cancel('moved away', after);
    expect(appointment).toMatchObject({ cancellationReason: 'moved away', cancelledAt: after.now });
    expect(appointment.pullEvents()[0]).toMatchObject({ reason: 'moved away' });
    expect(appointment.cancel('another reason', after)).toBe(false);
    expect(appointment.cancellationReason).toBe('moved away');
  });

  describe('reschedule', () => {
    const later = STARTS.add({ hours: 48 });

    it.each(['scheduled', 'confirmed', 'no_show'] as const)('moves one that is %s', (status) => {
      const appointment = inStatus(status);
      expect(appointment.reschedule(time(later, 'r2'), after)).toBe(true);
      expect(appointment).toMatchObject({
        status: 'scheduled',
        startsAt: later,
        endsAt: later.add({ minutes: 45 }),
        resourceId: 'r2',
        confirmedAt: null,
      });
      expect(appointment.pullHistory()).toMatchObject([
        { status: 'rescheduled', startsAt: STARTS, resourceId: 'r1' },
      ]);
      const [event] = appointment.pullEvents();
      expect(event).toBeInstanceOf(AppointmentRescheduled);
      expect(event).toMatchObject({
        appointment: { startsAt: '2026-11-25T15:00:00.000Z', resourceId: 'r2' },
        previousStartsAt: '2026-11-23T15:00:00.000Z',
        previousEndsAt: '2026-11-23T15:45:00.000Z',
        previousResourceId: 'r1',
      });
    });

    it.each(['in_progress', 'completed', 'cancelled'] as const)(
      'does not move one that is %s',
      (status) => {
        const appointment = inStatus(status);
        expect(() => appointment.reschedule(time(later), after)).toThrow(InvalidTransition);
        expect(appointment.startsAt).toEqual(STARTS);
      },
    );

    it('to the same time and resource leaves a confirmed one confirmed', () => {
      const appointment = inStatus('confirmed');
      expect(appointment.reschedule(time(), after)).toBe(false);
      expect(appointment.status).toBe('confirmed');
      expect(appointment.reschedule(time(STARTS, 'r2'), after)).toBe(true);
    });
  });

  it('works on a row that was loaded without its constructor', () => {
    const loaded = Object.assign(Object.create(Appointment.prototype) as Appointment, {
      ...booked(),
    });
    expect(loaded.confirm(after)).toBe(true);
    expect(loaded.pullHistory()).toHaveLength(1);
    expect(loaded.pullEvents()[0]).toBeInstanceOf(AppointmentConfirmed);
  });

  it('tells its events under stable names', () => {
    const names = [AppointmentBooked, AppointmentConfirmed, AppointmentMarkedNoShow].map((type) =>
      eventTypeOf(Object.create(type.prototype) as AppointmentBooked),
    );
    expect(names.map(({ name }) => name)).toEqual([
      'scheduling.appointment_booked',
      'scheduling.appointment_confirmed',
      'scheduling.appointment_marked_no_show',
    ]);
    expect(
      eventTypeOf(Object.create(AppointmentCancelled.prototype) as AppointmentCancelled).version,
    ).toBe(1);
  });
});
