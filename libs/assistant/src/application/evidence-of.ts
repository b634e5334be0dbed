import type { Evidence } from '../domain/guards/evidence';
import type { TurnAttempt } from './turn-attempt';

/** What is known in an attempt by now. */
export const evidenceOf = (attempt: TurnAttempt): Evidence => {
  const { brief, effects, skills, memory, turn, now } = attempt;
  return {
    facts: brief.facts,
    sections: brief.sections,
    effects,
    outcomes: skills.outcomes,
    offered: memory.offered?.times ?? [],
    texts: turn.texts,
    history: turn.history,
    now,
  };
};
