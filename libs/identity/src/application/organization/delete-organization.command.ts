import { Clock, Forbidden } from '@coordinator/platform';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { Members } from '../../persistence/members';
import { Organizations } from '../../persistence/organizations';
import { Users } from '../../persistence/users';
import { AuditTrail } from '../audit-trail';

/** Closes the organization at hand. Only an owner may. */
export class DeleteOrganization extends Command<void> {}

@CommandHandler(DeleteOrganization)
export class DeleteOrganizationHandler implements ICommandHandler<DeleteOrganization> {
  constructor(
    private readonly organizations: Organizations,
    private readonly members: Members,
    private readonly users: Users,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<void> {
    const { role } = await this.members.acting();
    if (role !== 'owner')
      throw new Forbidden('Only an owner can delete the organization.', 'owners_only');
    const organization = await this.organizations.current();
    organization.delete(this.clock.now());
    await this.users.leaveCurrentOrganization(organization.id);
    await this.audit.record('organization.deleted', `organization:${organization.id}`);
  }
}
