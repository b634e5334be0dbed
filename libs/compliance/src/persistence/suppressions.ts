import type { MessageChannel, SuppressionDto, SuppressionSource } from '@coordinator/contracts';
import { Clock, currentOrganizationId, newId, toIso, UnitOfWork } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';

/** What is known when an address is blocked. */
export interface NewSuppression {
  readonly channel: MessageChannel;
  readonly address: string;
  readonly contactId: string | null;
  readonly source: SuppressionSource;
  readonly keyword: string | null;
  readonly messageId: string | null;
}

export interface SuppressionFilter {
  readonly channel?: MessageChannel;
  readonly address?: string;
  readonly lifted: boolean;
  readonly limit: number;
  readonly afterId: string | null;
}

const COLUMNS = `
  id, channel, address, contact_id as "contactId", source, message_id as "messageId",
  created_at as "createdAt", lifted_at as "liftedAt", lifted_source as "liftedSource"`;

/** Who wants no messages of the organization at hand. Addresses are canonical ones. */
@Injectable()
export class Suppressions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Blocks an address and answers the id; null if it is blocked already, even by somebody at this moment. */
  async add(suppression: NewSuppression): Promise<string | null> {
    const { channel, address, contactId, source, keyword, messageId } = suppression;
    const row = await this.unitOfWork.queryOne<{ id: string }>(
      `insert into compliance.suppressions
         (id, organization_id, channel, address, contact_id, source, keyword, message_id, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       on conflict (organization_id, channel, address) where lifted_at is null do nothing
       returning id`,
      [
        newId(),
        currentOrganizationId(),
        channel,
        address,
        contactId,
        source,
        keyword,
        messageId,
        this.clock.now().toString(),
      ],
    );
    return row?.id ?? null;
  }

  async isActive(channel: MessageChannel, address: string): Promise<boolean> {
    const row = await this.unitOfWork.queryOne(
      `select from compliance.suppressions
        where organization_id = $1 and channel = $2 and address = $3 and lifted_at is null`,
      [currentOrganizationId(), channel, address],
    );
    return row !== undefined;
  }

  /** The block in force on an address; whoever else wants to change it waits. */
  lockActive(channel: MessageChannel, address: string): Promise<SuppressionDto | null> {
    return this.#lock('channel = $2 and address = $3', [channel, address]);
  }

  /** As {@link lockActive}, by its id. */
  lockActiveById(id: string): Promise<SuppressionDto | null> {
    return this.#lock('id = $2', [id]);
  }

  async strengthen(id: string, { source, keyword, messageId }: NewSuppression): Promise<void> {
    await this.unitOfWork.query(
      `update compliance.suppressions set source = $3, keyword = $4, message_id = $5
        where organization_id = $1 and id = $2`,
      [currentOrganizationId(), id, source, keyword, messageId],
    );
  }

  async lift(id: string, source: SuppressionSource): Promise<void> {
    await this.unitOfWork.query(
      `update compliance.suppressions set lifted_at = $3, lifted_source = $4
        where organization_id = $1 and id = $2`,
      [currentOrganizationId(), id, this.clock.now().toString(), source],
    );
  }

  /** Newest first, one more than `limit` if there are more. */
  async list(filter: SuppressionFilter): Promise<SuppressionDto[]> {
    const { channel, address, lifted, limit, afterId } = filter;
    const rows = await this.unitOfWork.query<SuppressionDto>(
      `select ${COLUMNS} from compliance.suppressions
        where organization_id = $1
          and ($2::text is null or channel = $2) and ($3::text is null or address = $3)
          and (lifted_at is not null) = $4 and ($5::uuid is null or id < $5)
        order by id desc limit $6`,
      [currentOrganizationId(), channel ?? null, address ?? null, lifted, afterId, limit + 1],
    );
    return rows.map(toDto);
  }

  async #lock(condition: string, values: readonly unknown[]): Promise<SuppressionDto | null> {
    const row = await this.unitOfWork.queryOne<SuppressionDto>(
      `select ${COLUMNS} from compliance.suppressions
        where organization_id = $1 and ${condition} and lifted_at is null for update`,
      [currentOrganizationId(), ...values],
    );
    return row ? toDto(row) : null;
  }
}

const toDto = (row: SuppressionDto): SuppressionDto => ({
  ...row,
  createdAt: toIso(row.createdAt),
  liftedAt: toIso(row.liftedAt),
});
