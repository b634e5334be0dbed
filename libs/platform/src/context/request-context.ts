import { AsyncLocalStorage } from 'node:async_hooks';

/** Who acts: a signed-in person, a program with an API key, or the product itself. */
export type Actor =
  | { kind: 'user'; userId: string; sessionId: string; platformAdmin: boolean }
  | { kind: 'api_key'; apiKeyId: string; organizationId: string; permissions: readonly string[] }
  | { kind: 'system' };

/** What is known about the work at hand: carried through HTTP requests, events and jobs, and into every log line. */
export interface RequestContext {
  /** Names the request or delivery in logs and answers. */
  requestId: string;
  /** The first cause: stays the same through events and jobs. */
  correlationId: string;
  /** The event or job that led to this work, if any. */
  causationId?: string;
  /** The tenant. Everything the unit of work reads and writes belongs to it. */
  organizationId?: string;
  actor?: Actor;
  ipAddress?: string;
  userAgent?: string;
}

const storage = new AsyncLocalStorage<RequestContext>();

/** Runs `work` with the given context. */
export function runInContext<T>(context: RequestContext, work: () => T): T {
  return storage.run(context, work);
}

/** The context of the work at hand, if there is one. */
export function currentContext(): RequestContext | undefined {
  return storage.getStore();
}

/** The tenant of the work at hand. Throws where there is none: a mistake in the program. */
export function currentOrganizationId(): string {
  const organizationId = storage.getStore()?.organizationId;
  if (!organizationId) throw new Error('This work belongs to no organization.');
  return organizationId;
}
