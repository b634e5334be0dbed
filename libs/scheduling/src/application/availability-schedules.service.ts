import type {
  AvailabilityScheduleDto,
  CreateAvailabilityScheduleDto,
  PageQuery,
  UpdateAvailabilityScheduleDto,
} from '@coordinator/contracts';
import { currentOrganizationId, decodeCursor, page, UnitOfWork } from '@coordinator/platform';
import type { Page } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import {
  AvailabilitySchedule,
  type AvailabilityScheduleChanges,
} from '../domain/availability-schedule';
import { DefaultScheduleNeeded } from '../domain/errors';
import { parseExceptions, parseWeeklyHours } from '../domain/weekly-hours';
import { ReferenceStore } from '../persistence/reference-store';
import { pick } from './pick';

/** Opening hours. There is always one default, which resources without their own follow. */
@Injectable()
export class AvailabilitySchedules {
  private readonly store: ReferenceStore<AvailabilitySchedule>;

  constructor(private readonly unitOfWork: UnitOfWork) {
    this.store = new ReferenceStore(unitOfWork, AvailabilitySchedule, 'The schedule', 'name');
  }

  async list({ limit, cursor }: PageQuery): Promise<Page<AvailabilityScheduleDto>> {
    const after = cursor ? decodeCursor(cursor, ['text', 'uuid']) : undefined;
    const rows = await this.store.list({ after, limit });
    const found = page(rows, limit, ({ name, id }) => [name, id]);
    return { ...found, data: found.data.map(toDto) };
  }

  async get(id: string): Promise<AvailabilityScheduleDto> {
    return toDto(await this.store.get(id));
  }

  create(input: CreateAvailabilityScheduleDto): Promise<AvailabilityScheduleDto> {
    const { name } = input;
    const weeklyHours = parseWeeklyHours(input.weeklyHours);
    const schedule = AvailabilitySchedule.create(currentOrganizationId(), {
      ...changesOf(input),
      ...{ name, weeklyHours },
    });
    return this.unitOfWork.run(async () => {
      if (schedule.isDefault) await this.retireDefault();
      return toDto(await this.store.add(schedule));
    });
  }

  /** Throws {@link DefaultScheduleNeeded} where it would leave no default. */
  async update(id: string, input: UpdateAvailabilityScheduleDto): Promise<AvailabilityScheduleDto> {
    const changes = changesOf(input);
    const schedule = await this.store.change(id, async (present) => {
      if (changes.isDefault === false && present.isDefault) throw new DefaultScheduleNeeded();
      if (changes.isDefault && !present.isDefault) await this.retireDefault();
      present.change(changes);
    });
    return toDto(schedule);
  }

  /** Throws {@link DefaultScheduleNeeded} for the default one. */
  remove(id: string): Promise<void> {
    return this.store.remove(id, ({ isDefault }) => {
      if (isDefault) throw new DefaultScheduleNeeded();
    });
  }

  private async retireDefault(): Promise<void> {
    const { em } = this.unitOfWork;
    const present = await em.findOne(AvailabilitySchedule, {
      organizationId: currentOrganizationId(),
      isDefault: true,
    });
    present?.change({ isDefault: false });
    // Before the new one: at no moment may there be two.
    await em.flush();
  }
}

function changesOf(input: UpdateAvailabilityScheduleDto): AvailabilityScheduleChanges {
  const { weeklyHours, exceptions, ...others } = input;
  return {
    ...others,
    weeklyHours: weeklyHours && parseWeeklyHours(weeklyHours),
    exceptions: exceptions === undefined ? undefined : parseExceptions(exceptions),
  };
}

const toDto = (schedule: AvailabilitySchedule): AvailabilityScheduleDto =>
  pick(schedule, [
    'id',
    'name',
    'userId',
    'isDefault',
    'weeklyHours',
    'exceptions',
  ]) as AvailabilityScheduleDto;
