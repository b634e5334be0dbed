import type { MessageLeftUnanswered } from '@coordinator/contracts';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { unansweredWords } from '../domain/wording';
import { PeopleNamed } from './people-named';
import { TeamNotifier } from './team-notifier';

/** Tells that somebody wrote and no coordinator answers. */
export class TellOfUnansweredMessage extends Command<void> {
  constructor(readonly event: MessageLeftUnanswered) {
    super();
  }
}

@CommandHandler(TellOfUnansweredMessage)
export class TellOfUnansweredMessageHandler implements ICommandHandler<TellOfUnansweredMessage> {
  constructor(
    private readonly team: TeamNotifier,
    private readonly people: PeopleNamed,
  ) {}

  async execute({ event }: TellOfUnansweredMessage): Promise<void> {
    const { conversationId, contactId, reason } = event;
    await this.team.tell(event, async () => ({
      kind: 'message_unanswered',
      urgency: reason === 'opted_out' ? 'normal' : 'high',
      link: { conversationId, contactId },
      ...unansweredWords({ contact: await this.people.contact(contactId), reason }),
    }));
  }
}
