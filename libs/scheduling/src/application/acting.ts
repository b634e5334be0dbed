import { currentContext, Forbidden } from '@coordinator/platform';
import type { ActedBy } from '../domain/appointment-history';

/** Who acts at present; a coordinator if one is named. */
export function actedBy(coordinatorId?: string | null): ActedBy {
  if (coordinatorId) return { kind: 'coordinator', id: coordinatorId };
  const actor = currentContext()?.actor;
  if (actor?.kind === 'user') return { kind: 'user', id: actor.userId };
  if (actor?.kind === 'api_key') return { kind: 'api_key', id: actor.apiKeyId };
  return { kind: 'system', id: null };
}

/** Throws {@link Forbidden} unless a person asks for it: programs and coordinators keep to what is offered. */
export function assertMayOverride({ kind }: ActedBy): void {
  if (kind !== 'user') throw new Forbidden('Only a person may book outside what is offered.');
}
