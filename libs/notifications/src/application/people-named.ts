import { ContactSummaries } from '@coordinator/crm';
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
    return contact ? [contact.firstName, contact.lastName].filter(Boolean).join(' ') : null;
  }

  async coordinator(coordinatorId: string | null): Promise<string | null> {
    return coordinatorId ? this.coordinators.get(coordinatorId) : null;
  }
}
