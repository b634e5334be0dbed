import { FindOrganization } from '@coordinator/identity';
import { StateFacts } from '@coordinator/knowledge';
import { currentOrganizationId } from '@coordinator/platform';
import { Command, CommandBus, CommandHandler, QueryBus } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { factsThatFollow } from '../domain/facts-that-follow';

/** Tells the coordinators what the owner has changed about the business: hours, place, how it is reached. */
export class RestateFacts extends Command<void> {
  constructor(
    /** Names of the organization's fields whose values are new. */
    readonly changed: readonly string[],
  ) {
    super();
  }
}

@CommandHandler(RestateFacts)
export class RestateFactsHandler implements ICommandHandler<RestateFacts> {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  async execute({ changed }: RestateFacts): Promise<void> {
    const organization = await this.queries.execute(new FindOrganization(currentOrganizationId()));
    if (!organization) return;
    const facts = factsThatFollow(changed, organization);
    if (Object.keys(facts).length > 0) await this.commands.execute(new StateFacts(facts));
  }
}
