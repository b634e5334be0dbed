import { Clock, currentOrganizationId } from '@coordinator/platform';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { Contact } from '../domain/contact';
import { hasName, isSameName, spokenName } from '../domain/person-name';
import type { PersonName } from '../domain/person-name';
import { ContactMatcher } from '../persistence/contact-matcher';
import type { ContactSummary } from '../persistence/contact-rows';
import { ContactRepository } from '../persistence/contact-repository';
import type { ContactAddress } from './contacts-at.query';
import { OrganizationCountry } from './organization-country';

/**
 * Finds who is meant when somebody says a name: one of those who share the address and
 * go by that name, the person spoken with where nobody knew their name (who then has it), or somebody new
 * at the same address. However many ask at once, one name at an address is one contact. Answers
 * the contact's id. A text without a name in it means the person spoken with. Throws NotFound for an unknown one.
 */
export class EnsureContactNamed extends Command<string> {
  constructor(
    /** Who speaks. */
    readonly contactId: string,
    /** E.164, or an email address in lower case. */
    readonly address: ContactAddress,
    readonly name: string,
  ) {
    super();
  }
}

@CommandHandler(EnsureContactNamed)
export class EnsureContactNamedHandler implements ICommandHandler<EnsureContactNamed> {
  constructor(
    private readonly contacts: ContactRepository,
    private readonly matcher: ContactMatcher,
    private readonly organizationCountry: OrganizationCountry,
    private readonly clock: Clock,
  ) {}

  async execute({ contactId, address, name: text }: EnsureContactNamed): Promise<string> {
    const name = spokenName(text);
    if (!name) return contactId;
    await this.matcher.lock('phone' in address ? address.phone : address.email);
    const sharing = await this.#sharing(address, contactId);
    const known = sharing.find((contact) => isSameName(contact, name));
    if (known) return this.#complete(known, name);
    const speaker = await this.contacts.getForUpdate(contactId);
    return hasName(speaker) ? this.#add(name, address) : this.#rename(speaker, name);
  }

  /** Those at the address, the person spoken with first. */
  async #sharing(address: ContactAddress, contactId: string): Promise<ContactSummary[]> {
    const all = await this.matcher.allAt(address);
    return all.sort((a, b) => Number(b.id === contactId) - Number(a.id === contactId));
  }

  /** Ann, who now says that she is Ann Lee. */
  async #complete(known: ContactSummary, name: PersonName): Promise<string> {
    const { id, firstName, lastName } = known;
    if (name.lastName && !lastName && !/\s/.test(firstName)) {
      const contact = await this.contacts.getForUpdate(id);
      contact.update({ lastName: name.lastName }, this.clock.now());
      await this.contacts.flush();
    }
    return id;
  }

  async #rename(contact: Contact, name: PersonName): Promise<string> {
    contact.update(name, this.clock.now());
    await this.contacts.flush();
    return contact.id;
  }

  async #add(name: PersonName, address: ContactAddress): Promise<string> {
    const contact = Contact.create(
      { ...name, ...address, country: await this.organizationCountry.get() },
      { organizationId: currentOrganizationId(), source: 'message', now: this.clock.now() },
    );
    await this.contacts.add(contact);
    return contact.id;
  }
}
