import type { Brief } from '../domain/brief';
import type { DialogueMemory } from '../domain/dialogue-memory';
import type { ModelTurn } from '../domain/dialogue-model';
import type { TurnTrace } from '../domain/trace';
import type { Turn, TurnReply } from '../domain/turn';
import type { Effect } from '../domain/word-effects';
import type { SkillEffect } from '../persistence/skill-effects';
import type { TurnSkills } from './turn-skills';

/** What is to be said, before the turn is committed. */
export interface Spoken {
  readonly text: string;
  readonly model: TurnReply['model'];
  readonly memory: DialogueMemory;
}

interface Beginning {
  readonly turn: Turn;
  readonly brief: Brief;
  readonly memory: DialogueMemory;
  readonly skills: TurnSkills;
  /** Example greetings of the persona that speaks. */
  readonly greetings: readonly string[];
  /** What an attempt that was lost has already done. */
  readonly earlier: readonly SkillEffect[];
  /** Replies in the conversation within the last day. */
  readonly replies: number;
  readonly now: Temporal.Instant;
}

/** One attempt at a turn: what it knows, and what is noted on the way. */
export class TurnAttempt {
  readonly #guards: string[] = [];
  #fallback: string | null = null;

  constructor(private readonly beginning: Beginning) {}

  get turn(): Turn {
    return this.beginning.turn;
  }
  get brief(): Brief {
    return this.beginning.brief;
  }
  get memory(): DialogueMemory {
    return this.beginning.memory;
  }
  get skills(): TurnSkills {
    return this.beginning.skills;
  }
  get greetings(): readonly string[] {
    return this.beginning.greetings;
  }
  get replies(): number {
    return this.beginning.replies;
  }
  get now(): Temporal.Instant {
    return this.beginning.now;
  }

  get modelTurn(): ModelTurn {
    const { turn, brief, memory, now } = this.beginning;
    return { turn, brief, memory, now };
  }

  /** What was done in this turn, by this attempt or one before it. */
  get effects(): readonly Effect[] {
    const { earlier, skills } = this.beginning;
    const before = earlier.filter(
      ({ skill, argumentsHash }) =>
        !skills.done.some((done) => done.skill === skill && done.argumentsHash === argumentsHash),
    );
    return [...before, ...skills.done];
  }

  /** Whether this attempt knows of the effect. */
  knows({ skill, argumentsHash }: SkillEffect): boolean {
    const { earlier, skills } = this.beginning;
    return [...earlier, ...skills.done].some(
      (known) => known.skill === skill && known.argumentsHash === argumentsHash,
    );
  }

  /** Notes that a guard changed what was to be said. */
  guarded(guard: string): void {
    if (!this.#guards.includes(guard)) this.#guards.push(guard);
  }

  /** Notes why a model did not have the last word. */
  fellBack(reason: string): void {
    this.#fallback = this.#fallback === null ? reason : `${this.#fallback}, ${reason}`;
  }

  trace(): TurnTrace {
    const { skills } = this.beginning;
    return {
      retrieved: skills.retrieved,
      skills: skills.notes,
      guards: this.#guards,
      fallback: this.#fallback,
    };
  }
}
