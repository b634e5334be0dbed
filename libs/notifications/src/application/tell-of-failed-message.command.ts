import type { MessageFailed } from '@coordinator/contracts';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { messageFailedWords } from '../domain/wording';
import { PeopleNamed } from './people-named';
import { TeamNotifier } from './team-notifier';

/** Tells that a message to a customer did not arrive. */
export class TellOfFailedMessage extends Command<void> {
  constructor(readonly event: MessageFailed) {
    super();
  }
}

@CommandHandler(TellOfFailedMessage)
export class TellOfFailedMessageHandler implements ICommandHandler<TellOfFailedMessage> {
  constructor(
    private readonly team: TeamNotifier,
    private readonly people: PeopleNamed,
  ) {}

  async execute({ event }: TellOfFailedMessage): Promise<void> {
    const { conversationId, contactId, coordinatorId, channel } = event.message;
    await this.team.tell(event, async () => ({
      kind: 'message_failed',
      urgency: 'high',
      link: { conversationId, contactId },
      ...messageFailedWords({
        contact: await this.people.contact(contactId),
        coordinator: await this.people.coordinator(coordinatorId),
        channel,
        reason: event.reason,
      }),
    }));
  }
}
