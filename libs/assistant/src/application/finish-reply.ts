import { introduced } from '../domain/disclosure';
import { withoutUnknownLinks } from '../domain/guards/links';
import { tidyReply } from '../domain/guards/tidy-reply';
import { trimReply } from '../domain/guards/trim-reply';
import { withoutCarrierCommands } from '../domain/guards/carrier-commands';
import { evidenceOf } from './evidence-of';
import { helpless, keepPromises } from './follow-up-guard';
import type { TurnAttempt } from './turn-attempt';

/** A text of this length still is one message to read. */
const MAX_TEXT = 480;
/** Where the business's own answer was looked up, it may take this much. */
const MAX_ANSWER = 1_200;

/** The last look at a reply: its promises kept, in plain words, and presented. */
export async function finishReply(text: string, attempt: TurnAttempt): Promise<string> {
  if (text === '') return text;
  const kept = await keepPromises(cleanReply(text, attempt), attempt);
  return presentReply(kept || helpless(attempt), attempt);
}

/** At first who says it, and no more than fits. */
export function presentReply(reply: string, attempt: TurnAttempt): string {
  const { turn, brief, greetings, skills } = attempt;
  const whole = turn.disclose ? introduced(reply, brief.facts, greetings) : reply;
  if (turn.channel !== 'sms') return whole;
  const trimmed = trimReply(whole, skills.retrieved.length > 0 ? MAX_ANSWER : MAX_TEXT);
  if (trimmed !== whole) attempt.guarded('length');
  return trimmed;
}

/** Plain words of one message, without what carriers take for commands. May leave nothing. */
export function cleanReply(text: string, attempt: TurnAttempt): string {
  const tidy = tidyReply(text);
  const unlinked = withoutUnknownLinks(tidy, evidenceOf(attempt));
  const clean = withoutCarrierCommands(unlinked);
  if (tidy !== text.trim()) attempt.guarded('markup');
  if (unlinked !== tidy) attempt.guarded('links');
  if (clean !== unlinked) attempt.guarded('carrier_words');
  return clean;
}
