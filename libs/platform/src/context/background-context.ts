import type { RequestContext } from './request-context';

/** A row that causes work in the background: an event or a job. */
interface Cause {
  id: string;
  organization_id: string | null;
  correlation_id: string | null;
}

/** The context of work that an event or a job causes: the product itself acts, for the row's tenant. */
export const backgroundContext = (cause: Cause): RequestContext => ({
  requestId: cause.id,
  correlationId: cause.correlation_id ?? cause.id,
  causationId: cause.id,
  organizationId: cause.organization_id ?? undefined,
  actor: { kind: 'system' },
});
