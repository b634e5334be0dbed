import { Authenticator, Clock, UnitOfWork } from '@coordinator/platform';
import type { Actor } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import { knownPermissions } from '../domain/permission-set';
import { BeforeTenant } from '../persistence/before-tenant';
import type { LiveApiKey } from '../persistence/before-tenant';
import { AccessTokens } from './access-tokens';
import { KnownMemberships } from './known-memberships';
import { API_KEY_PREFIX, hashApiKey } from './people/api-keys';

const TOUCH_EVERY = { minutes: 1 };

/**
 * Knows people by their access token, programs by their key. Session and key are looked
 * up on every request, so that one which is revoked is over at once.
 */
@Injectable()
export class IdentityAuthenticator extends Authenticator {
  constructor(
    private readonly beforeTenant: BeforeTenant,
    private readonly accessTokens: AccessTokens,
    private readonly memberships: KnownMemberships,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {
    super();
  }

  authenticate(bearerToken: string): Promise<Actor | null> {
    return bearerToken.startsWith(API_KEY_PREFIX)
      ? this.#program(bearerToken)
      : this.#person(bearerToken);
  }

  async #person(token: string): Promise<Actor | null> {
    const sessionId = await this.accessTokens.readSession(token);
    const session = sessionId && (await this.beforeTenant.findSession(sessionId));
    if (!session) return null;
    const { userId, platformAdmin, memberships } = session;
    const actor: Actor = { kind: 'user', userId, sessionId, platformAdmin };
    this.memberships.remember(actor, memberships);
    return actor;
  }

  async #program(key: string): Promise<Actor | null> {
    const found = await this.beforeTenant.findApiKey(hashApiKey(key));
    if (!found) return null;
    await this.#touch(found);
    const { id, organizationId, permissions } = found;
    return {
      kind: 'api_key',
      apiKeyId: id,
      organizationId,
      permissions: knownPermissions(permissions),
    };
  }

  /** Notes that the key is in use, without a write on every request. */
  async #touch({ id, organizationId, lastUsedAt }: LiveApiKey): Promise<void> {
    const now = this.clock.now();
    const stale = now.subtract(TOUCH_EVERY);
    if (lastUsedAt && Temporal.Instant.compare(Temporal.Instant.from(lastUsedAt), stale) > 0)
      return;
    await this.unitOfWork.runFor(organizationId, () =>
      this.unitOfWork.query('update identity.api_keys set last_used_at = $2 where id = $1', [
        id,
        now.toString(),
      ]),
    );
  }
}
