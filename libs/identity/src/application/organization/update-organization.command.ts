import type { UpdateOrganizationDto } from '@coordinator/contracts';
import { Clock } from '@coordinator/platform';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { Organizations } from '../../persistence/organizations';
import { AuditTrail } from '../audit-trail';
import { changedFacts } from './organization-facts';

/** Changes what the organization at hand says about itself. */
export class UpdateOrganization extends Command<void> {
  constructor(readonly changes: UpdateOrganizationDto) {
    super();
  }
}

@CommandHandler(UpdateOrganization)
export class UpdateOrganizationHandler implements ICommandHandler<UpdateOrganization> {
  constructor(
    private readonly organizations: Organizations,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute({ changes }: UpdateOrganization): Promise<void> {
    const organization = await this.organizations.current();
    const before = { ...organization };
    const changed = organization.update(
      changedFacts(changes, organization.country),
      this.clock.now(),
    );
    if (changed.length === 0) return;
    const details = changed.map((field) => [
      field,
      { before: before[field], after: organization[field] },
    ]);
    await this.audit.record(
      'organization.updated',
      `organization:${organization.id}`,
      Object.fromEntries(details) as Record<string, unknown>,
    );
  }
}
