import { currentOrganizationId, NotFound, UnitOfWork } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import { SchedulingSettings } from '../domain/scheduling-settings';

/** The calendar settings of the organization at hand. */
@Injectable()
export class SettingsStore {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Throws {@link NotFound} for an organization that has no calendar yet. */
  async get(): Promise<SchedulingSettings> {
    const settings = await this.find();
    if (!settings) throw new NotFound('The calendar');
    return settings;
  }

  find(): Promise<SchedulingSettings | null> {
    return this.unitOfWork.run(() =>
      this.unitOfWork.em.findOne(SchedulingSettings, { organizationId: currentOrganizationId() }),
    );
  }
}
