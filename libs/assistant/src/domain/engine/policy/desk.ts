import {
  ANSWER_QUESTION,
  BOOK_APPOINTMENT,
  FIND_TIMES,
  MY_APPOINTMENTS,
  TAKE_MESSAGE,
  type BookableService,
  type OfferedTime,
  type OwnVisit,
  type SkillOutcome,
  type Urgency,
} from '@coordinator/contracts/skills';
import type { BriefFacts } from '../../brief';
import type { DialogueMemory } from '../../dialogue-memory';
import type { ModelTurn, Skills } from '../../dialogue-model';
import { type Awaiting, type EngineState, readState, type Task } from '../state';
import { understand, type ReadingContext, type Understanding } from '../understanding/understand';
import { Voice } from '../wording/voice';

/** What a skill would not do, and why. */
export type Refusal = Extract<SkillOutcome, { ok: false }>;

type Notes = { -readonly [Key in keyof EngineState]: EngineState[Key] };

/** Where one turn is worked on: what was said, what is known, what to say, what to remember. */
export class Desk {
  readonly facts: BriefFacts;
  readonly voice: Voice;
  readonly said: Understanding;
  readonly reading: ReadingContext;
  /** On the wall clock of the business. */
  readonly now: Temporal.ZonedDateTime;
  readonly notes: Notes;
  /** What the person had been asked when they wrote. */
  readonly asked: Awaiting | undefined;
  offered: readonly OfferedTime[];
  lastVisitId: string | undefined;
  readonly #parts: string[] = [];
  #offeredFor: string | undefined;
  #visits: readonly OwnVisit[] | undefined;
  #visitsRefused: Refusal | undefined;

  constructor(
    readonly turn: ModelTurn,
    readonly skills: Skills,
    private readonly signal: AbortSignal,
  ) {
    this.facts = turn.brief.facts;
    this.voice = new Voice(this.facts, turn.now);
    this.now = turn.now.toZonedDateTimeISO(this.facts.timezone);
    this.notes = { ...readState(turn.memory, turn.now) };
    this.asked = this.notes.awaiting;
    this.#offeredFor = turn.memory.offered?.appointmentTypeId;
    this.offered = (turn.memory.offered?.times ?? []).filter(
      ({ startsAt }) => Temporal.Instant.compare(Temporal.Instant.from(startsAt), turn.now) > 0,
    );
    this.lastVisitId = turn.memory.lastVisitId;
    this.reading = {
      today: this.now.toPlainDate(),
      time: this.now.toPlainTime(),
      country: this.facts.country,
      services: this.facts.services,
      tables: this.seatsParties,
      askedForParty: this.notes.awaiting === 'party',
    };
    this.said = understand(turn.turn.texts, this.reading);
  }

  /** Whether guests come in parties, so that their number has to be known. */
  get seatsParties(): boolean {
    return this.facts.visitNoun.singular === 'table';
  }

  get canBook(): boolean {
    return this.skills.has(FIND_TIMES) && this.skills.has(BOOK_APPOINTMENT);
  }

  /** What is being arranged; offers of a model that keeps no such notes are a booking. */
  get task(): Task | undefined {
    if (this.notes.task) return this.notes.task;
    return this.offered.length > 0 && this.#offeredFor
      ? { kind: 'book', serviceId: this.#offeredFor }
      : undefined;
  }

  set task(task: Task | undefined) {
    if (task) this.notes.task = task;
    else delete this.notes.task;
  }

  get hasSpoken(): boolean {
    return this.#parts.length > 0;
  }

  say(text: string): void {
    if (text !== '' && !this.#parts.includes(text)) this.#parts.push(text);
  }

  ask(awaiting: Awaiting, text: string): void {
    this.notes.awaiting = awaiting;
    this.say(text);
  }

  /** How often a question has been asked before: it is asked in other words each time. */
  timesAsked(awaiting: Awaiting): number {
    return this.asked === awaiting ? this.notes.confused + 1 : 0;
  }

  offer(times: readonly OfferedTime[], task: Task): void {
    this.offered = times;
    this.#offeredFor = task.serviceId;
    this.task = task;
    const isAgain = this.asked === 'choice' || this.hasSpoken;
    this.ask('choice', this.voice.offer(times, isAgain));
  }

  /** Nothing is being arranged any more. */
  close(): void {
    this.task = undefined;
    this.offered = [];
    delete this.notes.awaiting;
    delete this.notes.pending;
    delete this.notes.options;
  }

  /** Ends the turn's patience: whoever waits for the reply has given up when it aborts. */
  async use<Result>(outcome: Promise<SkillOutcome<Result>>): Promise<SkillOutcome<Result>> {
    const result = await outcome;
    this.signal.throwIfAborted();
    return result;
  }

  /** The visits ahead that the brief names: enough to understand what is meant. */
  get visitsAhead(): readonly OwnVisit[] {
    return this.#ahead(this.facts.visits);
  }

  /** The person's visits ahead, soonest first, as the calendar has them now. */
  async ownVisits(): Promise<readonly OwnVisit[]> {
    if (this.#visits) return this.#visits;
    let visits = this.facts.visits;
    if (this.skills.has(MY_APPOINTMENTS)) {
      const outcome = await this.use(this.skills.use(MY_APPOINTMENTS, {}));
      visits = outcome.ok ? outcome.result.visits : [];
      this.#visitsRefused = outcome.ok ? undefined : outcome;
    }
    return (this.#visits = this.#ahead(visits));
  }

  /** Set where the calendar would not show the visits to this person. */
  get visitsRefused(): Refusal | undefined {
    return this.#visitsRefused;
  }

  #ahead(visits: readonly OwnVisit[]): OwnVisit[] {
    return visits
      .filter(
        ({ startsAt }) =>
          Temporal.Instant.compare(Temporal.Instant.from(startsAt), this.turn.now) > 0,
      )
      .toSorted((a, b) => a.startsAt.localeCompare(b.startsAt));
  }

  service(id: string | null | undefined): BookableService | undefined {
    return this.facts.services.find((service) => service.id === id);
  }

  /** Gives the person's words to the people of the business. By when they answer, if they were told. */
  async passOn(message: string, urgency: Urgency = 'normal'): Promise<string | undefined> {
    if (!this.skills.has(TAKE_MESSAGE)) return undefined;
    const name = this.notes.name ?? this.facts.contactName;
    const outcome = await this.use(
      this.skills.use(TAKE_MESSAGE, {
        message: message.slice(0, 2_000),
        urgency,
        ...(name && { name: name.slice(0, 120) }),
      }),
    );
    return outcome.ok ? this.voice.times.full(outcome.result.dueAt) : undefined;
  }

  visitValues(visit: OwnVisit): ReturnType<Voice['visitValues']> {
    return this.voice.visitValues(visit, this.notes.name);
  }

  async lookUp(question: string): Promise<string | undefined> {
    if (!this.skills.has(ANSWER_QUESTION)) return undefined;
    const outcome = await this.use(
      this.skills.use(ANSWER_QUESTION, { question: question.slice(0, 1_000) }),
    );
    return outcome.ok && outcome.result.found ? outcome.result.answer : undefined;
  }

  reply(): { text: string; memory: DialogueMemory } {
    const engine = { ...this.notes, at: String(this.turn.now) };
    return {
      text: this.#parts.join(' '),
      memory: {
        ...(this.offered.length > 0 &&
          this.#offeredFor && {
            offered: { appointmentTypeId: this.#offeredFor, times: this.offered },
          }),
        ...(this.lastVisitId && { lastVisitId: this.lastVisitId }),
        engine,
      },
    };
  }
}
