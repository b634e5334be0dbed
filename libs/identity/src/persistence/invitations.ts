import type { InvitationDto, MemberRole } from '@coordinator/contracts';
import { Clock, NotFound, toIso, UnitOfWork } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import type { Standing } from '../domain/member';
import type { Adjustments } from '../domain/permission-set';

const VALID_FOR = { hours: 7 * 24 };

interface Row {
  id: string;
  email: string;
  role: MemberRole;
  permissions: Adjustments | null;
  created_at: string;
  expires_at: string;
}

const OPEN = 'accepted_at is null and revoked_at is null';

/** The invitations of the organization at hand that are neither accepted nor withdrawn. */
@Injectable()
export class Invitations {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Adds one. False if the address has one that is still open. */
  async add(invitation: {
    id: string;
    organizationId: string;
    email: string;
    standing: Standing;
    invitedBy: string;
  }): Promise<boolean> {
    const { id, organizationId, email, standing, invitedBy } = invitation;
    const now = this.#now();
    await this.unitOfWork.query(
      `update identity.invitations set revoked_at = $2 where email = $1 and ${OPEN} and expires_at <= $2`,
      [email, now],
    );
    const rows = await this.unitOfWork.query(
      `insert into identity.invitations
         (id, organization_id, email, role, permissions, invited_by, created_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (organization_id, email) where ${OPEN} do nothing returning id`,
      [
        id,
        organizationId,
        email,
        standing.role,
        standing.permissions && JSON.stringify(standing.permissions),
        invitedBy,
        now,
        this.#end(),
      ],
    );
    return rows.length > 0;
  }

  async list(limit: number, afterId: string | null): Promise<InvitationDto[]> {
    const rows = await this.unitOfWork.query<Row>(
      `select id, email, role, permissions, created_at, expires_at from identity.invitations
        where ${OPEN} and ($1::uuid is null or id > $1) order by id limit $2`,
      [afterId, limit + 1],
    );
    return rows.map((row) => this.#toDto(row));
  }

  async get(id: string): Promise<InvitationDto> {
    const row = await this.unitOfWork.queryOne<Row>(
      `select id, email, role, permissions, created_at, expires_at from identity.invitations
        where id = $1 and ${OPEN}`,
      [id],
    );
    if (!row) throw new NotFound('The invitation');
    return this.#toDto(row);
  }

  /** Lets it count from now again. */
  async renew(id: string): Promise<void> {
    await this.unitOfWork.query('update identity.invitations set expires_at = $2 where id = $1', [
      id,
      this.#end(),
    ]);
  }

  async revoke(id: string): Promise<void> {
    await this.unitOfWork.query('update identity.invitations set revoked_at = $2 where id = $1', [
      id,
      this.#now(),
    ]);
  }

  /** Uses it up. Null if it cannot be used any more, or somebody else was quicker. */
  async accept(id: string): Promise<({ email: string } & Standing) | null> {
    const row = await this.unitOfWork.queryOne<Row>(
      `update identity.invitations set accepted_at = $2 where id = $1 and ${OPEN} and expires_at > $2
       returning *`,
      [id, this.#now()],
    );
    return row ?? null;
  }

  #toDto(row: Row): InvitationDto {
    const expiresAt = toIso(row.expires_at);
    const open = Temporal.Instant.compare(this.clock.now(), Temporal.Instant.from(expiresAt)) < 0;
    return {
      id: row.id,
      email: row.email,
      role: row.role,
      adjustments: row.permissions,
      status: open ? 'pending' : 'expired',
      expiresAt,
      createdAt: toIso(row.created_at),
    };
  }

  #now(): string {
    return this.clock.now().toString();
  }

  #end(): string {
    return this.clock.now().add(VALID_FOR).toString();
  }
}
