import {
  CANCEL_APPOINTMENT,
  CONFIRM_APPOINTMENT,
  MOVE_APPOINTMENT,
  type OwnVisit,
} from '@coordinator/contracts/skills';
import type { Task } from '../state';
import { splitMove } from '../understanding/understand';
import type { TimeWish } from '../understanding/wish';
import { arrange } from './arranging';
import type { Desk, Refusal } from './desk';
import { did } from './did';
import { refuse } from './settling';
import { lastSpokenOf, visitsMeant } from './visits';

/** Moves a visit: finds out which one, then arranges the new time. */
export async function startMove(desk: Desk): Promise<void> {
  const visits = await desk.ownVisits();
  if (visits.length === 0) return noVisits(desk);
  if (!desk.skills.has(MOVE_APPOINTMENT)) return passOnInstead(desk);
  const { which, wish } = splitMove(desk.said.plain, desk.reading);
  const whole = which === desk.said.plain;
  const meant = visitsMeant(desk, visits, { plain: which, wish: whole ? wish : undefined });
  // "Reschedule to Thursday" names the new day, "reschedule my Thursday visit" the old one.
  const namesNew = whole && wish !== undefined && meant.pointedElsewhere;
  const byWords = namesNew ? visitsMeant(desk, visits, { plain: which }).visits : meant.visits;
  const left = byWords.length > 0 ? byWords : visits;
  const isOldTime =
    whole &&
    wish !== undefined &&
    !meant.pointedElsewhere &&
    wish.days !== undefined &&
    !wish.shift;
  const target = isOldTime && left.length > 0 ? undefined : wish;
  const [only, another] = left;
  if (only && !another) return moveOne(desk, only, target);
  const last = lastSpokenOf(desk, left);
  if (last && desk.said.intents.has('instead')) return moveOne(desk, last, target);
  desk.task = { kind: 'move', ...(target && { wish: target }) };
  desk.offered = [];
  desk.ask(
    'which_visit',
    desk.voice.say('whichVisitMove', { visits: desk.voice.list(left, 'or') }),
  );
}

/** Moves the visit that was spoken of last, or asks to when. */
export async function moveOne(
  desk: Desk,
  visit: OwnVisit,
  wish: TimeWish | undefined,
): Promise<void> {
  const task: Task = {
    kind: 'move',
    visitId: visit.appointmentId,
    ...(visit.appointmentTypeId && { serviceId: visit.appointmentTypeId }),
    ...(wish && { wish: nearVisit(desk, wish, visit) }),
    ...(visit.partySize > 1 && { partySize: visit.partySize }),
  };
  desk.offered = [];
  if (!desk.service(visit.appointmentTypeId)) return passOnInstead(desk);
  if (wish) return arrange(desk, task);
  desk.task = task;
  desk.ask('time', desk.voice.say('askMoveTime', desk.visitValues(visit)));
}

/** "Make it 3" keeps the day of the visit. */
function nearVisit(desk: Desk, wish: TimeWish, visit: OwnVisit): TimeWish {
  if (wish.days || wish.shift || wish.soonest || !wish.hours) return wish;
  const day = String(desk.voice.times.local(visit.startsAt).toPlainDate());
  return { ...wish, days: { spans: [{ from: day, to: day }] } };
}

/** Takes a visit off at a clear request; asks where it is not clear which one. */
export async function startCancel(desk: Desk): Promise<void> {
  const visits = await desk.ownVisits();
  if (visits.length === 0) return noVisits(desk);
  const { said } = desk;
  // Whoever says "all" is asked: more may go than they have in mind.
  const isSweeping = ALL_OF_THEM.test(said.plain);
  const meant = visitsMeant(desk, visits, { plain: said.plain, wish: said.wish });
  const left = meant.pointedElsewhere || isSweeping ? visits : meant.visits;
  const [only, another] = left;
  if (only && !another) {
    if (!meant.pointedElsewhere && !isSweeping) return cancelOne(desk, only);
    desk.task = { kind: 'cancel', visitId: only.appointmentId };
    return desk.ask('cancel_it', desk.voice.say('shallICancel', desk.visitValues(only)));
  }
  desk.task = { kind: 'cancel' };
  desk.offered = [];
  desk.ask(
    'which_visit',
    desk.voice.say('whichVisitCancel', { visits: desk.voice.list(left, 'or') }),
  );
}

const ALL_OF_THEM = /\b(?:all|both|every|everything)\b/u;
/** What one turn may change at most. */
const CANCELED_AT_ONCE = 4;

/** All that were listed, after they were asked which. */
async function cancelAll(desk: Desk, visits: readonly OwnVisit[]): Promise<true> {
  desk.close();
  if (!desk.skills.has(CANCEL_APPOINTMENT)) return did(passOnInstead(desk));
  const gone: OwnVisit[] = [];
  let refusal: Refusal | undefined;
  for (const visit of visits.slice(0, CANCELED_AT_ONCE)) {
    const refused = await takeOff(desk, visit);
    if (refused) refusal ??= refused;
    else gone.push(visit);
  }
  const [only, another] = gone;
  if (another) desk.say(desk.voice.say('canceledSeveral', { visits: desk.voice.list(gone) }));
  else if (only) desk.say(desk.voice.say('canceled', desk.visitValues(only)));
  if (refusal) await refuse(desk, refusal);
  return true;
}

export async function cancelOne(desk: Desk, visit: OwnVisit): Promise<void> {
  desk.close();
  if (!desk.skills.has(CANCEL_APPOINTMENT)) return passOnInstead(desk);
  const refused = await takeOff(desk, visit);
  if (refused) return refuse(desk, refused);
  const { appointmentTypeId: serviceId, partySize, startsAt, endsAt } = visit;
  if (serviceId) desk.notes.canceled = { serviceId, partySize, startsAt, endsAt };
  desk.say(desk.voice.say('canceled', desk.visitValues(visit)));
}

async function takeOff(desk: Desk, visit: OwnVisit): Promise<Refusal | undefined> {
  const outcome = await desk.use(
    desk.skills.use(CANCEL_APPOINTMENT, {
      appointmentId: visit.appointmentId,
      reason: desk.said.original.slice(0, 500),
    }),
  );
  if (!outcome.ok) return outcome;
  if (desk.lastVisitId === visit.appointmentId) desk.lastVisitId = undefined;
  return undefined;
}

/** Confirms the visit ahead: the one that was named, else the next one that is not confirmed yet. */
export async function startConfirm(desk: Desk): Promise<void> {
  const visits = await desk.ownVisits();
  if (visits.length === 0) return noVisits(desk);
  const meant = visitsMeant(desk, visits, { plain: desk.said.plain, wish: desk.said.wish });
  const left = meant.visits.length > 0 ? meant.visits : visits;
  const visit =
    lastSpokenOf(desk, left) ?? left.find(({ status }) => status === 'scheduled') ?? left[0];
  if (visit) await confirmOne(desk, visit);
}

export async function confirmOne(desk: Desk, visit: OwnVisit): Promise<void> {
  desk.close();
  if (!desk.skills.has(CONFIRM_APPOINTMENT)) return passOnInstead(desk);
  const outcome = await desk.use(
    desk.skills.use(CONFIRM_APPOINTMENT, { appointmentId: visit.appointmentId }),
  );
  if (!outcome.ok) return refuse(desk, outcome);
  desk.lastVisitId = visit.appointmentId;
  desk.say(desk.voice.say('confirmed', desk.visitValues(outcome.result)));
}

/** They cannot come: asks whether another time or none is wanted. */
export async function cannotCome(desk: Desk): Promise<void> {
  const visits = await desk.ownVisits();
  const meant = visitsMeant(desk, visits, { plain: desk.said.plain, wish: desk.said.wish });
  const visit = meant.visits[0] ?? visits[0];
  if (!visit) return noVisits(desk);
  desk.task = { kind: 'move', visitId: visit.appointmentId };
  desk.ask('move_or_cancel', desk.voice.say('moveOrCancel', desk.visitValues(visit)));
}

/** Nothing changes: says which visits stand, those that the words mean before all others. */
export async function visitsStand(desk: Desk): Promise<void> {
  const visits = await desk.ownVisits();
  if (visits.length === 0) return noVisits(desk);
  const meant = visitsMeant(desk, visits, { plain: desk.said.plain, wish: desk.said.wish });
  const standing = meant.visits.length > 0 ? meant.visits : visits;
  if (standing.length === 1) desk.lastVisitId = standing[0]?.appointmentId;
  desk.say(desk.voice.say('visitsStand', { visits: desk.voice.list(standing) }));
}

/** Names the visits ahead; what is being arranged stays open. */
export async function listVisits(desk: Desk): Promise<void> {
  const visits = await desk.ownVisits();
  if (visits.length === 0 && (!desk.task || desk.visitsRefused)) return noVisits(desk);
  if (visits.length === 0) return desk.say(desk.voice.say('noneBooked'));
  desk.say(desk.voice.say('visits', { visits: desk.voice.list(visits) }));
  if (visits.length === 1) desk.lastVisitId = visits[0]?.appointmentId;
}

/** The visits that were asked about, and which of them the answer means. */
export async function whichVisit(desk: Desk, task: Task): Promise<boolean> {
  const visits = await desk.ownVisits();
  const { said } = desk;
  const { visits: left } = visitsMeant(desk, visits, { plain: said.plain, wish: said.wish });
  const [only, another] = left;
  if (task.kind === 'cancel' && ALL_OF_THEM.test(said.plain)) return cancelAll(desk, visits);
  if (!only || another) return false;
  if (task.kind === 'cancel') await cancelOne(desk, only);
  else if (task.kind === 'confirm') await confirmOne(desk, only);
  else await moveOne(desk, only, task.wish);
  return true;
}

async function noVisits(desk: Desk): Promise<void> {
  desk.close();
  if (desk.visitsRefused) return refuse(desk, desk.visitsRefused);
  desk.say(desk.voice.say('noVisits'));
}

async function passOnInstead(desk: Desk): Promise<void> {
  desk.close();
  const due = await desk.passOn(desk.said.original);
  desk.say(due ? desk.voice.say('passedOn', { due }) : desk.voice.own('apology'));
}
