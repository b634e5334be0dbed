import type {
  AppointmentTypeDto,
  CreateAppointmentTypeDto,
  ListAppointmentTypesQuery,
  UpdateAppointmentTypeDto,
} from '@coordinator/contracts';
import { currentOrganizationId, decodeCursor, page, UnitOfWork } from '@coordinator/platform';
import type { Page } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import { AppointmentType, type AppointmentTypeChanges } from '../domain/appointment-type';
import { parseWeeklyHours } from '../domain/weekly-hours';
import { ReferenceStore } from '../persistence/reference-store';
import { pick } from './pick';

/** The kinds of visit that an organization offers. */
@Injectable()
export class AppointmentTypes {
  private readonly store: ReferenceStore<AppointmentType>;

  constructor(unitOfWork: UnitOfWork) {
    this.store = new ReferenceStore(
      unitOfWork,
      AppointmentType,
      'The appointment type',
      'sortOrder',
    );
  }

  async list({
    limit,
    cursor,
    isActive,
  }: ListAppointmentTypesQuery): Promise<Page<AppointmentTypeDto>> {
    const after = cursor ? decodeCursor(cursor, ['integer', 'uuid']) : undefined;
    const where = isActive === undefined ? {} : { isActive };
    const found = page(await this.store.list({ after, limit, where }), limit, (type) => [
      type.sortOrder,
      type.id,
    ]);
    return { ...found, data: found.data.map(toDto) };
  }

  async get(id: string): Promise<AppointmentTypeDto> {
    return toDto(await this.store.get(id));
  }

  async create(input: CreateAppointmentTypeDto): Promise<AppointmentTypeDto> {
    const { name } = input;
    const type = AppointmentType.create(currentOrganizationId(), { ...changesOf(input), name });
    return toDto(await this.store.add(type));
  }

  async update(id: string, input: UpdateAppointmentTypeDto): Promise<AppointmentTypeDto> {
    return toDto(await this.store.change(id, (type) => type.change(changesOf(input))));
  }

  /** Visits of that kind stay, without their kind. */
  remove(id: string): Promise<void> {
    return this.store.remove(id);
  }
}

function changesOf({ availability, ...input }: UpdateAppointmentTypeDto): AppointmentTypeChanges {
  if (!availability) return { ...input, availability };
  return { ...input, availability: parseWeeklyHours(availability, 'availability') };
}

function toDto(type: AppointmentType): AppointmentTypeDto {
  return pick(type, [
    'id',
    'name',
    'description',
    'durationMinutes',
    'priceCents',
    'color',
    'bufferBeforeMinutes',
    'bufferAfterMinutes',
    'slotIntervalMinutes',
    'minimumNoticeMinutes',
    'horizonDays',
    'availability',
    'requiresConfirmation',
    'allowOnlineBooking',
    'isActive',
    'sortOrder',
  ]) as AppointmentTypeDto;
}
