import { GetIndustryTemplate } from '@coordinator/catalog';
import { ContactsAt, ContactSummaries, hasName } from '@coordinator/crm';
import type { ContactSummary } from '@coordinator/crm';
import { GetOrganization } from '@coordinator/identity';
import { Clock, currentOrganizationId, UnitOfWork } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { VisitFacts, VisitOccasion } from '../domain/visit-words';
import { AppointmentRows } from '../persistence/appointment-rows';
import type { AppointmentRow } from '../persistence/appointment-rows';

/** Something that a visitor is to be told. */
export interface VisitNotice {
  readonly occasion: VisitOccasion;
  readonly appointmentId: string;
  /** The time that it speaks of. ISO 8601. */
  readonly startsAt: string;
}

export interface Addressed {
  readonly facts: VisitFacts;
  readonly coordinatorId: string | null;
  /** Whom the visitor's number belongs to: a text goes into the conversation that is held on it. */
  readonly phone: { readonly contactId: string; readonly number: string } | null;
  readonly email: string | null;
  /** Whose visit it is. */
  readonly contactId: string;
}

/** Serves a business whose own trade the catalog does not know. */
const ANY_NOUN = 'visit';
const STILL_TO_COME = ['scheduled', 'confirmed'];

/** Puts together what a visitor is to be told, as it is at this moment. */
@Injectable()
export class VisitNotices {
  constructor(
    private readonly rows: AppointmentRows,
    private readonly queries: QueryBus,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Null where it is not true any longer, or nobody is to hear it. */
  address(notice: VisitNotice): Promise<Addressed | null> {
    return this.unitOfWork.run(async () => {
      const row = await this.rows.findEvenDeleted(notice.appointmentId);
      if (!row || !(await this.#isNews(row, notice))) return null;
      const [contact] = await this.queries.execute(new ContactSummaries([row.contactId]));
      if (!contact || contact.deleted || contact.status === 'do_not_contact') return null;
      const owner = contact.phone ? await this.#ownerOf(contact.phone) : null;
      return {
        facts: await this.#factsOf(notice, row, contact, owner),
        coordinatorId: row.bookedByCoordinatorId,
        phone: owner && contact.phone ? { contactId: owner.id, number: contact.phone } : null,
        email: contact.email,
        contactId: contact.id,
      };
    });
  }

  async #isNews(row: AppointmentRow, { occasion, startsAt }: VisitNotice): Promise<boolean> {
    const start = Temporal.Instant.from(row.startsAt);
    const isAhead = Temporal.Instant.compare(start, this.clock.now()) > 0;
    if (!isAhead || !start.equals(startsAt)) return false;
    if (occasion !== 'cancelled') return STILL_TO_COME.includes(row.status) && !row.isDeleted;
    if (row.status !== 'cancelled') return false;
    // Who cancels in a conversation has been told in it.
    const steps = await this.rows.history(row.id);
    return steps.findLast(({ status }) => status === 'cancelled')?.actorKind !== 'coordinator';
  }

  async #ownerOf(phone: string): Promise<ContactSummary | null> {
    const [owner] = await this.queries.execute(new ContactsAt({ phone }));
    return owner ?? null;
  }

  async #factsOf(
    { occasion }: VisitNotice,
    row: AppointmentRow,
    contact: ContactSummary,
    owner: ContactSummary | null,
  ): Promise<VisitFacts> {
    const { name, phone, timezone, industry } = await this.queries.execute(
      new GetOrganization(currentOrganizationId()),
    );
    const trade = await this.queries.execute(new GetIndustryTemplate(industry));
    const isShared = owner !== null && owner.id !== contact.id;
    return {
      occasion,
      businessName: name,
      businessPhone: phone,
      zone: timezone,
      noun: trade?.visitNoun.singular ?? ANY_NOUN,
      script: trade?.defaultScripts['booking_confirmation'],
      appointmentType: row.appointmentTypeName ?? row.title,
      startsAt: Temporal.Instant.from(row.startsAt),
      partySize: row.partySize,
      visitor: isShared && hasName(contact) ? contact.firstName : null,
      awaitsConfirmation: row.status === 'scheduled' && row.requiresConfirmation !== false,
    };
  }
}
