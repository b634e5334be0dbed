import type {
  InteractionChannel,
  InteractionDirection,
  InteractionStatus,
  InteractionType,
} from '@coordinator/contracts';
import { currentOrganizationId, NotFound, UnitOfWork } from '@coordinator/platform';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';

export interface Interaction {
  /** The id of the call, message or email itself: recorded twice, it counts once. */
  id: string;
  contactId: string;
  coordinatorId?: string | null;
  channel: InteractionChannel;
  direction: InteractionDirection;
  type: InteractionType;
  status: InteractionStatus;
  summary?: string | null;
  outcome?: string | null;
  metadata?: Record<string, unknown> | null;
  /** ISO 8601 instants. */
  startedAt: string;
  endedAt?: string | null;
}

/** Notes an exchange in the history of a contact, who thereby is the last one on that number. Throws NotFound. */
export class RecordInteraction extends Command<void> {
  constructor(readonly interaction: Interaction) {
    super();
  }
}

@CommandHandler(RecordInteraction)
export class RecordInteractionHandler implements ICommandHandler<RecordInteraction> {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute({ interaction }: RecordInteraction): Promise<void> {
    const { id, contactId, startedAt, endedAt = null, metadata = null } = interaction;
    const contact = await this.unitOfWork.queryOne(RECORD, [
      id,
      currentOrganizationId(),
      contactId,
      interaction.coordinatorId ?? null,
      interaction.channel,
      interaction.direction,
      interaction.type,
      interaction.status,
      interaction.summary ?? null,
      interaction.outcome ?? null,
      metadata && JSON.stringify(metadata),
      startedAt,
      endedAt,
    ]);
    if (!contact) throw new NotFound('The contact');
  }
}

/** One round trip, since it is made for every message and call of every business. */
const RECORD = `
  with contact as (
    update crm.contacts
       set last_contacted_at = greatest(last_contacted_at, coalesce($13, $12)::timestamptz)
     where organization_id = $2 and id = $3 and deleted_at is null
    returning id
  ), interaction as (
    insert into crm.contact_interactions
      (id, organization_id, contact_id, coordinator_id, channel, direction, type, status,
       summary, outcome, metadata, started_at, ended_at)
    select $1, $2, contact.id, $4, $5, $6, $7, $8, $9, $10, $11::jsonb, $12::timestamptz, $13::timestamptz
      from contact
    on conflict (id) do nothing
  )
  select id from contact`;
