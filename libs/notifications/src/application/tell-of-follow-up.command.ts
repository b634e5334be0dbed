import type { FollowUpCreated, FollowUpType, NotificationUrgency } from '@coordinator/contracts';
import { GetFollowUp } from '@coordinator/crm';
import { GetOrganization } from '@coordinator/identity';
import { currentOrganizationId } from '@coordinator/platform';
import { Command, CommandHandler, QueryBus } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { spokenTime } from '../domain/spoken-time';
import { followUpWords } from '../domain/wording';
import { PeopleNamed } from './people-named';
import { TeamNotifier } from './team-notifier';

/** Tells that a coordinator took a message, or promised a call. */
export class TellOfFollowUp extends Command<void> {
  constructor(readonly event: FollowUpCreated) {
    super();
  }
}

@CommandHandler(TellOfFollowUp)
export class TellOfFollowUpHandler implements ICommandHandler<TellOfFollowUp> {
  constructor(
    private readonly team: TeamNotifier,
    private readonly people: PeopleNamed,
    private readonly queries: QueryBus,
  ) {}

  async execute({ event }: TellOfFollowUp): Promise<void> {
    await this.team.tell(event, async () => {
      const organization = new GetOrganization(currentOrganizationId());
      const { timezone } = await this.queries.execute(organization);
      const { description } = await this.queries.execute(new GetFollowUp(event.followUpId));
      return {
        kind: 'follow_up',
        urgency: urgencyOf(event.priority),
        link: { contactId: event.contactId },
        ...followUpWords({
          contact: await this.people.contact(event.contactId),
          coordinator: await this.people.coordinator(event.coordinatorId),
          type: event.followUpType as FollowUpType,
          words: description,
          due: spokenTime(event.dueAt, timezone),
        }),
      };
    });
  }
}

const urgencyOf = (priority: string): NotificationUrgency =>
  priority === 'urgent' || priority === 'high' ? priority : 'normal';
