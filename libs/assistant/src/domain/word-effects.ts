import type { FollowUpPromise, OwnVisit } from '@coordinator/contracts/skills';
import type { BriefFacts } from './brief';
import type { DialogueMemory } from './dialogue-memory';
import { Voice } from './engine/wording/voice';

/** What a skill has changed. */
export interface Effect {
  readonly skill: string;
  readonly result: unknown;
}

type Wording = (result: unknown, voice: Voice) => string;

const ofVisit =
  (say: (voice: Voice, values: Readonly<Record<string, string | undefined>>) => string): Wording =>
  (result, voice) =>
    say(voice, voice.visitValues(result as OwnVisit));

const ofPromise =
  (moment: 'messageTaken' | 'callbackSet'): Wording =>
  (result, voice) =>
    voice.say(moment, { due: voice.times.full((result as FollowUpPromise).dueAt) });

/** Effects that a person has to hear of. A time that is held is not one: it leads to a question. */
const WORDINGS: Readonly<Record<string, Wording>> = {
  book_appointment: ofVisit((voice, values) => voice.own('confirmBooking', values)),
  move_appointment: ofVisit((voice, values) => voice.say('moved', values)),
  cancel_appointment: ofVisit((voice, values) => voice.say('canceled', values)),
  confirm_appointment: ofVisit((voice, values) => voice.say('confirmed', values)),
  take_message: ofPromise('messageTaken'),
  schedule_callback: ofPromise('callbackSet'),
  transfer_to_person: (_result, voice) => voice.say('handedOver'),
};

/** Skills whose result is a visit that the conversation is now about. */
const ABOUT_VISIT = ['book_appointment', 'move_appointment', 'confirm_appointment'];

/**
 * What was done, in the persona's words: the reply of a turn whose model was lost after it had
 * changed something. Null when nothing was done that has to be told.
 */
export function wordEffects(effects: readonly Effect[], facts: BriefFacts): string | null {
  const voice = new Voice(facts);
  const told = effects.flatMap(({ skill, result }) => WORDINGS[skill]?.(result, voice) ?? []);
  return told.length > 0 ? told.join(' ') : null;
}

/** What is remembered, brought up to date with what was done. */
export function rememberEffects(
  memory: DialogueMemory,
  effects: readonly Effect[],
): DialogueMemory {
  const visit = effects.findLast(({ skill }) => ABOUT_VISIT.includes(skill))?.result as
    OwnVisit | undefined;
  return visit ? { ...memory, lastVisitId: visit.appointmentId } : memory;
}
