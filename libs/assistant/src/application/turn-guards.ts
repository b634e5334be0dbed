import { onlyGreets, opening } from '../domain/disclosure';
import { findDanger } from '../domain/safety/find-danger';
import { wordEffects } from '../domain/word-effects';
import { askForPerson, passOn } from './follow-up-guard';
import type { Spoken, TurnAttempt } from './turn-attempt';

/** Replies that a conversation gets within a day. Two machines that talk to each other would never end. */
const MAX_REPLIES = 60;
/** Somebody in danger is answered beyond that. */
const MAX_REPLIES_IN_DANGER = 120;

/** What is said without asking a model: danger, too much talk, a turn taken up again, a mere greeting. */
export async function answerWithoutModel(attempt: TurnAttempt): Promise<Spoken | null> {
  return (
    (await answerDanger(attempt)) ??
    (await answerTooMuch(attempt)) ??
    answerWithEffects(attempt, 'resumed') ??
    answerGreeting(attempt)
  );
}

/** What was already done, for a model that was lost after doing it. Null when there is nothing to tell. */
export function answerWithEffects(attempt: TurnAttempt, reason: string): Spoken | null {
  const text = wordEffects(attempt.effects, attempt.brief.facts);
  if (text === null) return null;
  attempt.fellBack(reason);
  // What was being arranged is settled by now.
  const { lastVisitId } = attempt.memory;
  return { text, model: 'built_in', memory: lastVisitId ? { lastVisitId } : {} };
}

async function answerDanger(attempt: TurnAttempt): Promise<Spoken | null> {
  const { turn, brief, replies } = attempt;
  const danger = findDanger(turn.texts, brief.facts.dangers);
  if (!danger || replies >= MAX_REPLIES_IN_DANGER) return null;
  attempt.guarded('danger');
  const told =
    (await askForPerson(attempt, 'Possible emergency', 'urgent')) ??
    (await passOn(attempt, 'urgent'));
  return said(attempt, told ? `${danger.advice} ${told}` : danger.advice);
}

async function answerTooMuch(attempt: TurnAttempt): Promise<Spoken | null> {
  if (attempt.replies < MAX_REPLIES) return null;
  attempt.guarded('reply_budget');
  if (attempt.replies > MAX_REPLIES) return said(attempt, '');
  const told = await askForPerson(attempt, 'The conversation has grown very long', 'normal');
  return said(attempt, `That is all I can write here for today.${told ? ` ${told}` : ''}`);
}

function answerGreeting(attempt: TurnAttempt): Spoken | null {
  const { turn, brief, greetings } = attempt;
  const greeted = turn.disclose && turn.attachments === 0 && onlyGreets(turn.texts);
  return greeted ? said(attempt, opening(brief.facts, greetings)) : null;
}

const said = (attempt: TurnAttempt, text: string): Spoken => ({
  text,
  model: 'built_in',
  memory: attempt.memory,
});
