import { DEFAULT_BUSINESS_HOURS, type BusinessHours } from '@coordinator/contracts';
import { currentOrganizationId, UnitOfWork } from '@coordinator/platform';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { AppointmentType, type AppointmentTypeChanges } from '../domain/appointment-type';
import { AvailabilitySchedule } from '../domain/availability-schedule';
import { firstResources, slotIntervalOf } from '../domain/first-resources';
import { Resource } from '../domain/resource';
import { SchedulingSettings } from '../domain/scheduling-settings';
import { parseWeeklyHours } from '../domain/weekly-hours';

export interface BookToOpen {
  readonly timezone: string;
  /** Its key, such as `dental`. */
  readonly industry: string;
  /** Null means the usual hours. */
  readonly businessHours: BusinessHours | null;
  /** The kinds of visit to begin with, in their order. */
  readonly appointmentTypes: readonly (AppointmentTypeChanges & { readonly name: string })[];
}

/**
 * Gives a new organization its calendar: rules, opening hours, something to be booked, kinds of
 * visit. Throws InvalidInput for hours that cannot be. Where there is a calendar, it changes nothing.
 */
export class OpenBook extends Command<void> {
  constructor(readonly book: BookToOpen) {
    super();
  }
}

@CommandHandler(OpenBook)
export class OpenBookHandler implements ICommandHandler<OpenBook> {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute({ book }: OpenBook): Promise<void> {
    const organizationId = currentOrganizationId();
    const { timezone, industry, businessHours, appointmentTypes } = book;
    const settings = SchedulingSettings.create(organizationId, {
      timezone,
      slotIntervalMinutes: slotIntervalOf(industry),
    });
    const weeklyHours = parseWeeklyHours(businessHours ?? DEFAULT_BUSINESS_HOURS, 'businessHours');
    if (!(await this.claim(settings))) return;
    this.unitOfWork.em.persist([
      AvailabilitySchedule.create(organizationId, {
        name: 'Opening hours',
        isDefault: true,
        weeklyHours,
      }),
      ...firstResources(industry).map((input) => Resource.create(organizationId, input)),
      ...appointmentTypes.map((input, sortOrder) =>
        AppointmentType.create(organizationId, { sortOrder, ...input }),
      ),
    ]);
  }

  /** False if somebody else has opened the book already. */
  private async claim(settings: SchedulingSettings): Promise<boolean> {
    const claimed = await this.unitOfWork.query(
      `insert into scheduling.settings
         (organization_id, timezone, slot_interval_minutes, minimum_notice_minutes, horizon_days,
          buffer_before_minutes, buffer_after_minutes)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict do nothing returning organization_id`,
      [
        settings.organizationId,
        settings.timezone,
        settings.slotIntervalMinutes,
        settings.minimumNoticeMinutes,
        settings.horizonDays,
        settings.bufferBeforeMinutes,
        settings.bufferAfterMinutes,
      ],
    );
    return claimed.length > 0;
  }
}
