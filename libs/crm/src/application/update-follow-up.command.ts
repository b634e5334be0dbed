import type { FollowUpDto } from '@coordinator/contracts';
import { Clock, currentOrganizationId, NotFound, UnitOfWork } from '@coordinator/platform';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { ContactRepository } from '../persistence/contact-repository';
import { FOLLOW_UP_COLUMNS, toFollowUpDto } from '../persistence/follow-up-rows';

/** Undefined stays as it is. */
export interface FollowUpChanges {
  /** Done, or after all still to be done. Done twice is done the first time. */
  completed?: boolean;
  completionNotes?: string | null;
  /** The member who is to do it. */
  assignedTo?: string | null;
}

/** Notes what became of a follow-up, and answers it. Throws NotFound. */
export class UpdateFollowUp extends Command<FollowUpDto> {
  constructor(
    readonly contactId: string,
    readonly followUpId: string,
    readonly changes: FollowUpChanges,
  ) {
    super();
  }
}

@CommandHandler(UpdateFollowUp)
export class UpdateFollowUpHandler implements ICommandHandler<UpdateFollowUp> {
  constructor(
    private readonly contacts: ContactRepository,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute({ contactId, followUpId, changes }: UpdateFollowUp): Promise<FollowUpDto> {
    await this.contacts.assertExists(contactId);
    const { completed = null, completionNotes, assignedTo } = changes;
    const row = await this.unitOfWork.queryOne<FollowUpDto>(
      `update crm.contact_followups f set
         completed_at = case $4::boolean
           when true then coalesce(completed_at, $5) when false then null else completed_at end,
         completion_notes = case when $6 then $7 else completion_notes end,
         assigned_to = case when $8 then $9::uuid else assigned_to end,
         updated_at = $5
       where organization_id = $1 and contact_id = $2 and id = $3
       returning ${FOLLOW_UP_COLUMNS}`,
      [
        ...[currentOrganizationId(), contactId, followUpId],
        ...[completed, this.clock.now().toString()],
        ...[completionNotes !== undefined, completionNotes ?? null],
        ...[assignedTo !== undefined, assignedTo ?? null],
      ],
    );
    if (!row) throw new NotFound('The follow-up');
    return toFollowUpDto(row);
  }
}
