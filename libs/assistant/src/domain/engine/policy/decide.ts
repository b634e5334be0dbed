import type { Awaiting, Task } from '../state';
import { placeNamed } from '../understanding/choices';
import { afterAsking, afterAskingName } from './after-asking';
import { afterOffering } from './after-offering';
import { afterthought } from './afterthoughts';
import { answerQuestions } from './answering';
import { arrange, withWhatWasSaid } from './arranging';
import {
  cancelOne,
  cannotCome,
  confirmOne,
  listVisits,
  moveOne,
  startCancel,
  startConfirm,
  startMove,
  visitsStand,
} from './changing';
import type { Desk } from './desk';
import { did } from './did';
import { callBack, handOver, leaveMessage, passOnWords, tellOfDelay } from './handing-on';
import { book } from './settling';
import { asksWithoutTime } from '../understanding/understand';
import { askAgain, resume } from './small-talk';

/** Questions that lead nowhere when they have to be asked again and again. */
const STUCK_ON: ReadonlySet<Awaiting> = new Set(['service', 'party', 'which_visit']);

/** Decides what a turn comes to, does it, and says it. */
export async function decide(desk: Desk): Promise<void> {
  const { said, notes } = desk;
  if (said.ownName && !said.somebodyElse?.name) notes.name = said.ownName;
  const asksForPerson = said.intents.has('person') || said.intents.has('frustration');
  if (desk.task?.picked && said.nameAlone && !asksForPerson) {
    await afterAskingName(desk, desk.task, desk.task.picked, false);
    return;
  }
  if (said.wordless) return wordless(desk);
  if (await afterthought(desk)) return;
  if (said.intents.has('ask_if_bot') || said.asksWho) {
    desk.say(desk.voice.say('amAi'));
    return resume(desk);
  }
  const saysMore =
    said.wish ?? said.bareHour ?? said.services[0] ?? said.partySize ?? placeNamed(said.plain);
  if (said.intents.has('frustration') || (said.intents.has('annoyance') && saysMore === undefined))
    return handOver(desk, true);
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
  if (notes.awaiting === 'message' && answered) return false;
  if (await afterAsking(desk)) return true;
  const wantsNothing = !said.wish && said.services.length === 0 && !said.partySize;
  if (wantsNothing && (said.intents.has('drop') || said.intents.has('defer'))) {
    // Whoever thinks it over comes back to what was offered.
    if (said.intents.has('drop')) desk.close();
    desk.say(desk.voice.say('dropped'));
    return true;
  }
  if (said.intents.has('callback')) return did(callBack(desk));
  const isMove = said.wish?.shift !== undefined || said.intents.has('move');
  if (said.intents.has('late') && !isMove) return did(tellOfDelay(desk));
  const isMessage = said.intents.has('leave_message') || said.intents.has('relay');
  if (isMessage && !isMove) return did(leaveMessage(desk));
  if (said.intents.has('cancel')) return cancelOrDrop(desk);
  const isBooking =
    desk.task?.kind === 'book' && (desk.offered.length > 0 || notes.awaiting !== undefined);
  if (said.intents.has('move') && !isBooking) return did(startMove(desk));
  if (said.intents.has('list') && (!isBooking || asksWithoutTime(said))) {
    await listVisits(desk);
    if (isBooking) await resume(desk);
    return true;
  }
  if (desk.offered.length > 0) {
    if (await afterOffering(desk)) return true;
  } else if (await shortCode(desk)) return true;
  if (await aboutOwnVisit(desk, isBooking)) return true;
  if (wantsToBook(desk, answered)) return did(startBooking(desk));
  return pleasantry(desk, answered);
}

async function cancelOrDrop(desk: Desk): Promise<boolean> {
  if (desk.visitsAhead.length === 0 && desk.task) {
    desk.close();
    desk.say(desk.voice.say('dropped'));
    return true;
  }
  return did(startCancel(desk));
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
  const asksForTime = said.intents.has('availability') || said.services.length > 0;
  if (!asksForTime && (said.intents.has('keep') || said.intents.has('is_free')))
    return did(visitsStand(desk));
  if (said.intents.has('confirm') || /^yes\b/u.test(said.plain)) {
    const asksForNew = said.intents.has('book') && !/\bconfirm\w*\b/u.test(said.plain);
    if (asksForNew || (last?.status === 'confirmed' && !said.intents.has('confirm'))) return false;
    return did(
      said.services.length > 0 || said.wish ? startConfirm(desk) : confirmOne(desk, last ?? visit),
    );
  }
  return false;
}

/** Requests in the form of a question. */
const ASKS_FOR_TIME =
  /\b(?:(?:can|could|would|will|may) (?:you|i|we|u)|available|availability|openings?|times?|slots?|free|any(?:thing)?)\b/u;

function wantsToBook(desk: Desk, answered: boolean): boolean {
  const { said, notes } = desk;
  const asked = ['service', 'time', 'party'].includes(notes.awaiting ?? '');
  if (desk.offered.length > 0 && asksWithoutTime(said) && !ASKS_FOR_TIME.test(said.plain))
    return false;
  if (said.intents.has('book') || said.intents.has('availability')) return true;
  if (said.services.length > 0 && (!answered || said.wish)) return true;
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
