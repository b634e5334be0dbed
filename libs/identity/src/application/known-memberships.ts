import type { Actor } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import type { Membership } from '../persistence/before-tenant';

/**
 * The memberships that came along when an actor was authenticated, kept as long as the
 * actor is: for one request. So sign-in and membership are one look-up, not two.
 */
@Injectable()
export class KnownMemberships {
  readonly #byActor = new WeakMap<Actor, readonly Membership[]>();

  remember(actor: Actor, memberships: readonly Membership[]): void {
    this.#byActor.set(actor, memberships);
  }

  of(actor: Actor): readonly Membership[] {
    return this.#byActor.get(actor) ?? [];
  }
}
