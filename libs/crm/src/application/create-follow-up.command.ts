import { FollowUpCreated } from '@coordinator/contracts';
import type { FollowUpDto, FollowUpPriority, FollowUpType } from '@coordinator/contracts';
import { currentOrganizationId, newId, UnitOfWork } from '@coordinator/platform';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { ContactRepository } from '../persistence/contact-repository';
import { FOLLOW_UP_COLUMNS, toFollowUpDto } from '../persistence/follow-up-rows';

export interface NewFollowUp {
  type: FollowUpType;
  priority?: FollowUpPriority;
  description: string;
  /** ISO 8601 instant. */
  dueAt: string;
  /** The coordinator that promised it. */
  coordinatorId?: string;
}

/** Writes down what is to be done for a contact, and by when. Throws NotFound. */
export class CreateFollowUp extends Command<FollowUpDto> {
  constructor(
    readonly contactId: string,
    readonly followUp: NewFollowUp,
  ) {
    super();
  }
}

@CommandHandler(CreateFollowUp)
export class CreateFollowUpHandler implements ICommandHandler<CreateFollowUp> {
  constructor(
    private readonly contacts: ContactRepository,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async execute({ contactId, followUp }: CreateFollowUp): Promise<FollowUpDto> {
    await this.contacts.assertExists(contactId);
    const { type, priority = 'normal', description, dueAt, coordinatorId = null } = followUp;
    const id = newId();
    const [row] = await this.unitOfWork.query<FollowUpDto>(
      `insert into crm.contact_followups as f
         (id, organization_id, contact_id, coordinator_id, type, priority, description, due_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       returning ${FOLLOW_UP_COLUMNS}`,
      [id, currentOrganizationId(), contactId, coordinatorId, type, priority, description, dueAt],
    );
    const written = toFollowUpDto(row as FollowUpDto);
    this.unitOfWork.record(
      new FollowUpCreated(id, contactId, type, priority, written.dueAt, coordinatorId),
    );
    return written;
  }
}
