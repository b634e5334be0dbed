import type { TestProduct } from '@coordinator/composition/testing';
import { WEEKDAYS, type BusinessHours } from '@coordinator/contracts';
import type { WrittenDialogue, WrittenVisit } from '../domain/engine/dialogues/dialogue';
import { DialogueBusiness, type TestPerson } from './dialogue-business';
import { PRACTICE_BUSINESSES, type PracticeBusiness } from './practice-business';

const HALF_AN_HOUR = 30;

/** A practiced-in business as it stands in the product, with its calendar in the database. */
export class RealBook {
  private constructor(
    readonly business: DialogueBusiness,
    readonly person: TestPerson,
    private readonly practice: PracticeBusiness,
    /** Ids of the kinds of visit, by name. */
    private readonly types: ReadonlyMap<string, string>,
  ) {}

  /** Signs the business of the dialogue up and fills its book, all over the API. */
  static async open(product: TestProduct, dialogue: WrittenDialogue): Promise<RealBook> {
    const practice = PRACTICE_BUSINESSES[dialogue.business];
    const business = await DialogueBusiness.open(product, signUpOf(practice, dialogue));
    const types = await furnish(business, practice);
    const person = await business.person(dialogue.contact);
    const book = new RealBook(business, person, practice, types);
    for (const visit of dialogue.visits ?? []) await book.#enter(visit, dialogue.contact);
    for (const at of dialogue.taken ?? []) await book.take(at);
    for (const day of dialogue.fullDays ?? []) await book.#fill(day);
    return book;
  }

  /** ISO 8601 of a wall clock time at the business. */
  instant(wall: string): string {
    const { timezone } = this.practice;
    return Temporal.PlainDateTime.from(wall).toZonedDateTime(timezone).toInstant().toString();
  }

  /** Somebody else takes half an hour. */
  async take(wall: string): Promise<void> {
    const { services, places, name } = this.practice;
    const brief = services.find(({ durationMinutes }) => durationMinutes === HALF_AN_HOUR);
    if (!brief || places > 1) throw new Error(`${name} has no half hour that one visit takes.`);
    const { contactId } = await this.business.person('Somebody');
    await this.#book({ service: brief.name, at: wall }, contactId);
  }

  /** The visits still to come of all who are reached where the person writes from. */
  async written(now: Temporal.Instant): Promise<Required<WrittenVisit>[]> {
    const rows = await this.business.rows<{
      title: string;
      startsAt: Date;
      firstName: string;
      partySize: number;
      status: 'scheduled' | 'confirmed';
    }>(
      `select a.title, a.starts_at as "startsAt", c.first_name as "firstName",
              a.party_size as "partySize", a.status
         from scheduling.appointments a
         join crm.contacts c on c.organization_id = a.organization_id and c.id = a.contact_id
        where a.organization_id = $1 and c.phone = $2 and a.starts_at > $3
          and a.deleted_at is null and a.status in ('scheduled', 'confirmed')
        order by a.starts_at, a.id`,
      this.person.address,
      now.toString(),
    );
    return rows.map(({ title, startsAt, firstName, partySize, status }) => ({
      service: title,
      at: Temporal.Instant.fromEpochMilliseconds(startsAt.getTime())
        .toZonedDateTimeISO(this.practice.timezone)
        .toPlainDateTime()
        .toString({ smallestUnit: 'minute' }),
      for: firstName,
      partySize,
      status,
    }));
  }

  async #enter(visit: WrittenVisit, contact: string | undefined): Promise<void> {
    const { address: phone, contactId } = this.person;
    const isOwn = visit.for === undefined || visit.for === contact;
    const visitor = isOwn
      ? contactId
      : (await this.business.call('POST', 'contacts', { firstName: visit.for, phone }))['id'];
    const { id } = await this.#book(visit, String(visitor));
    if (visit.status === 'confirmed')
      await this.business.call('POST', `appointments/${String(id)}/confirm`);
  }

  #book({ service, at, partySize = 1 }: WrittenVisit, contactId: string) {
    return this.business.call('POST', 'appointments', {
      contactId,
      appointmentTypeId: this.types.get(service),
      startsAt: this.instant(at),
      partySize,
      override: true,
    });
  }

  /** Others take every half hour of a day. */
  async #fill(day: string): Promise<void> {
    const date = Temporal.PlainDate.from(day);
    const [open, close] = this.practice.hours[date.dayOfWeek] ?? [];
    if (!open || !close) throw new Error(`${this.practice.name} is closed on ${day}.`);
    for (
      let time = Temporal.PlainTime.from(open);
      Temporal.PlainTime.compare(time, close) < 0;
      time = time.add({ minutes: HALF_AN_HOUR })
    )
      await this.take(date.toPlainDateTime(time).toString());
  }
}

function signUpOf(practice: PracticeBusiness, { persona }: WrittenDialogue) {
  const { name, industry, timezone, country, hours, knows } = practice;
  const businessHours: BusinessHours = Object.fromEntries(
    WEEKDAYS.map((day, index) => {
      const [start, end] = hours[index + 1] ?? [];
      return [day, start && end ? { start, end } : null];
    }),
  );
  const answers = knows.flatMap(({ told }) => ('key' in told ? [[told.key, told.value]] : []));
  return {
    businessName: name,
    ...{ industry, persona, timezone, country, businessHours },
    pollResponses: Object.fromEntries(answers) as Record<string, string>,
  };
}

/** Brings what a new business of the trade begins with in line with what is practiced with. Answers the kinds of visit. */
async function furnish(
  business: DialogueBusiness,
  { services, slotMinutes, places, placeSize, knows }: PracticeBusiness,
): Promise<ReadonlyMap<string, string>> {
  const types = new Map<string, string>();
  for (const { id, name } of await listed(business, 'appointment-types')) {
    if (services.some((service) => service.name === name)) types.set(name, id);
    else await business.call('DELETE', `appointment-types/${id}`);
  }
  for (const { name, description, durationMinutes, priceCents } of services) {
    const details = { name, description, durationMinutes, priceCents, slotIntervalMinutes: null };
    const known = types.get(name);
    if (known) await business.call('PATCH', `appointment-types/${known}`, details);
    else types.set(name, String((await business.call('POST', 'appointment-types', details))['id']));
  }
  await business.call('PATCH', 'scheduling-settings', { slotIntervalMinutes: slotMinutes });
  const resources = await listed(business, 'resources');
  for (let place = resources.length; place < places; place++)
    await business.call('POST', 'resources', { name: `Place ${place + 1}`, capacity: placeSize });
  for (const { told, answer } of knows)
    if ('question' in told)
      await business.call('POST', 'faq-items', { question: told.question, answer });
  return types;
}

const listed = async (business: DialogueBusiness, path: string) =>
  (await business.call('GET', path)) as unknown as { id: string; name: string }[];
