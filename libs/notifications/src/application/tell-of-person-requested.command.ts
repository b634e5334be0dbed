import type { PersonRequested } from '@coordinator/contracts';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { personRequestedWords } from '../domain/wording';
import { PeopleNamed } from './people-named';
import { TeamNotifier } from './team-notifier';

/** Tells that somebody asks for a person. */
export class TellOfPersonRequested extends Command<void> {
  constructor(readonly event: PersonRequested) {
    super();
  }
}

@CommandHandler(TellOfPersonRequested)
export class TellOfPersonRequestedHandler implements ICommandHandler<TellOfPersonRequested> {
  constructor(
    private readonly team: TeamNotifier,
    private readonly people: PeopleNamed,
  ) {}

  async execute({ event }: TellOfPersonRequested): Promise<void> {
    const { conversationId, contactId, reason, urgency } = event;
    await this.team.tell(event, async () => ({
      kind: 'person_requested',
      urgency,
      link: { conversationId, contactId },
      ...personRequestedWords({ contact: await this.people.contact(contactId), reason }),
    }));
  }
}
