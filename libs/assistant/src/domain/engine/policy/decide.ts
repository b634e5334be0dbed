import type { OwnVisit } from '@coordinator/contracts/skills';
import type { Awaiting, Task } from '../state';
import { choose, placeNamed, takesEither } from '../understanding/choices';
import { answerQuestions } from './answering';
import { arrange, offerOthers, withWhatWasSaid } from './arranging';
import {
  cancelOne,
  cannotCome,
  confirmOne,
  listVisits,
  moveOne,
  startCancel,
  startConfirm,
  startMove,
  whichVisit,
} from './changing';
import type { Desk } from './desk';
import { callBack, handOver, leaveMessage, passOnWords } from './handing-on';
import { book, settle } from './settling';
import { askAgain, resume } from './small-talk';

/** Questions that lead nowhere when they have to be asked again and again. */
const STUCK_ON: ReadonlySet<Awaiting> = new Set(['service', 'party', 'which_visit']);

/** Decides what a turn comes to, does it, and says it. */
export async function decide(desk: Desk): Promise<void> {
  const { said, notes } = desk;
  if (said.ownName && !said.somebodyElse?.name) notes.name = said.ownName;
  if (said.wordless) return wordless(desk);
  if (said.intents.has('ask_if_bot') || said.asksWho) {
    desk.say(desk.voice.say('amAi'));
    return resume(desk);
  }
  if (said.intents.has('frustration')) return handOver(desk, true);
  if (said.intents.has('person')) return handOver(desk, false);

  const answered = await answerQuestions(
    desk,
    said.questions.filter(({ clear }) => clear),
  );
  const asked = notes.awaiting;
  if (await goOn(desk, answered)) {
    const isStuck = asked !== undefined && asked === notes.awaiting && STUCK_ON.has(asked);
    notes.confused = isStuck ? notes.confused + 1 : 0;
  } else if (answered) {
    notes.confused = 0;
    await resume(desk);
  } else if (!(await answeredAnyway(desk))) await offerHelp(desk);
}

async function wordless(desk: Desk): Promise<void> {
  const { turn } = desk.turn;
  if (turn.attachments > 0) {
    await desk.passOn(
      `Sent ${turn.attachments === 1 ? 'a picture or file' : `${turn.attachments} pictures or files`}.`,
    );
    desk.say(desk.voice.say('gotFiles'));
    return resume(desk);
  }
  if (desk.task?.picked && desk.task.serviceId) return book(desk, desk.task, desk.task.picked);
  await askAgain(desk);
}

/** Goes on with what is being arranged, or begins something. Whether the turn was understood. */
async function goOn(desk: Desk, answered: boolean): Promise<boolean> {
  const { said, notes } = desk;
  if (desk.task?.picked) return afterAskingName(desk, desk.task, desk.task.picked, answered);
  if (await afterAsking(desk)) return true;
  const wantsNothing = !said.wish && said.services.length === 0 && !said.partySize;
  if (wantsNothing && (said.intents.has('drop') || said.intents.has('defer'))) {
    // Whoever thinks it over comes back to what was offered.
    if (said.intents.has('drop')) desk.close();
    desk.say(desk.voice.say('dropped'));
    return true;
  }
  if (said.intents.has('callback')) return did(callBack(desk));
  if (said.intents.has('leave_message')) return did(leaveMessage(desk));
  if (said.intents.has('cancel')) return cancelOrDrop(desk);
  const isBooking =
    desk.task?.kind === 'book' && (desk.offered.length > 0 || notes.awaiting !== undefined);
  if (said.intents.has('move') && !isBooking) return did(startMove(desk));
  if (said.intents.has('list') && !isBooking) return did(listVisits(desk));
  if (desk.offered.length > 0) {
    if (await afterOffering(desk)) return true;
  } else if (await shortCode(desk)) return true;
  if (await aboutOwnVisit(desk, isBooking)) return true;
  if (wantsToBook(desk, answered)) return did(startBooking(desk));
  return pleasantry(desk, answered);
}

/** The one text after the question for a name: whatever it is, the time is booked. */
async function afterAskingName(
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
  if (changesTime && !answered) {
    if (said.ownName) notes.name = said.ownName;
    await arrange(desk, withWhatWasSaid(desk, rest));
    return true;
  }
  const name = said.somebodyElse?.name ?? said.answeredName;
  if (name && task.who) await book(desk, { ...rest, who: { ...task.who, name } }, picked);
  else {
    if (name && !said.somebodyElse?.name) notes.name = name;
    const who = said.somebodyElse ?? task.who;
    await book(desk, { ...rest, ...(who && { who }) }, picked);
  }
  return true;
}

/** Answers to the questions that are not about a time. */
async function afterAsking(desk: Desk): Promise<boolean> {
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
      desk.say(desk.voice.say('keptVisit', desk.voice.visitValues(meant)));
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

async function cancelOrDrop(desk: Desk): Promise<boolean> {
  if (desk.visitsAhead.length === 0 && desk.task) {
    desk.close();
    desk.say(desk.voice.say('dropped'));
    return true;
  }
  return did(startCancel(desk));
}

/** Two times were named: one is taken, both are refused, or the wish changes. */
async function afterOffering(desk: Desk): Promise<boolean> {
  const { said, offered, task } = desk;
  if (!task) return false;
  const refuses =
    said.intents.has('no') || (said.intents.has('cannot_come') && !takesEither(said.plain));
  const [service, another] = said.services;
  const otherKind = service !== undefined && !another && service.id !== task.serviceId;
  if (!refuses && !otherKind && !said.intents.has('also')) {
    const choice = choose(said.plain, said.wish, said.bareHour, offered, desk.facts.timezone);
    if (choice.kind === 'taken') return did(settle(desk, withWhoWasSaid(desk, task), choice.time));
    if (choice.kind === 'unclear') return did(repeatOffer(desk));
  }
  if (said.wish ?? otherKind) {
    if (refuses && !said.wish?.days && !said.wish?.shift && !said.wish?.hours?.exact && !otherKind)
      return did(offerOthers(desk, withWhatWasSaid(desk, task)));
    const changed = withWhatWasSaid(desk, withDayOfOffer(desk, task));
    return did(arrange(desk, changed));
  }
  if (said.bareHour) {
    const changed = { ...withDayOfOffer(desk, task).wish, hours: { exact: said.bareHour } };
    return did(arrange(desk, { ...task, wish: changed }));
  }
  if (refuses) return did(offerOthers(desk, task));
  const [only, second] = offered;
  if (said.intents.has('yes') || /^(?:c|k)$/u.test(said.plain)) {
    if (only && !second) return did(settle(desk, withWhoWasSaid(desk, task), only));
    return did(repeatOffer(desk));
  }
  return false;
}

const withWhoWasSaid = (desk: Desk, task: Task): Task =>
  desk.said.somebodyElse ? { ...task, who: desk.said.somebodyElse } : task;

/** "At 3 then" means the day of the offers, where both are on one. */
function withDayOfOffer(desk: Desk, task: Task): Task {
  if (desk.said.wish?.days || desk.said.wish?.shift || desk.said.wish?.soonest) return task;
  const dates = [
    ...new Set(
      desk.offered.map(({ startsAt }) => String(desk.voice.times.local(startsAt).toPlainDate())),
    ),
  ];
  const [date, other] = dates;
  if (!date || other) return task;
  return { ...task, wish: { ...task.wish, days: { spans: [{ from: date, to: date }] } } };
}

async function repeatOffer(desk: Desk): Promise<void> {
  const moment = desk.offered.length > 1 ? 'askWhich' : 'askWhichOfOne';
  desk.ask('choice', desk.voice.say(moment, desk.voice.options(desk.offered)));
}

/** The letters and numbers of our reminders. */
async function shortCode(desk: Desk): Promise<boolean> {
  const code = /^\W*([crx123])\W*$/iu.exec(desk.said.original)?.[1]?.toLowerCase();
  if (!code || desk.notes.awaiting === 'time' || desk.notes.awaiting === 'party') return false;
  const [visit] = desk.visitsAhead;
  if (!visit) return false;
  if (code === 'c' || code === '1') return did(startConfirm(desk));
  if (code === 'x' || code === '3') return did(cancelOne(desk, visit));
  return did(moveOne(desk, visit, undefined));
}

/** What is said about a visit that is booked, with no time on offer. */
async function aboutOwnVisit(desk: Desk, isBooking: boolean): Promise<boolean> {
  const { said } = desk;
  if (isBooking) return false;
  if (desk.task?.kind === 'move' && desk.task.visitId && said.wish)
    return did(arrange(desk, withWhatWasSaid(desk, desk.task)));
  if (desk.task?.kind === 'move' && desk.task.visitId && said.bareHour)
    return did(arrange(desk, { ...desk.task, wish: { hours: { exact: said.bareHour } } }));
  const visits = desk.visitsAhead;
  const [visit] = visits;
  if (!visit) return false;
  const last = visits.find(({ appointmentId }) => appointmentId === desk.lastVisitId);
  if (said.intents.has('cannot_come')) {
    const names = said.wish?.days?.spans.length ?? 0;
    const wantsOther = said.intents.has('instead') || said.intents.has('availability');
    return did(wantsOther && names > 0 ? startMove(desk) : cannotCome(desk));
  }
  if (last && said.partySize && !said.services.length && last.partySize !== said.partySize)
    return did(passOnWords(desk, said.original));
  const wish = said.wish ?? (said.bareHour && { hours: { exact: said.bareHour } });
  if (said.intents.has('instead') && wish && said.services.length === 0)
    return did(moveOne(desk, last ?? visit, wish));
  const meant = last ?? (visits.length === 1 ? visit : undefined);
  if (said.wish?.shift && meant && !said.intents.has('also') && said.services.length === 0)
    return did(moveOne(desk, meant, said.wish));
  if (said.intents.has('confirm') || /^yes\b/u.test(said.plain)) {
    const asksForNew = said.intents.has('book') && !/\bconfirm\w*\b/u.test(said.plain);
    if (asksForNew || (last?.status === 'confirmed' && !said.intents.has('confirm'))) return false;
    return did(
      said.services.length > 0 || said.wish ? startConfirm(desk) : confirmOne(desk, last ?? visit),
    );
  }
  return false;
}

function wantsToBook(desk: Desk, answered: boolean): boolean {
  const { said, notes } = desk;
  const asked = ['service', 'time', 'party'].includes(notes.awaiting ?? '');
  if (said.intents.has('book') || said.intents.has('availability')) return true;
  if (said.services.length > 0 && !answered) return true;
  if (said.intents.has('also') && (said.somebodyElse ?? said.partySize) !== undefined) return true;
  if (said.wish && (!answered || asked)) return true;
  return asked && (said.bareHour !== undefined || said.partySize !== undefined);
}

async function startBooking(desk: Desk): Promise<void> {
  const { said, notes } = desk;
  if (!desk.canBook) {
    const due = await desk.passOn(said.original);
    desk.say(due ? desk.voice.say('passedOn', { due }) : desk.voice.own('apology'));
    return;
  }
  let task: Task = desk.task?.kind === 'book' ? desk.task : { kind: 'book' };
  if (said.intents.has('also')) task = nextToLast(desk, task);
  task = withWhatWasSaid(desk, task);
  if (!task.serviceId && said.services.length === 0 && notes.topic)
    task = { ...task, serviceId: notes.topic };
  if (said.bareHour && !said.wish && notes.awaiting === 'time')
    task = { ...task, wish: { ...task.wish, hours: { exact: said.bareHour } } };
  if (notes.awaiting === 'time' && said.intents.has('yes') && !task.wish)
    task = { ...task, wish: { anyTime: true } };
  await arrange(desk, task);
}

/** One more visit after one that was just booked: the same kind, on the same day, after it. */
function nextToLast(desk: Desk, task: Task): Task {
  const last = desk.visitsAhead.find(({ appointmentId }) => appointmentId === desk.lastVisitId);
  if (!last || desk.said.wish)
    return last?.appointmentTypeId ? { ...task, serviceId: last.appointmentTypeId } : task;
  const end = desk.voice.times.local(last.endsAt);
  const day = String(end.toPlainDate());
  return {
    ...task,
    ...(last.appointmentTypeId && { serviceId: last.appointmentTypeId }),
    wish: {
      days: { spans: [{ from: day, to: day }] },
      hours: { from: { minutes: end.hour * 60 + end.minute, certain: true } },
    },
  };
}

async function pleasantry(desk: Desk, answered: boolean): Promise<boolean> {
  const { said, voice, notes } = desk;
  if (answered) return false;
  const isName = said.answeredName !== undefined && said.plain.split(' ').length <= 5;
  if (isName && (said.ownName ?? (notes.nameAsked && !desk.facts.contactName)) && !desk.task)
    return did(noteName(desk, said.answeredName ?? ''));
  if (said.onlyGreeting || said.asksForHelp) {
    desk.say(voice.say(said.asksForHelp ? 'help' : 'greeting'));
    await resume(desk);
    return true;
  }
  if (
    said.intents.has('thanks') ||
    said.intents.has('bye') ||
    (said.intents.has('yes') && !desk.task)
  ) {
    desk.say(said.intents.has('bye') ? voice.own('closing') : voice.say('thanks'));
    await resume(desk);
    return true;
  }
  if (said.intents.has('no') && !desk.task) {
    desk.say(voice.say('dropped'));
    return true;
  }
  return false;
}

/** A name that comes by itself; once something is booked, its people are told whose it is. */
async function noteName(desk: Desk, name: string): Promise<void> {
  desk.notes.name = name;
  if (desk.lastVisitId && !desk.facts.contactName) await desk.passOn(`The name is ${name}.`);
  desk.say(desk.voice.say(desk.lastVisitId ? 'nameNoted' : 'greetName', { name }));
}

/** What has no place in the calendar may still be something that the business has told us. */
async function answeredAnyway(desk: Desk): Promise<boolean> {
  const { said } = desk;
  const [question] = said.questions;
  if (question) {
    desk.notes.confused = 0;
    await answerQuestions(desk, [question]);
    await resume(desk);
    return true;
  }
  if (said.plain.split(' ').length < 3) return false;
  const answer = await desk.lookUp(said.original);
  if (!answer) return false;
  desk.say(answer);
  await resume(desk);
  return true;
}

/** Nothing was understood: a long text may be meant for the people of the business. */
async function offerHelp(desk: Desk): Promise<void> {
  const { said, notes } = desk;
  if (said.onlyGreeting) return;
  if (!desk.task && said.plain.split(' ').length >= 6 && notes.confused === 0) {
    notes.confused = 1;
    notes.pending = said.original;
    return desk.ask('pass_it_on', desk.voice.say('offerToPassOn'));
  }
  await askAgain(desk);
}

async function did(work: Promise<void>): Promise<true> {
  await work;
  return true;
}
