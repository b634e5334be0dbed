import type { SchedulingSettingsDto, UpdateSchedulingSettingsDto } from '@coordinator/contracts';
import { UnitOfWork } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import type { SchedulingSettings } from '../domain/scheduling-settings';
import { SettingsStore } from '../persistence/settings-store';
import { pick } from './pick';

/** The rules that hold for all kinds of visit that have none of their own. */
@Injectable()
export class SchedulingSettingsService {
  constructor(
    private readonly store: SettingsStore,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async get(): Promise<SchedulingSettingsDto> {
    return toDto(await this.store.get());
  }

  update(changes: UpdateSchedulingSettingsDto): Promise<SchedulingSettingsDto> {
    return this.unitOfWork.run(async () => {
      const settings = await this.store.get();
      settings.change(changes);
      return toDto(settings);
    });
  }
}

const toDto = (settings: SchedulingSettings): SchedulingSettingsDto =>
  pick(settings, [
    'timezone',
    'bufferBeforeMinutes',
    'bufferAfterMinutes',
    'slotIntervalMinutes',
    'minimumNoticeMinutes',
    'horizonDays',
  ]);
