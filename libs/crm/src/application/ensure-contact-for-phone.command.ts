import { Clock, currentOrganizationId, InvalidInput, normalizePhone } from '@coordinator/platform';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { Contact } from '../domain/contact';
import { splitName } from '../domain/person-name';
import { ContactMatcher } from '../persistence/contact-matcher';
import { ContactRepository } from '../persistence/contact-repository';
import { OrganizationCountry } from './organization-country';

export interface EnsuredContact {
  contactId: string;
  /** Nobody was known by the number until now. */
  created: boolean;
}

/**
 * Finds whom a message or call from a number belongs to, or writes a new contact
 * down. However many arrive at once, one number gets one contact. Without a name
 * the contact is called by its number. Throws InvalidInput for an impossible number.
 */
export class EnsureContactForPhone extends Command<EnsuredContact> {
  constructor(
    readonly phone: string,
    readonly known: { name?: string } = {},
  ) {
    super();
  }
}

@CommandHandler(EnsureContactForPhone)
export class EnsureContactForPhoneHandler implements ICommandHandler<EnsureContactForPhone> {
  constructor(
    private readonly contacts: ContactRepository,
    private readonly matcher: ContactMatcher,
    private readonly organizationCountry: OrganizationCountry,
    private readonly clock: Clock,
  ) {}

  async execute({ phone, known }: EnsureContactForPhone): Promise<EnsuredContact> {
    const number = await this.#normalize(phone);
    const present = await this.matcher.byPhone(number);
    if (present) return { contactId: present.id, created: false };
    await this.matcher.lock(number);
    const meanwhile = await this.matcher.byPhone(number);
    if (meanwhile) return { contactId: meanwhile.id, created: false };
    return { contactId: await this.#create(number, known.name), created: true };
  }

  /** What providers deliver is in E.164 already, and needs no country to be read with. */
  async #normalize(phone: string): Promise<string> {
    const country = phone.startsWith('+') ? '' : await this.organizationCountry.get();
    const number = normalizePhone(phone, country);
    if (number) return number;
    throw new InvalidInput([{ path: 'phone', message: 'phone is not a possible phone number' }]);
  }

  async #create(phone: string, name = ''): Promise<string> {
    const country = await this.organizationCountry.get();
    const { firstName, lastName } = splitName(name);
    const contact = Contact.create(
      { firstName: firstName || phone, lastName, phone, country },
      { organizationId: currentOrganizationId(), source: 'message', now: this.clock.now() },
    );
    await this.contacts.add(contact);
    return contact.id;
  }
}
