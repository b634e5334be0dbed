import { RecipientOptedOut } from '@coordinator/contracts';
import type { MessageChannel, SuppressionSource } from '@coordinator/contracts';
import { NotFound, SqlState, sqlStateOf, UnitOfWork } from '@coordinator/platform';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { canonicalAddress } from '../domain/address';
import { strengthens } from '../domain/opt-out';
import { Suppressions } from '../persistence/suppressions';
import type { NewSuppression } from '../persistence/suppressions';

export interface SuppressionRequest {
  readonly channel: MessageChannel;
  /** E.164, or an email address. */
  readonly address: string;
  readonly contactId: string | null;
  readonly source: SuppressionSource;
  /** The message in which they said so, if it was one. */
  readonly messageId?: string | null;
  /** The carrier's word, as `consentWordIn` tells it: a bare CANCEL may have meant a visit. */
  readonly keyword?: string | null;
}

/**
 * Lets no more messages go out to an address. Answers false if none did already; what the
 * person says themselves then replaces what staff had noted. Throws NotFound for an unknown contact.
 */
export class Suppress extends Command<boolean> {
  constructor(readonly request: SuppressionRequest) {
    super();
  }
}

@CommandHandler(Suppress)
export class SuppressHandler implements ICommandHandler<Suppress> {
  constructor(
    private readonly suppressions: Suppressions,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async execute({ request }: Suppress): Promise<boolean> {
    const { channel, contactId, source, messageId = null, keyword = null } = request;
    const address = canonicalAddress(channel, request.address);
    const suppression = { channel, address, contactId, source, messageId, keyword };
    const id = await this.#add(suppression);
    if (id) {
      this.unitOfWork.record(new RecipientOptedOut(id, channel, contactId, source, keyword));
      return true;
    }
    const present = await this.suppressions.lockActive(channel, address);
    if (present && strengthens(present.source, source)) {
      await this.suppressions.strengthen(present.id, suppression);
    }
    return false;
  }

  async #add(suppression: NewSuppression): Promise<string | null> {
    try {
      return await this.suppressions.add(suppression);
    } catch (error) {
      if (sqlStateOf(error) === SqlState.foreignKeyViolation) throw new NotFound('The contact');
      throw error;
    }
  }
}
