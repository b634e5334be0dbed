import { IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { IsText, MayBeLeftOut } from '../identity/decorators';
import { IsInstant, IsLocalDate } from '../scheduling/instants';
import { defineSkill } from './skill';

const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d$/;
const TIME_FAULT = { message: '$property must be a time of day such as 14:30' };

class NoArguments {}

/** A kind of visit that can be booked. */
export interface BookableService {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly durationMinutes: number;
  readonly priceCents: number | null;
  readonly currency: string;
}

/** A time on offer. Instants are ISO 8601 in UTC. */
export interface OfferedTime {
  readonly startsAt: string;
  readonly endsAt: string;
}

/** A visit of the person spoken with. */
export interface OwnVisit {
  readonly appointmentId: string;
  readonly appointmentTypeId: string | null;
  readonly title: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly status: string;
  readonly partySize: number;
  /** First name of whom it is booked for: several people may share a number. `you` while nobody has said one. */
  readonly bookedFor: string;
}

export class FindTimesArguments {
  @IsUUID() appointmentTypeId!: string;
  /** First day to look at, in the business's time zone. */
  @IsLocalDate() from!: string;
  /** Last day to look at. */
  @IsLocalDate() to!: string;
  /** Earliest time of day, such as 12:00. */
  @MayBeLeftOut() @Matches(TIME_OF_DAY, TIME_FAULT) notBefore?: string;
  /** Latest time of day at which a visit may begin; a visit at exactly this time is left out. */
  @MayBeLeftOut() @Matches(TIME_OF_DAY, TIME_FAULT) before?: string;
  /** Guests or participants. Default 1. */
  @MayBeLeftOut() @IsInt() @Min(1) @Max(1_000) partySize?: number;
}

export class TimeArguments {
  @IsUUID() appointmentTypeId!: string;
  /** A time that `find_times` returned. */
  @IsInstant() startsAt!: string;
  @MayBeLeftOut() @IsInt() @Min(1) @Max(1_000) partySize?: number;
}

export class BookAppointmentArguments extends TimeArguments {
  /** Whom the visit is for, when they have said their name. */
  @MayBeLeftOut() @IsText(120) name?: string;
  /** What the business should know, in the person's words. */
  @MayBeLeftOut() @IsText(1_000) notes?: string;
}

export class OwnVisitArguments {
  /** One that `my_appointments` returned. */
  @IsUUID() appointmentId!: string;
}

export class MoveAppointmentArguments extends OwnVisitArguments {
  @IsInstant() startsAt!: string;
}

export class CancelAppointmentArguments extends OwnVisitArguments {
  @IsOptional() @IsText(500) reason?: string | null;
}

export const LIST_SERVICES = defineSkill<NoArguments, { services: readonly BookableService[] }>(
  'list_services',
  {
    description: 'Lists the kinds of visits that can be booked, with their ids and durations.',
    arguments: NoArguments,
    writes: false,
  },
);

export const FIND_TIMES = defineSkill<
  FindTimesArguments,
  {
    /** Every free time that fits, in order. */
    readonly times: readonly OfferedTime[];
    /** Days looked at on which the business is closed altogether, as dates. */
    readonly closedDays: readonly string[];
    /** Where nothing fits: the nearest free times without the limits on the time of day. */
    readonly nearby: readonly OfferedTime[];
  }
>('find_times', {
  description:
    'Finds free times for a kind of visit between two days, at most 31 apart. Offer only times that it returned.',
  arguments: FindTimesArguments,
  writes: false,
});

export const HOLD_TIME = defineSkill<
  TimeArguments,
  { readonly holdId: string; readonly startsAt: string; readonly expiresAt: string }
>('hold_time', {
  description:
    'Keeps a time for five minutes while something is still missing, such as the name. Not needed before booking at once.',
  arguments: TimeArguments,
  writes: true,
});

export const BOOK_APPOINTMENT = defineSkill<BookAppointmentArguments, OwnVisit>(
  'book_appointment',
  {
    description:
      'Books a visit for the person spoken with. The confirmation goes out by itself. Fails with slot_unavailable and alternatives when the time is gone.',
    arguments: BookAppointmentArguments,
    writes: true,
  },
);

export const MY_APPOINTMENTS = defineSkill<NoArguments, { visits: readonly OwnVisit[] }>(
  'my_appointments',
  {
    description: 'Lists the coming visits of the person spoken with, and nobody else’s.',
    arguments: NoArguments,
    writes: false,
  },
);

export const MOVE_APPOINTMENT = defineSkill<MoveAppointmentArguments, OwnVisit>(
  'move_appointment',
  {
    description: 'Moves a visit of the person spoken with to a time that find_times returned.',
    arguments: MoveAppointmentArguments,
    writes: true,
  },
);

export const CANCEL_APPOINTMENT = defineSkill<CancelAppointmentArguments, OwnVisit>(
  'cancel_appointment',
  {
    description: 'Cancels a visit of the person spoken with.',
    arguments: CancelAppointmentArguments,
    writes: true,
  },
);

export const CONFIRM_APPOINTMENT = defineSkill<OwnVisitArguments, OwnVisit>('confirm_appointment', {
  description: 'Notes that the person spoken with is coming to their visit.',
  arguments: OwnVisitArguments,
  writes: true,
});
