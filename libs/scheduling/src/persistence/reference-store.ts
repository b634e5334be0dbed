import { currentOrganizationId, NotFound, UnitOfWork } from '@coordinator/platform';
import type { EntityName, FilterQuery, QueryOrderMap } from '@mikro-orm/postgresql';

interface Entity {
  readonly id: string;
  readonly organizationId: string;
}

export interface Slice {
  /** Only those behind this place: the value of the sort column, then the id. */
  readonly after?: readonly (string | number | Temporal.Instant)[];
  readonly limit: number;
  readonly where?: object;
}

/** Rows that are looked after one by one: kinds of visit, resources, schedules, blocked times. */
export class ReferenceStore<T extends Entity> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly type: EntityName<T>,
    /** What one is called where it is not found. */
    private readonly name: string,
    private readonly sortColumn: keyof T & string,
  ) {}

  /** Up to `limit + 1` of them, in the order of the sort column and the id. */
  list({ after, limit, where = {} }: Slice): Promise<T[]> {
    const column = this.sortColumn;
    const behind = after && {
      $or: [{ [column]: { $gt: after[0] } }, { [column]: after[0], id: { $gt: after[1] } }],
    };
    const own = { organizationId: currentOrganizationId() };
    return this.unitOfWork.run(() =>
      this.unitOfWork.em.find(this.type, { $and: [own, where, behind ?? {}] } as FilterQuery<T>, {
        orderBy: [{ [column]: 'asc' }, { id: 'asc' }] as QueryOrderMap<T>[],
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

  add(entity: T): Promise<T> {
    return this.unitOfWork.run(async () => {
      this.unitOfWork.em.persist(entity);
      await this.unitOfWork.em.flush();
      return entity;
    });
  }

  /** Changes one in a transaction of its own. Throws {@link NotFound}. */
  change(id: string, change: (entity: T) => void | Promise<void>): Promise<T> {
    return this.unitOfWork.run(async () => {
      const entity = await this.get(id);
      await change(entity);
      await this.unitOfWork.em.flush();
      return entity;
    });
  }

  /** Throws {@link NotFound}. */
  remove(id: string, check: (entity: T) => void | Promise<void> = () => undefined): Promise<void> {
    return this.unitOfWork.run(async () => {
      const entity = await this.get(id);
      await check(entity);
      this.unitOfWork.em.remove(entity);
      await this.unitOfWork.em.flush();
    });
  }
}
