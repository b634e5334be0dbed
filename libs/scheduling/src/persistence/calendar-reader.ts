import { NotFound, UnitOfWork } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import type { AppointmentTypeRules } from '../domain/appointment-type';
import type { Calendar, CalendarResource } from '../domain/calendar';
import type { OrganizationRules } from '../domain/booking-rules';
import type { Interval } from '../domain/interval-set';
import { DAY_MS } from '../domain/local-time';
import type { DatedException, WeeklyHours } from '../domain/weekly-hours';

export interface CalendarRequest {
  /** What is asked about. More is read around it: whole local days, and what reaches into them. */
  readonly span: Interval;
  /** Holds that have expired by then are left out. */
  readonly now: number;
  /** The kind of visit that is to be read along. */
  readonly appointmentTypeId?: string;
  /** Whose holds, and which visit, stand in nobody's way. */
  readonly ignore?: { readonly holderId?: string; readonly appointmentId?: string };
}

export type CalendarAppointmentType = AppointmentTypeRules & {
  readonly id: string;
  readonly name: string;
  readonly isActive: boolean;
};

export interface CalendarReading {
  readonly calendar: Calendar;
  /** Null if none was asked for, or it does not exist. */
  readonly type: CalendarAppointmentType | null;
}

/** A day for the longest visit and one for its buffers: what began earlier has ended before the span. */
const LONGEST_BUSY_MS = 2 * DAY_MS;
/** A local day, whose length and zone are not known before the calendar is read, lies within this. */
const AROUND_MS = 2 * DAY_MS;

/** Reads all that decides about times in one statement, so that it is one moment's truth. */
@Injectable()
export class CalendarReader {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Throws {@link NotFound} for an organization that has no calendar yet. */
  async read({ span, now, appointmentTypeId, ignore }: CalendarRequest): Promise<CalendarReading> {
    const from = span.start - AROUND_MS;
    const to = span.end + AROUND_MS;
    const row = await this.unitOfWork.queryOne<Row>(READ_CALENDAR, [
      instant(from),
      instant(to),
      instant(from - LONGEST_BUSY_MS),
      instant(now),
      appointmentTypeId ?? null,
      ignore?.holderId ?? null,
      ignore?.appointmentId ?? null,
    ]);
    if (!row?.settings) throw new NotFound('The calendar');
    const { settings, type, resources, schedules, blocks, busy } = row;
    return {
      type,
      calendar: {
        zone: settings.timezone,
        rules: settings,
        resources,
        schedules,
        blocks: blocks.map((block) => ({
          ...block,
          startsAt: Temporal.Instant.fromEpochMilliseconds(block.startsAt),
          endsAt: Temporal.Instant.fromEpochMilliseconds(block.endsAt),
        })),
        busy: new Map(Object.entries(busy).map(([id, spans]) => [id, intervalsOf(spans)])),
      },
    };
  }
}

interface Row {
  settings: (OrganizationRules & { timezone: string }) | null;
  type: CalendarAppointmentType | null;
  resources: CalendarResource[];
  schedules: {
    id: string;
    isDefault: boolean;
    weeklyHours: WeeklyHours;
    exceptions: DatedException[];
  }[];
  blocks: {
    resourceId: string | null;
    startsAt: number;
    endsAt: number;
    allDay: boolean;
    recurrenceRule: string | null;
  }[];
  /** By resource: all starts, all ends. Two lists of numbers are written and read the fastest. */
  busy: Record<string, [starts: number[], ends: number[]]>;
}

function intervalsOf([starts, ends]: [number[], number[]]): Interval[] {
  return starts.map((start, i) => ({ start, end: ends[i] ?? start }));
}

const instant = (at: number): string => new Date(at).toISOString();

const ms = (column: string) => `(date_part('epoch', ${column}) * 1000)::bigint`;

const RULES = `
  'bufferBeforeMinutes', buffer_before_minutes,
  'bufferAfterMinutes', buffer_after_minutes,
  'slotIntervalMinutes', slot_interval_minutes,
  'minimumNoticeMinutes', minimum_notice_minutes,
  'horizonDays', horizon_days`;

// Plain bounds on the times, not the range operator: that one cannot use an index under row level security.
const READ_CALENDAR = `
  select
    (select jsonb_build_object('timezone', timezone, ${RULES}) from scheduling.settings) as settings,
    (select jsonb_build_object('id', id, 'name', name, 'durationMinutes', duration_minutes,
         'availability', availability, 'isActive', is_active, ${RULES})
       from scheduling.appointment_types where id = $5::uuid) as type,
    (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name, 'capacity', capacity,
         'sortOrder', sort_order, 'isActive', is_active, 'availabilityScheduleId', availability_schedule_id)
         order by sort_order, id), '[]')
       from scheduling.resources) as resources,
    (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'isDefault', is_default,
         'weeklyHours', weekly_hours, 'exceptions', exceptions)), '[]')
       from scheduling.availability_schedules) as schedules,
    (select coalesce(jsonb_agg(jsonb_build_object('resourceId', resource_id, 'startsAt', ${ms('starts_at')},
         'endsAt', ${ms('ends_at')}, 'allDay', all_day, 'recurrenceRule', recurrence_rule)), '[]')
       from scheduling.blocked_times
      where starts_at < $2 and (ends_at > $1 or recurrence_rule is not null)) as blocks,
    (select coalesce(json_object_agg(resource_id, spans), '{}') from (
       select resource_id,
              json_build_array(array_agg(${ms('starts_at')}), array_agg(${ms('ends_at')})) as spans
         from scheduling.busy_times
        where starts_at > $3 and starts_at < $2 and ends_at > $1
          and (expires_at is null or expires_at > $4)
          and coalesce(contact_id <> $6::uuid, true) and coalesce(appointment_id <> $7::uuid, true)
        group by resource_id) as by_resource) as busy`;
