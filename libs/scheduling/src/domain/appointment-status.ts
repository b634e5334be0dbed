import type { AppointmentStatus } from '@coordinator/contracts';

/** Which status may follow which. Moving to another time is apart: see {@link MAY_RESCHEDULE}. */
export const TRANSITIONS: Readonly<Record<AppointmentStatus, readonly AppointmentStatus[]>> = {
  scheduled: ['confirmed', 'in_progress', 'completed', 'cancelled', 'no_show'],
  confirmed: ['in_progress', 'completed', 'cancelled', 'no_show'],
  in_progress: ['completed', 'cancelled'],
  completed: [],
  cancelled: [],
  no_show: [],
};

/** From these an appointment may be moved, which makes it scheduled again. */
export const MAY_RESCHEDULE: readonly AppointmentStatus[] = ['scheduled', 'confirmed', 'no_show'];

/** In these it takes its time in the calendar; in the others the time is free for somebody else. */
export const TAKES_TIME: readonly AppointmentStatus[] = [
  'scheduled',
  'confirmed',
  'in_progress',
  'completed',
];
