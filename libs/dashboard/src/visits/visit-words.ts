import type { AppointmentDto, AppointmentStatus } from '@coordinator/contracts';

export const VISIT_STATUS_WORDS: Readonly<Record<AppointmentStatus, string>> = {
  scheduled: 'Not confirmed',
  confirmed: 'Confirmed',
  in_progress: 'Here now',
  completed: 'Done',
  cancelled: 'Canceled',
  no_show: 'Did not come',
};

/** What the visit is for: its kind, or the title it was given. */
export function visitKind({ appointmentType, title }: AppointmentDto): string {
  return appointmentType?.name ?? title;
}

/** Whether it is still to come, or going on. */
export function isAhead({ status, endsAt }: AppointmentDto, now: Date): boolean {
  return (
    ['scheduled', 'confirmed', 'in_progress'].includes(status) && Date.parse(endsAt) > now.getTime()
  );
}
