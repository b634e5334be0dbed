import type { FollowUpPromise } from '@coordinator/contracts/skills';
import { GetOrganization } from '@coordinator/identity';
import { Clock, currentOrganizationId } from '@coordinator/platform';
import type { SkillCaller } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { WorkingHours } from '../../domain/business-time';
import { hasName } from '../../domain/person-name';
import { callerAddress } from '../caller-address';
import { CreateFollowUp } from '../create-follow-up.command';
import type { NewFollowUp } from '../create-follow-up.command';
import { EnsureContactNamed } from '../ensure-contact-named.command';
import { GetContact } from '../get-contact.query';

/** What is promised, all but its time. */
interface Promised extends Omit<NewFollowUp, 'dueAt' | 'coordinatorId'> {
  /** Who asks for it, as they said it. */
  readonly name?: string;
}

type DueTime = (working: WorkingHours, now: Temporal.Instant) => Temporal.Instant;

/** Promises somebody that the people of the business will do something. */
@Injectable()
export class Promises {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly clock: Clock,
  ) {}

  async make(promised: Promised, due: DueTime, caller: SkillCaller): Promise<FollowUpPromise> {
    const { name, description, ...followUp } = promised;
    const contactId = name ? await this.#introduced(name, caller) : caller.contactId;
    const { id, dueAt } = await this.commands.execute(
      new CreateFollowUp(contactId, {
        ...followUp,
        description: name ? `${name}: ${description}` : description,
        dueAt: due(await this.#workingHours(), this.clock.now()).toString(),
        coordinatorId: caller.coordinatorId,
      }),
    );
    return { followUpId: id, dueAt };
  }

  /** Somebody who was known by their number only now has a name; who has one keeps it. */
  async #introduced(name: string, caller: SkillCaller): Promise<string> {
    const { contactId } = caller;
    const contact = await this.queries.execute(new GetContact(contactId));
    if (hasName(contact)) return contactId;
    return this.commands.execute(new EnsureContactNamed(contactId, callerAddress(caller), name));
  }

  async #workingHours(): Promise<WorkingHours> {
    const { businessHours, timezone } = await this.queries.execute(
      new GetOrganization(currentOrganizationId()),
    );
    return { hours: businessHours, zone: timezone };
  }
}
