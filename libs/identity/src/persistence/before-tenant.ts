import type { MemberRole } from '@coordinator/contracts';
import { Clock } from '@coordinator/platform';
import { MikroORM } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { CompiledQuery } from 'kysely';
import type { Adjustments } from '../domain/permission-set';

export interface Membership {
  organizationId: string;
  role: MemberRole;
  adjustments: Adjustments | null;
}
export interface LiveSession {
  userId: string;
  platformAdmin: boolean;
  memberships: Membership[];
}
export interface LiveApiKey {
  id: string;
  organizationId: string;
  permissions: string[];
  lastUsedAt: string | null;
}
export interface OpenInvitation {
  organizationId: string;
  email: string;
}

/**
 * The look-ups that happen before the tenant is known. Each is one statement without
 * a transaction around it, since two of them run on every request.
 */
@Injectable()
export class BeforeTenant {
  constructor(
    private readonly orm: MikroORM,
    private readonly clock: Clock,
  ) {}

  /** The holder of a session that has not ended, with all memberships. */
  findSession(sessionId: string): Promise<LiveSession | undefined> {
    return this.#first(
      `select user_id as "userId", platform_admin as "platformAdmin", memberships
         from identity.find_session($1, $2)`,
      [sessionId, this.#now()],
    );
  }

  findApiKey(hash: Buffer): Promise<LiveApiKey | undefined> {
    return this.#first(
      `select id, organization_id as "organizationId", permissions, last_used_at as "lastUsedAt"
         from identity.find_api_key($1, $2)`,
      [hash, this.#now()],
    );
  }

  /** An invitation that can still be accepted. */
  findInvitation(invitationId: string): Promise<OpenInvitation | undefined> {
    return this.#first(
      `select organization_id as "organizationId", email from identity.find_invitation($1, $2)`,
      [invitationId, this.#now()],
    );
  }

  async #first<T>(text: string, parameters: unknown[]): Promise<T | undefined> {
    const client = this.orm.em.getConnection().getClient();
    const { rows } = await client.executeQuery<T>(CompiledQuery.raw(text, parameters));
    return rows[0];
  }

  #now(): string {
    return this.clock.now().toString();
  }
}
