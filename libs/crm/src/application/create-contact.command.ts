import type { ContactSource } from '@coordinator/contracts';
import { Clock, currentContext, currentOrganizationId } from '@coordinator/platform';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { Contact } from '../domain/contact';
import type { ContactDetails } from '../domain/contact';
import { ContactRepository } from '../persistence/contact-repository';
import { normalizeNumbers } from './normalize-numbers';
import { OrganizationCountry } from './organization-country';

export type NewContact = Partial<ContactDetails> &
  Pick<ContactDetails, 'firstName'> & { source?: ContactSource };

/** Writes a contact down, with phones in any notation. Answers its id. Phones and emails may repeat. */
export class CreateContact extends Command<string> {
  constructor(readonly contact: NewContact) {
    super();
  }
}

@CommandHandler(CreateContact)
export class CreateContactHandler implements ICommandHandler<CreateContact> {
  constructor(
    private readonly contacts: ContactRepository,
    private readonly organizationCountry: OrganizationCountry,
    private readonly clock: Clock,
  ) {}

  async execute({ contact: { source, ...details } }: CreateContact): Promise<string> {
    const home = await this.organizationCountry.get();
    const contact = Contact.create(
      { ...normalizeNumbers(details, home), country: details.country ?? home },
      {
        organizationId: currentOrganizationId(),
        source: source ?? (currentContext()?.actor?.kind === 'api_key' ? 'api' : 'manual'),
        now: this.clock.now(),
      },
    );
    await this.contacts.add(contact);
    return contact.id;
  }
}
