import type {
  BlockedTimeDto,
  CreateBlockedTimeDto,
  ListBlockedTimesQuery,
  UpdateBlockedTimeDto,
} from '@coordinator/contracts';
import { currentOrganizationId, decodeCursor, page, UnitOfWork } from '@coordinator/platform';
import type { Page } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import { BlockedTime, type BlockedTimeChanges } from '../domain/blocked-time';
import { isoInstant } from '../domain/local-time';
import { Resource } from '../domain/resource';
import { ReferenceStore } from '../persistence/reference-store';
import { SettingsStore } from '../persistence/settings-store';
import { listEnd, listStart } from './date-span';
import { pick } from './pick';

/** Times in which nothing is offered. */
@Injectable()
export class BlockedTimes {
  private readonly store: ReferenceStore<BlockedTime>;
  private readonly resources: ReferenceStore<Resource>;

  constructor(
    unitOfWork: UnitOfWork,
    private readonly settings: SettingsStore,
  ) {
    this.store = new ReferenceStore(unitOfWork, BlockedTime, 'The blocked time', 'startsAt');
    this.resources = new ReferenceStore(unitOfWork, Resource, 'The resource', 'sortOrder');
  }

  /** In the order of their (first) start. Recurring ones are listed whatever the span. */
  async list(query: ListBlockedTimesQuery): Promise<Page<BlockedTimeDto>> {
    const { limit, cursor, from, to, resourceId } = query;
    const zone = from || to ? (await this.settings.get()).timezone : 'UTC';
    const [startsAt, id] = cursor ? decodeCursor(cursor, ['instant', 'uuid']) : [];
    const rows = await this.store.list({
      after: cursor ? [Temporal.Instant.from(String(startsAt)), String(id)] : undefined,
      limit,
      where: {
        ...(resourceId && { resourceId }),
        ...(to && { startsAt: { $lt: Temporal.Instant.from(listEnd(to, zone)) } }),
        ...(from && {
          $or: [
            { endsAt: { $gt: Temporal.Instant.from(listStart(from, zone)) } },
            { recurrenceRule: { $ne: null } },
          ],
        }),
      },
    });
    const found = page(rows, limit, (row) => [row.startsAt.toString(), row.id]);
    return { ...found, data: found.data.map(toDto) };
  }

  async get(id: string): Promise<BlockedTimeDto> {
    return toDto(await this.store.get(id));
  }

  async create(input: CreateBlockedTimeDto): Promise<BlockedTimeDto> {
    await this.checkResource(input);
    const { startsAt, endsAt } = input;
    const blocked = BlockedTime.create({
      ...changesOf(input),
      organizationId: currentOrganizationId(),
      startsAt: Temporal.Instant.from(startsAt),
      endsAt: Temporal.Instant.from(endsAt),
    });
    return toDto(await this.store.add(blocked));
  }

  async update(id: string, input: UpdateBlockedTimeDto): Promise<BlockedTimeDto> {
    await this.checkResource(input);
    return toDto(await this.store.change(id, (blocked) => blocked.change(changesOf(input))));
  }

  remove(id: string): Promise<void> {
    return this.store.remove(id);
  }

  private async checkResource({ resourceId }: UpdateBlockedTimeDto): Promise<void> {
    if (resourceId) await this.resources.get(resourceId);
  }
}

function changesOf({ startsAt, endsAt, ...others }: UpdateBlockedTimeDto): BlockedTimeChanges {
  return {
    ...others,
    startsAt: startsAt === undefined ? undefined : Temporal.Instant.from(startsAt),
    endsAt: endsAt === undefined ? undefined : Temporal.Instant.from(endsAt),
  };
}

const toDto = (blocked: BlockedTime): BlockedTimeDto => ({
  ...pick(blocked, ['id', 'title', 'allDay', 'recurrenceRule', 'resourceId', 'userId']),
  startsAt: isoInstant(blocked.startsAt.epochMilliseconds),
  endsAt: isoInstant(blocked.endsAt.epochMilliseconds),
});
