import type {
  InteractionChannel,
  InteractionDirection,
  InteractionStatus,
  InteractionType,
} from '@coordinator/contracts';
import { currentOrganizationId, UnitOfWork } from '@coordinator/platform';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { ContactRepository } from '../persistence/contact-repository';

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
  constructor(
    private readonly contacts: ContactRepository,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async execute({ interaction }: RecordInteraction): Promise<void> {
    const { id, contactId, startedAt, endedAt = null, metadata = null } = interaction;
    await this.contacts.assertExists(contactId);
    await this.unitOfWork.query(
      `insert into crm.contact_interactions
         (id, organization_id, contact_id, coordinator_id, channel, direction, type, status,
          summary, outcome, metadata, started_at, ended_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
       on conflict (id) do nothing`,
      [
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
      ],
    );
    await this.unitOfWork.query(
      `update crm.contacts set last_contacted_at = greatest(last_contacted_at, $3)
        where organization_id = $1 and id = $2`,
      [currentOrganizationId(), contactId, endedAt ?? startedAt],
    );
  }
}
