import { createHash } from 'node:crypto';
import type { OutboundDecisionDto } from '@coordinator/contracts';
import { Clock, currentOrganizationId, newId, toIso, UnitOfWork } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';

type NewDecision = Omit<OutboundDecisionDto, 'id' | 'createdAt'> & { readonly address: string };

/** What the gate decided, for good. The address is kept as a hash: enough to be recognized, and nothing to read. */
@Injectable()
export class OutboundDecisions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Answers the id. */
  async add(decision: NewDecision): Promise<string> {
    const id = newId();
    const organizationId = currentOrganizationId();
    await this.unitOfWork.query(
      `insert into compliance.outbound_decisions
         (id, organization_id, message_id, stage, verdict, rule, until, warnings, purpose, channel,
          address_hash, contact_id, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        id,
        organizationId,
        decision.messageId,
        decision.stage,
        decision.verdict,
        decision.rule,
        decision.until,
        decision.warnings,
        decision.purpose,
        decision.channel,
        createHash('sha256').update(`${organizationId}:${decision.address}`).digest(),
        decision.contactId,
        this.clock.now().toString(),
      ],
    );
    return id;
  }

  /** Newest first, one more than `limit` if there are more. */
  async list(
    messageId: string | null,
    limit: number,
    afterId: string | null,
  ): Promise<OutboundDecisionDto[]> {
    const rows = await this.unitOfWork.query<OutboundDecisionDto>(
      `select id, message_id as "messageId", stage, verdict, rule, until, warnings, purpose, channel,
              contact_id as "contactId", created_at as "createdAt"
         from compliance.outbound_decisions
        where organization_id = $1 and ($2::uuid is null or message_id = $2)
          and ($3::uuid is null or id < $3)
        order by id desc limit $4`,
      [currentOrganizationId(), messageId, afterId, limit + 1],
    );
    return rows.map((row) => ({
      ...row,
      until: toIso(row.until),
      createdAt: toIso(row.createdAt),
    }));
  }
}
