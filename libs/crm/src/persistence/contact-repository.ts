import { currentOrganizationId, NotFound, UnitOfWork } from '@coordinator/platform';
import { LockMode } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { Contact } from '../domain/contact';

@Injectable()
export class ContactRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Stores a new contact, seen at once by statements of the same unit of work. */
  async add(contact: Contact): Promise<void> {
    await this.unitOfWork.em.persist(contact).flush();
  }

  /** Makes changes visible to the statements that follow in the same unit of work. */
  async flush(): Promise<void> {
    await this.unitOfWork.em.flush();
  }

  /** A contact to be changed; whoever else wants to change it waits. Throws {@link NotFound}. */
  async getForUpdate(id: string): Promise<Contact> {
    const contact = await this.unitOfWork.em.findOne(
      Contact,
      { organizationId: currentOrganizationId(), id, deletedAt: null },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (!contact) throw new NotFound('The contact');
    return contact;
  }

  /** Throws {@link NotFound} unless there is such a contact. */
  async assertExists(id: string): Promise<void> {
    const row = await this.unitOfWork.queryOne(
      `select 1 from crm.contacts where organization_id = $1 and id = $2 and deleted_at is null`,
      [currentOrganizationId(), id],
    );
    if (!row) throw new NotFound('The contact');
  }
}
