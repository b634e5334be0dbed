import {
  ANSWER_QUESTION,
  BOOK_APPOINTMENT,
  CANCEL_APPOINTMENT,
  CONFIRM_APPOINTMENT,
  FIND_TIMES,
  HOLD_TIME,
  LIST_SERVICES,
  MOVE_APPOINTMENT,
  MY_APPOINTMENTS,
  TRANSFER_TO_PERSON,
  type AnySkill,
  type BookableService,
  type OfferedTime,
  type OwnVisit,
  type SkillArguments,
  type SkillOutcome,
  type SkillResult,
} from '@coordinator/contracts/skills';
import { newId } from '@coordinator/platform/domain';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import type { Skills } from '../domain/dialogue-model';
import type { WrittenDialogue, WrittenVisit } from '../domain/engine/dialogues/dialogue';
import type { PracticeBusiness } from './practice-business';
import { iso, ok, PRACTICE_SKILLS, refused } from './practice-skills';

interface Booking {
  readonly visit: OwnVisit;
  readonly start: number;
  readonly end: number;
}

interface Block {
  readonly start: number;
  readonly end: number;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const HORIZON_DAYS = 400;

/** A calendar in memory, with opening hours, taken times, holds and alternatives, and the skills over it. */
export class PracticeBook implements Skills {
  readonly available: readonly AnySkill[];
  /** Names of the skills used, in order. Refused uses count too. */
  used: string[] = [];
  readonly messages: string[] = [];
  #bookings: Booking[] = [];
  #holds: Block[] = [];
  #entered = 0;
  readonly #blocks: Block[] = [];

  constructor(
    private readonly business: PracticeBusiness,
    private readonly clock: { now: number },
    private contactName: string | null,
    /** Skills that the coordinator lacks, by name. */
    without: readonly string[] = [],
  ) {
    this.available = PRACTICE_SKILLS.filter(({ name }) => !without.includes(name));
  }

  static of(
    dialogue: WrittenDialogue,
    business: PracticeBusiness,
    clock: { now: number },
  ): PracticeBook {
    const book = new PracticeBook(business, clock, dialogue.contact ?? null);
    for (const visit of dialogue.visits ?? []) book.#enter(visit);
    for (const at of dialogue.taken ?? []) book.take(at);
    for (const day of dialogue.fullDays ?? [])
      book.#blocks.push({
        start: book.instant(`${day}T00:00`),
        end: book.instant(`${day}T00:00`) + DAY,
      });
    return book;
  }

  /** Milliseconds of a wall clock time at the business. */
  instant(wall: string): number {
    return Temporal.PlainDateTime.from(wall).toZonedDateTime(this.business.timezone)
      .epochMilliseconds;
  }

  /** Somebody else takes half an hour. */
  take(wall: string): void {
    const start = this.instant(wall);
    this.#blocks.push({ start, end: start + 30 * MINUTE });
  }

  get visits(): OwnVisit[] {
    return this.#bookings
      .filter(({ start }) => start > this.clock.now)
      .sort((a, b) => a.start - b.start)
      .map(({ visit }) => visit);
  }

  get personName(): string | null {
    return this.contactName;
  }

  /** The visits ahead as dialogues write them. */
  written(): Required<WrittenVisit>[] {
    return this.visits.map((visit) => ({
      service: visit.title,
      at: this.#wall(Date.parse(visit.startsAt))
        .toPlainDateTime()
        .toString({ smallestUnit: 'minute' }),
      for: visit.bookedFor,
      partySize: visit.partySize,
      status: visit.status === 'confirmed' ? 'confirmed' : 'scheduled',
    }));
  }

  has(skill: AnySkill): boolean {
    return this.available.some(({ name }) => name === skill.name);
  }

  async use<Definition extends AnySkill>(
    skill: Definition,
    args: SkillArguments<Definition>,
  ): Promise<SkillOutcome<SkillResult<Definition>>> {
    return (await this.useNamed(skill.name, args)) as SkillOutcome<SkillResult<Definition>>;
  }

  async useNamed(name: string, args: unknown): Promise<SkillOutcome> {
    this.used.push(name);
    const skill = this.available.find((known) => known.name === name);
    if (!skill) return { ok: false, code: 'unknown_skill', message: name };
    const checked = plainToInstance(skill.arguments, args);
    const faults = validateSync(checked, {
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: false,
    });
    if (faults.length > 0)
      throw new Error(`${name} was used with ${JSON.stringify(args)}: ${String(faults[0])}`);
    return this.#carryOut(name, checked as Record<string, never>);
  }

  #carryOut(name: string, args: Record<string, never>): SkillOutcome {
    switch (name) {
      case LIST_SERVICES.name:
        return ok({ services: this.business.services });
      case FIND_TIMES.name:
        return this.#find(args as unknown as SkillArguments<typeof FIND_TIMES>);
      case HOLD_TIME.name:
        return this.#hold(args as unknown as SkillArguments<typeof HOLD_TIME>);
      case BOOK_APPOINTMENT.name:
        return this.#bookVisit(args as unknown as SkillArguments<typeof BOOK_APPOINTMENT>);
      case MY_APPOINTMENTS.name:
        return ok({ visits: this.visits });
      case MOVE_APPOINTMENT.name:
        return this.#move(args as unknown as SkillArguments<typeof MOVE_APPOINTMENT>);
      case CANCEL_APPOINTMENT.name:
        return this.#change(args['appointmentId'] ?? '', (booking) => {
          this.#bookings = this.#bookings.filter((other) => other !== booking);
          return { ...booking.visit, status: 'cancelled' };
        });
      case CONFIRM_APPOINTMENT.name:
        return this.#change(args['appointmentId'] ?? '', (booking) =>
          this.#replace(booking, { status: 'confirmed' }),
        );
      case ANSWER_QUESTION.name: {
        const known = this.business.knows.find(({ about }) => about.test(String(args['question'])));
        return ok(
          known
            ? {
                found: true,
                answer: known.answer,
                source: { kind: 'faq_item', id: newId(), title: '' },
              }
            : { found: false },
        );
      }
      case TRANSFER_TO_PERSON.name:
        return ok({ handedOver: true });
      default:
        this.messages.push(String(args['message'] ?? args['reason']));
        return ok({
          followUpId: newId(),
          dueAt: iso(args['at'] ? Date.parse(args['at']) : this.clock.now + DAY),
        });
    }
  }

  #find({
    appointmentTypeId,
    from,
    to,
    notBefore,
    before,
    partySize = 1,
  }: SkillArguments<typeof FIND_TIMES>): SkillOutcome {
    const service = this.#service(appointmentTypeId);
    if (Temporal.PlainDate.from(from).until(to).total('days') > 31)
      return refused('invalid_arguments');
    const times: OfferedTime[] = [];
    const closedDays: string[] = [];
    for (let day = Temporal.PlainDate.from(from); String(day) <= to; day = day.add({ days: 1 })) {
      const free = this.#freeOn(day, service, partySize);
      if (!this.business.hours[day.dayOfWeek]) closedDays.push(String(day));
      times.push(
        ...free.filter(({ startsAt }) => {
          const clock = this.#wall(Date.parse(startsAt))
            .toPlainTime()
            .toString({ smallestUnit: 'minute' });
          return (!notBefore || clock >= notBefore) && (!before || clock < before);
        }),
      );
    }
    const end = Temporal.PlainDate.from(to).add({ days: 14 });
    const nearby: OfferedTime[] = [];
    if (times.length === 0)
      for (
        let day = Temporal.PlainDate.from(from);
        Temporal.PlainDate.compare(day, end) <= 0 && nearby.length < 6;
        day = day.add({ days: 1 })
      )
        nearby.push(...this.#freeOn(day, service, partySize));
    return ok({ times: times.slice(0, 200), closedDays, nearby: nearby.slice(0, 6) });
  }

  #hold({
    appointmentTypeId,
    startsAt,
    partySize = 1,
  }: SkillArguments<typeof HOLD_TIME>): SkillOutcome {
    const problem = this.#problem(appointmentTypeId, Date.parse(startsAt), partySize);
    if (problem) return problem;
    const start = Date.parse(startsAt);
    this.#holds = [
      { start, end: start + this.#service(appointmentTypeId).durationMinutes * MINUTE },
    ];
    return ok({ holdId: newId(), startsAt, expiresAt: iso(this.clock.now + 5 * MINUTE) });
  }

  #bookVisit({
    appointmentTypeId,
    startsAt,
    partySize = 1,
    name,
  }: SkillArguments<typeof BOOK_APPOINTMENT>): SkillOutcome {
    this.#holds = [];
    const problem = this.#problem(appointmentTypeId, Date.parse(startsAt), partySize);
    if (problem) return problem;
    const first = name?.split(' ')[0];
    this.contactName ??= first ?? null;
    return ok(
      this.#add(
        this.#service(appointmentTypeId),
        Date.parse(startsAt),
        first ?? this.contactName ?? '',
        partySize,
      ),
    );
  }

  #move({ appointmentId, startsAt }: SkillArguments<typeof MOVE_APPOINTMENT>): SkillOutcome {
    return this.#change(appointmentId, (booking) => {
      this.#bookings = this.#bookings.filter((other) => other !== booking);
      const service = this.#service(booking.visit.appointmentTypeId ?? '');
      const problem = this.#problem(service.id, Date.parse(startsAt), booking.visit.partySize);
      this.#bookings.push(booking);
      if (problem) return problem;
      const start = Date.parse(startsAt);
      return this.#replace(booking, {
        startsAt,
        endsAt: iso(start + service.durationMinutes * MINUTE),
        status: 'scheduled',
      });
    });
  }

  #change(id: string, how: (booking: Booking) => OwnVisit | SkillOutcome): SkillOutcome {
    const booking = this.#bookings.find(({ visit }) => visit.appointmentId === id);
    if (!booking) return refused('not_found');
    const outcome = how(booking);
    return 'ok' in outcome ? outcome : ok(outcome);
  }

  #replace(booking: Booking, changes: Partial<OwnVisit>): OwnVisit {
    const visit = { ...booking.visit, ...changes };
    this.#bookings = this.#bookings.filter((other) => other !== booking);
    this.#bookings.push({
      visit,
      start: Date.parse(visit.startsAt),
      end: Date.parse(visit.endsAt),
    });
    return visit;
  }

  #enter(visit: WrittenVisit): void {
    const service = this.business.services.find(({ name }) => name === visit.service);
    if (!service) throw new Error(`${this.business.name} has no ${visit.service}.`);
    const name = visit.for ?? this.contactName ?? '';
    const booked = this.#add(service, this.instant(visit.at), name, visit.partySize ?? 1);
    if (visit.status)
      this.#change(booked.appointmentId, (booking) =>
        this.#replace(booking, { status: visit.status ?? '' }),
      );
  }

  #add(service: BookableService, start: number, bookedFor: string, partySize: number): OwnVisit {
    const end = start + service.durationMinutes * MINUTE;
    const visit: OwnVisit = {
      appointmentId: this.#nextVisitId(),
      appointmentTypeId: service.id,
      title: service.name,
      startsAt: iso(start),
      endsAt: iso(end),
      status: 'scheduled',
      partySize,
      bookedFor,
    };
    this.#bookings.push({ visit, start, end });
    return visit;
  }

  /** The same from play to play, so that what is done in two of them can be compared. */
  #nextVisitId(): string {
    this.#entered += 1;
    return `00000000-0000-4000-8000-${String(this.#entered).padStart(12, '0')}`;
  }

  #problem(typeId: string, start: number, partySize: number): SkillOutcome | undefined {
    const service = this.#service(typeId);
    const day = this.#wall(start).toPlainDate();
    if (
      this.#freeOn(day, service, partySize).some(({ startsAt }) => Date.parse(startsAt) === start)
    )
      return undefined;
    const onGrid = this.#starts(day, service).includes(start);
    const alternatives: OfferedTime[] = [];
    for (let after = 0; after < 14 && alternatives.length < 5; after++)
      alternatives.push(...this.#freeOn(day.add({ days: after }), service, partySize));
    alternatives.sort(
      (a, b) => Math.abs(Date.parse(a.startsAt) - start) - Math.abs(Date.parse(b.startsAt) - start),
    );
    return refused(onGrid && start > this.clock.now ? 'slot_unavailable' : 'outside_availability', {
      alternatives: alternatives.slice(0, 5),
    });
  }

  #freeOn(day: Temporal.PlainDate, service: BookableService, partySize: number): OfferedTime[] {
    if (partySize > this.business.placeSize && this.business.placeSize > 1) return [];
    const length = service.durationMinutes * MINUTE;
    return this.#starts(day, service)
      .filter(
        (start) =>
          start >= this.clock.now + 60 * MINUTE && start <= this.clock.now + HORIZON_DAYS * DAY,
      )
      .filter((start) => {
        const overlaps = (other: Block) => other.start < start + length && other.end > start;
        return (
          !this.#blocks.some(overlaps) &&
          [...this.#bookings, ...this.#holds].filter(overlaps).length < this.business.places
        );
      })
      .map((start) => ({ startsAt: iso(start), endsAt: iso(start + length) }));
  }

  /** Every start of the day that lies within the hours. */
  #starts(day: Temporal.PlainDate, service: BookableService): number[] {
    const hours = this.business.hours[day.dayOfWeek];
    if (!hours) return [];
    const [open, close] = hours.map((time) => this.instant(`${String(day)}T${time}`));
    const starts: number[] = [];
    for (
      let at = open ?? 0;
      at + service.durationMinutes * MINUTE <= (close ?? 0);
      at += this.business.slotMinutes * MINUTE
    )
      starts.push(at);
    return starts;
  }

  #service(id: string): BookableService {
    const service = this.business.services.find((known) => known.id === id);
    if (!service) throw new Error(`No service ${id}.`);
    return service;
  }

  #wall(at: number): Temporal.ZonedDateTime {
    return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(this.business.timezone);
  }
}
