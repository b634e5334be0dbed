import type { OwnVisit } from '@coordinator/contracts/skills';
import type { Task } from '../state';
import { placeNamed } from '../understanding/choices';
import { asksWithoutTime } from '../understanding/understand';
import { answerQuestions } from './answering';
import { arrange, withWhatWasSaid } from './arranging';
import { cancelOne, listVisits, moveOne, whichVisit } from './changing';
import type { Desk } from './desk';
import { did } from './did';
import { handOver, passOnWords } from './handing-on';
import { book } from './settling';
import { resume } from './small-talk';

/** The text after the question for a name: unless it asks, the time is booked. */
export async function afterAskingName(
  desk: Desk,
  task: Task,
  picked: string,
  answered: boolean,
): Promise<boolean> {
  const { said, notes } = desk;
  const { picked: _picked, ...rest } = task;
  if ((said.intents.has('drop') || said.intents.has('cancel')) && !said.answeredName) {
    desk.close();
    desk.say(desk.voice.say('dropped'));
    return true;
  }
  const changesTime =
    said.wish !== undefined && (said.wish.days ?? said.wish.hours ?? said.wish.shift);
  if (changesTime && !answered && !said.nameAlone) {
    if (said.ownName) notes.name = said.ownName;
    await arrange(desk, withWhatWasSaid(desk, rest));
    return true;
  }
  const name = said.somebodyElse?.name ?? said.answeredName;
  if (!said.answeredName && asksWithoutTime(said) && !ASKS_WHY.test(said.plain)) {
    if (said.intents.has('list')) await listVisits(desk);
    else if (!answered) await answerQuestions(desk, said.questions);
    await resume(desk);
    return true;
  }
  if (name && task.who) await book(desk, { ...rest, who: { ...task.who, name } }, picked);
  else {
    if (name && !said.somebodyElse?.name) notes.name = name;
    const who = said.somebodyElse ?? task.who;
    await book(desk, { ...rest, ...(who && { who }) }, picked);
  }
  return true;
}

/** Whoever asks why a name is needed would rather not give it. */
const ASKS_WHY = /^(?:but |and )?why\b/u;

/** Answers to the questions that are not about a time. */
export async function afterAsking(desk: Desk): Promise<boolean> {
  const { said, notes, task } = desk;
  const visit = async (): Promise<OwnVisit | undefined> =>
    (await desk.ownVisits()).find(({ appointmentId }) => appointmentId === task?.visitId);
  switch (notes.awaiting) {
    case 'which_visit':
      return task !== undefined && !said.intents.has('drop') && whichVisit(desk, task);
    case 'cancel_it': {
      const meant = await visit();
      if (!meant) return false;
      if (said.intents.has('yes') || said.intents.has('cancel')) return did(cancelOne(desk, meant));
      if (!said.intents.has('no')) return false;
      desk.close();
      desk.say(desk.voice.say('keptVisit', desk.visitValues(meant)));
      return true;
    }
    case 'move_or_cancel': {
      const meant = await visit();
      if (!meant) return false;
      if (
        said.intents.has('cancel') ||
        /\b(?:take it off|off|cancel|drop|remove|second|latter)\b/u.test(said.plain)
      )
        return did(cancelOne(desk, meant));
      if (
        said.wish ??
        (said.intents.has('yes') ||
          said.intents.has('move') ||
          /\b(?:another|other|new|different|find|first)\b/u.test(said.plain))
      )
        return did(moveOne(desk, meant, said.wish));
      return false;
    }
    case 'message':
      return did(passOnWords(desk, said.original));
    case 'pass_it_on': {
      const words = notes.pending ?? said.original;
      delete notes.awaiting;
      delete notes.pending;
      if (!said.intents.has('yes') && !/\b(?:pass|message|tell)\b/u.test(said.plain)) return false;
      return did(passOnWords(desk, words));
    }
    case 'person':
      if (said.intents.has('yes')) return did(handOver(desk, false));
      delete notes.awaiting;
      return false;
    case 'service':
      return afterAskingService(desk);
    case 'time':
    case 'party':
    case 'choice':
    case 'name':
    case undefined:
      return false;
  }
}

/** The kind of visit by its place among those named, or none of them. */
async function afterAskingService(desk: Desk): Promise<boolean> {
  const { said, notes, task } = desk;
  if (said.services.length > 0 || said.wish) return false;
  const serviceId = notes.options?.[placeNamed(said.plain) ?? -1];
  if (serviceId && task) return did(arrange(desk, { ...task, serviceId }));
  if (!NONE_OF_THE_LIST.test(said.plain)) return false;
  desk.close();
  desk.ask('message', desk.voice.say('askMessage'));
  return true;
}

const NONE_OF_THE_LIST =
  /\b(?:other|something else|none|neither|not (?:on|in|listed)|dont see|isnt (?:there|listed|on))\b/u;
