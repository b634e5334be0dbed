import { FindOrganization } from '@coordinator/identity';
import { currentOrganizationId, UnitOfWork } from '@coordinator/platform';
import { Command, CommandBus, CommandHandler, QueryBus } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { AvailabilitySchedule } from '../domain/availability-schedule';
import { parseWeeklyHours } from '../domain/weekly-hours';
import { SettingsStore } from '../persistence/settings-store';
import { OpenBook } from './open-book.command';

/**
 * Takes over what the organization says about itself: its zone, and its business hours if those
 * have changed, as the hours of the default schedule. An organization without a calendar gets one.
 */
export class FollowOrganization extends Command<void> {
  constructor(
    /** The fields that have changed, in camelCase. */
    readonly changed: readonly string[],
  ) {
    super();
  }
}

@CommandHandler(FollowOrganization)
export class FollowOrganizationHandler implements ICommandHandler<FollowOrganization> {
  constructor(
    private readonly settings: SettingsStore,
    private readonly unitOfWork: UnitOfWork,
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  async execute({ changed }: FollowOrganization): Promise<void> {
    const organizationId = currentOrganizationId();
    const organization = await this.queries.execute(new FindOrganization(organizationId));
    if (!organization) return;
    const { timezone, industry, businessHours } = organization;
    const settings = await this.settings.find();
    if (!settings) {
      const book = { timezone, industry, businessHours, appointmentTypes: [] };
      return this.commands.execute(new OpenBook(book));
    }
    settings.change({ timezone });
    if (!changed.includes('businessHours') || !businessHours) return;
    const schedule = await this.unitOfWork.em.findOne(AvailabilitySchedule, {
      organizationId,
      isDefault: true,
    });
    schedule?.change({ weeklyHours: parseWeeklyHours(businessHours, 'businessHours') });
  }
}
