import { OrganizationUpdated } from '@coordinator/contracts';
import { CommandBus, EventsHandler } from '@nestjs/cqrs';
import type { IEventHandler } from '@nestjs/cqrs';
import { FollowOrganization } from './follow-organization.command';

const FOLLOWED = ['timezone', 'businessHours'];

/** Keeps the calendar in step with its organization: nobody is offered times of the old hours once the new ones are saved. */
@EventsHandler(OrganizationUpdated)
export class OrganizationUpdatedHandler implements IEventHandler<OrganizationUpdated> {
  constructor(private readonly commands: CommandBus) {}

  async handle({ changed }: OrganizationUpdated): Promise<void> {
    if (!changed.some((field) => FOLLOWED.includes(field))) return;
    await this.commands.execute(new FollowOrganization(changed));
  }
}
