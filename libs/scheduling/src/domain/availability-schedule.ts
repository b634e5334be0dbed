import { newId } from '@coordinator/platform/domain';
import { assignDefined } from './assign-defined';
import type { WallClockHours } from './open-intervals';
import type { DatedException, WeeklyHours } from './weekly-hours';

export interface AvailabilityScheduleChanges {
  readonly name?: string;
  readonly userId?: string | null;
  readonly isDefault?: boolean;
  readonly weeklyHours?: WeeklyHours;
  readonly exceptions?: readonly DatedException[];
}

/** Named opening hours: the organization's default, or those of single resources. */
export class AvailabilitySchedule implements WallClockHours {
  readonly id: string = newId();
  organizationId!: string;
  readonly createdAt!: Temporal.Instant;
  readonly updatedAt!: Temporal.Instant;
  userId: string | null = null;
  name!: string;
  /** The one that resources without hours of their own follow. */
  isDefault = false;
  weeklyHours!: WeeklyHours;
  exceptions: readonly DatedException[] = [];

  static create(
    organizationId: string,
    input: AvailabilityScheduleChanges & {
      readonly name: string;
      readonly weeklyHours: WeeklyHours;
    },
  ): AvailabilitySchedule {
    const schedule = new AvailabilitySchedule();
    schedule.organizationId = organizationId;
    schedule.change(input);
    return schedule;
  }

  change(changes: AvailabilityScheduleChanges): void {
    assignDefined<AvailabilityScheduleChanges>(this, changes);
  }
}
