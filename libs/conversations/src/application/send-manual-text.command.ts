import type { SendSmsDto } from '@coordinator/contracts';
import { EnsureContactForPhone } from '@coordinator/crm';
import { GetOrganization } from '@coordinator/identity';
import { currentOrganizationId, InvalidInput, normalizePhone } from '@coordinator/platform';
import { Command, CommandBus, CommandHandler, QueryBus } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { TextNotSent } from '../domain/text-not-sent';
import { PhoneNumbers } from '../persistence/phone-numbers';
import { SendText } from './send-text.command';

/**
 * Sends what a person or a program of the business wrote, to a contact or to a number,
 * whose contact is then found or made. Answers the id of the text. Throws InvalidInput,
 * NotFound, TextNotSent.
 */
export class SendManualText extends Command<string> {
  constructor(
    readonly text: SendSmsDto,
    /** The member who wrote it; null for a program. */
    readonly userId: string | null,
  ) {
    super();
  }
}

interface Recipient {
  readonly contactId: string;
  /** E.164; null for the number on file. */
  readonly address: string | null;
}

@CommandHandler(SendManualText)
export class SendManualTextHandler implements ICommandHandler<SendManualText> {
  constructor(
    private readonly numbers: PhoneNumbers,
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  async execute({ text, userId }: SendManualText): Promise<string> {
    const { body, coordinatorId = null } = text;
    const recipient = await this.#recipientOf(text);
    if (coordinatorId) await this.numbers.requireCoordinator(coordinatorId);
    const { messageId, outcome } = await this.commands.execute(
      new SendText({ ...recipient, body, purpose: 'manual', coordinatorId, userId }),
    );
    if (!messageId) throw new TextNotSent(outcome);
    return messageId;
  }

  async #recipientOf({ contactId, to }: SendSmsDto): Promise<Recipient> {
    if (contactId && to === undefined) return { contactId, address: null };
    if (contactId || to === undefined) {
      const message = 'exactly one of contactId and to must be given';
      throw new InvalidInput([{ path: 'contactId', message }]);
    }
    const organization = new GetOrganization(currentOrganizationId());
    const { country } = await this.queries.execute(organization);
    const address = normalizePhone(to, country);
    if (!address) {
      throw new InvalidInput([{ path: 'to', message: 'to is not a possible phone number' }]);
    }
    const ensured = await this.commands.execute(new EnsureContactForPhone(address));
    return { contactId: ensured.contactId, address };
  }
}
