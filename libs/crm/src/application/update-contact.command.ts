import { Clock } from '@coordinator/platform';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import type { ContactDetails } from '../domain/contact';
import { ContactRepository } from '../persistence/contact-repository';
import { normalizeNumbers } from './normalize-numbers';
import { OrganizationCountry } from './organization-country';

/** Changes what is given of a contact; undefined stays as it is. Throws NotFound. */
export class UpdateContact extends Command<void> {
  constructor(
    readonly contactId: string,
    readonly changes: Partial<ContactDetails>,
  ) {
    super();
  }
}

@CommandHandler(UpdateContact)
export class UpdateContactHandler implements ICommandHandler<UpdateContact> {
  constructor(
    private readonly contacts: ContactRepository,
    private readonly organizationCountry: OrganizationCountry,
    private readonly clock: Clock,
  ) {}

  async execute({ contactId, changes }: UpdateContact): Promise<void> {
    const normalized = normalizeNumbers(changes, await this.organizationCountry.get());
    const contact = await this.contacts.getForUpdate(contactId);
    contact.update(normalized, this.clock.now());
    await this.contacts.flush();
  }
}
