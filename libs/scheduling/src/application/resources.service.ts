import type {
  CreateResourceDto,
  PageQuery,
  ResourceDto,
  UpdateResourceDto,
} from '@coordinator/contracts';
import {
  currentOrganizationId,
  decodeCursor,
  page,
  SqlState,
  sqlStateOf,
  UnitOfWork,
} from '@coordinator/platform';
import type { Page } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import { AvailabilitySchedule } from '../domain/availability-schedule';
import { ResourceInUse } from '../domain/errors';
import { Resource } from '../domain/resource';
import { ReferenceStore } from '../persistence/reference-store';
import { pick } from './pick';

/** What an organization has to be booked: chairs, rooms, tables, people. */
@Injectable()
export class Resources {
  private readonly store: ReferenceStore<Resource>;
  private readonly schedules: ReferenceStore<AvailabilitySchedule>;

  constructor(unitOfWork: UnitOfWork) {
    this.store = new ReferenceStore(unitOfWork, Resource, 'The resource', 'sortOrder');
    this.schedules = new ReferenceStore(unitOfWork, AvailabilitySchedule, 'The schedule', 'name');
  }

  async list({ limit, cursor }: PageQuery): Promise<Page<ResourceDto>> {
    const after = cursor ? decodeCursor(cursor, ['integer', 'uuid']) : undefined;
    const rows = await this.store.list({ after, limit });
    const found = page(rows, limit, ({ sortOrder, id }) => [sortOrder, id]);
    return { ...found, data: found.data.map(toDto) };
  }

  async get(id: string): Promise<ResourceDto> {
    return toDto(await this.store.get(id));
  }

  async create(input: CreateResourceDto): Promise<ResourceDto> {
    await this.checkSchedule(input);
    return toDto(await this.store.add(Resource.create(currentOrganizationId(), input)));
  }

  async update(id: string, input: UpdateResourceDto): Promise<ResourceDto> {
    await this.checkSchedule(input);
    return toDto(await this.store.change(id, (resource) => resource.change(input)));
  }

  /** Throws {@link ResourceInUse} once it has been booked. */
  async remove(id: string): Promise<void> {
    try {
      await this.store.remove(id);
    } catch (error) {
      throw sqlStateOf(error) === SqlState.foreignKeyViolation ? new ResourceInUse() : error;
    }
  }

  private async checkSchedule({ availabilityScheduleId }: UpdateResourceDto): Promise<void> {
    if (availabilityScheduleId) await this.schedules.get(availabilityScheduleId);
  }
}

const toDto = (resource: Resource): ResourceDto =>
  pick(resource, ['id', 'name', 'capacity', 'isActive', 'sortOrder', 'availabilityScheduleId']);
