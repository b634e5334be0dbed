import { ContactSummaries, hasName } from '@coordinator/crm';
import { GetOrganization } from '@coordinator/identity';
import { currentOrganizationId, spokenPhone } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { CoordinatorNames } from '../persistence/coordinator-names';

/** What people are called whom news are about. Null where nobody is known. */
@Injectable()
export class PeopleNamed {
  constructor(
    private readonly queries: QueryBus,
    private readonly coordinators: CoordinatorNames,
  ) {}

  async contact(contactId: string | null): Promise<string | null> {
    if (!contactId) return null;
    const [contact] = await this.queries.execute(new ContactSummaries([contactId]));
    if (!contact) return null;
    if (hasName(contact)) return [contact.firstName, contact.lastName].filter(Boolean).join(' ');
    return spokenPhone(contact.firstName, await this.#country());
  }

  async coordinator(coordinatorId: string | null): Promise<string | null> {
    return coordinatorId ? this.coordinators.get(coordinatorId) : null;
  }

  async #country(): Promise<string> {
    const organization = new GetOrganization(currentOrganizationId());
    return (await this.queries.execute(organization)).country;
  }
}
