import { currentOrganizationId, NotFound, UnitOfWork } from '@coordinator/platform';
import type { EntityName, FilterQuery, QueryOrderMap } from '@mikro-orm/postgresql';
import { TooManyEntries } from '../domain/errors';

interface Entity {
  readonly id: string;
  readonly organizationId: string;
  readonly sortOrder: number;
}

export interface Slice {
  /** Only those behind this place: sort order and id. */
  readonly after?: readonly (string | number)[];
  readonly limit: number;
  readonly where?: object;
}

/** Enough for any business, and few enough to look through within a turn. */
export const MAX_ENTRIES = 5_000;

/** The rows of one kind that an organization keeps: categories, questions, facts. */
export class KnowledgeStore<T extends Entity> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly type: EntityName<T>,
    /** What one is called where it is not found. */
    private readonly name: string,
  ) {}

  /** Up to `limit + 1` of them, in the order of `sortOrder` and the id. */
  list({ after, limit, where = {} }: Slice): Promise<T[]> {
    const behind = after && {
      $or: [{ sortOrder: { $gt: after[0] } }, { sortOrder: after[0], id: { $gt: after[1] } }],
    };
    const own = { organizationId: currentOrganizationId() };
    return this.unitOfWork.run(() =>
      this.unitOfWork.em.find(this.type, { $and: [own, where, behind ?? {}] } as FilterQuery<T>, {
        orderBy: { sortOrder: 'asc', id: 'asc' } as QueryOrderMap<T>,
        limit: limit + 1,
      }),
    );
  }

  /** Throws {@link NotFound}. */
  async get(id: string): Promise<T> {
    const found = await this.unitOfWork.run(() =>
      this.unitOfWork.em.findOne(this.type, { id } as FilterQuery<T>),
    );
    if (!found) throw new NotFound(this.name);
    return found;
  }

  /** Throws {@link TooManyEntries}. */
  add(entity: T): Promise<T> {
    return this.unitOfWork.run(async () => {
      const own = { organizationId: entity.organizationId } as FilterQuery<T>;
      const count = await this.unitOfWork.em.count(this.type, own);
      if (count >= MAX_ENTRIES) throw new TooManyEntries(MAX_ENTRIES);
      this.unitOfWork.em.persist(entity);
      await this.unitOfWork.em.flush();
      return entity;
    });
  }

  /** Throws {@link NotFound}. */
  change(id: string, change: (entity: T) => void | Promise<void>): Promise<T> {
    return this.unitOfWork.run(async () => {
      const entity = await this.get(id);
      await change(entity);
      await this.unitOfWork.em.flush();
      return entity;
    });
  }

  /** Answers what was removed. Throws {@link NotFound}. */
  remove(id: string): Promise<T> {
    return this.unitOfWork.run(async () => {
      const entity = await this.get(id);
      this.unitOfWork.em.remove(entity);
      await this.unitOfWork.em.flush();
      return entity;
    });
  }
}

/** A filter for rows in which one of the columns holds the text, in any case. Empty for no text. */
export function holding(text: string | undefined, columns: readonly string[]): object {
  if (!text?.trim()) return {};
  const pattern = `%${text.trim().replace(/[\\%_]/g, '\\$&')}%`;
  return { $or: columns.map((column) => ({ [column]: { $ilike: pattern } })) };
}
