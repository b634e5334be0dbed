import { liveAudienceOf } from '@coordinator/contracts';
import type { FeedEntry } from './live-feed';
import type { Actor } from '../context/request-context';

/** Who reads a stream, and what they may learn from it. */
export interface LiveVisitor {
  readonly actor: Actor;
  readonly permissions: ReadonlySet<string>;
}

/** Whether the visitor may learn of an event. */
export function mayHear({ actor, permissions }: LiveVisitor, { event }: FeedEntry): boolean {
  const audience = liveAudienceOf(event.type);
  if (audience === null) return false;
  if (audience !== 'addressee') return permissions.has(audience);
  return actor.kind === 'user' && event.data['userId'] === actor.userId;
}
