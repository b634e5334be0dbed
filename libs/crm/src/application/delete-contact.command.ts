import { Clock } from '@coordinator/platform';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { ContactRepository } from '../persistence/contact-repository';

/** Deletes a contact, softly. Throws NotFound, also the second time. */
export class DeleteContact extends Command<void> {
  constructor(readonly contactId: string) {
    super();
  }
}

@CommandHandler(DeleteContact)
export class DeleteContactHandler implements ICommandHandler<DeleteContact> {
  constructor(
    private readonly contacts: ContactRepository,
    private readonly clock: Clock,
  ) {}

  async execute({ contactId }: DeleteContact): Promise<void> {
    const contact = await this.contacts.getForUpdate(contactId);
    contact.delete(this.clock.now());
  }
}
