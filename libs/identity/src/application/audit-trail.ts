import { Clock, currentContext, newId, UnitOfWork } from '@coordinator/platform';
import type { Actor } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';

/**
 * Writes down who did what, in the transaction of the deed. Nothing that is written
 * can be changed or taken away by the product.
 */
@Injectable()
export class AuditTrail {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * @param action What was done, `<thing>.<past tense>`, such as `member.removed`.
   * @param subject What it was done to, `<thing>:<id>`.
   * @param details A summary, such as before and after. No secrets, no contents of messages.
   * @param actor Who did it, where the context does not know it yet, as when signing in.
   */
  async record(
    action: string,
    subject: string,
    details: Record<string, unknown> = {},
    actor: { kind: Actor['kind']; id: string | null } = actorOfContext(),
  ): Promise<void> {
    const context = currentContext();
    await this.unitOfWork.query(
      `insert into identity.audit_log
         (id, organization_id, actor_kind, actor_id, action, subject, details, ip_address, request_id, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        newId(),
        context?.organizationId ?? null,
        actor.kind,
        actor.id,
        action,
        subject,
        JSON.stringify(details),
        context?.ipAddress ?? null,
        context?.requestId ?? null,
        this.clock.now().toString(),
      ],
    );
  }
}

function actorOfContext(): { kind: Actor['kind']; id: string | null } {
  const actor = currentContext()?.actor;
  if (actor?.kind === 'user') return { kind: 'user', id: actor.userId };
  if (actor?.kind === 'api_key') return { kind: 'api_key', id: actor.apiKeyId };
  return { kind: 'system', id: null };
}
