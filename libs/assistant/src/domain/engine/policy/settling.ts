import {
  BOOK_APPOINTMENT,
  HOLD_TIME,
  MOVE_APPOINTMENT,
  type OfferedTime,
  type OwnVisit,
} from '@coordinator/contracts/skills';
import type { Task } from '../state';
import type { Desk, Refusal } from './desk';

/** A time has been chosen: books it or moves to it, or holds it while the name is asked for. */
export async function settle(
  desk: Desk,
  task: Task,
  time: Pick<OfferedTime, 'startsAt'>,
): Promise<void> {
  if (task.kind === 'move') return move(desk, task, time.startsAt);
  const ownName = desk.notes.name ?? desk.facts.contactName;
  const isNameMissing = task.who ? !task.who.name : !ownName;
  if (isNameMissing && !desk.notes.nameAsked) return askName(desk, task, time.startsAt);
  await book(desk, task, time.startsAt);
}

async function askName(desk: Desk, task: Task, startsAt: string): Promise<void> {
  if (desk.skills.has(HOLD_TIME) && task.serviceId) {
    const held = await desk.use(
      desk.skills.use(HOLD_TIME, {
        appointmentTypeId: task.serviceId,
        startsAt,
        ...(task.partySize && { partySize: task.partySize }),
      }),
    );
    if (!held.ok && isTaken(held)) return offerInstead(desk, task, held);
  }
  desk.notes.nameAsked = true;
  desk.task = { ...task, picked: startsAt };
  desk.offered = [];
  const when = desk.voice.say('timeIsFree', { when: desk.voice.times.full(startsAt) });
  desk.ask('name', `${when} ${nameQuestion(desk, task)}`);
}

export function nameQuestion(desk: Desk, task: Task): string {
  const { relation } = task.who ?? {};
  if (relation) return desk.voice.say('askWhose', { relation });
  const script = desk.facts.scripts['ask_name'];
  return script && !script.includes('{{') ? script : desk.voice.say('askName');
}

export async function book(desk: Desk, task: Task, startsAt: string): Promise<void> {
  if (!task.serviceId) return;
  const name = task.who?.name ?? nameToGive(desk);
  const notes = task.who?.relation && !task.who.name ? `For their ${task.who.relation}` : undefined;
  const outcome = await desk.use(
    desk.skills.use(BOOK_APPOINTMENT, {
      appointmentTypeId: task.serviceId,
      startsAt,
      ...(task.partySize && { partySize: task.partySize }),
      ...(name && { name: name.slice(0, 120) }),
      ...(notes && { notes }),
    }),
  );
  if (!outcome.ok) return refused(desk, task, outcome);
  done(desk, outcome.result);
  desk.say(desk.voice.own('confirmBooking', desk.visitValues(outcome.result)));
}

/** The person's own name, where the business does not know it, or knows the number by another's. */
function nameToGive(desk: Desk): string | undefined {
  const { name } = desk.notes;
  const known = desk.facts.contactName;
  if (!name || !known) return name;
  const first = (full: string) => full.split(' ')[0]?.toLowerCase();
  return first(name) === first(known) ? undefined : name;
}

async function move(desk: Desk, task: Task, startsAt: string): Promise<void> {
  if (!task.visitId) return;
  const outcome = await desk.use(
    desk.skills.use(MOVE_APPOINTMENT, { appointmentId: task.visitId, startsAt }),
  );
  if (!outcome.ok) return refused(desk, task, outcome);
  done(desk, outcome.result);
  desk.say(desk.voice.say('moved', desk.visitValues(outcome.result)));
}

function done(desk: Desk, visit: OwnVisit): void {
  desk.close();
  desk.lastVisitId = visit.appointmentId;
}

async function refused(desk: Desk, task: Task, refusal: Refusal): Promise<void> {
  if (isTaken(refusal)) return offerInstead(desk, task, refusal);
  desk.close();
  await refuse(desk, refusal);
}

/** Says politely that it cannot be done here, and sees to it that somebody looks at it. */
export async function refuse(desk: Desk, refusal: Refusal): Promise<void> {
  const due = await desk.passOn(desk.said.original);
  if (refusal.code === 'identity_required') desk.say(desk.voice.say('notAllowed'));
  else desk.say(due ? desk.voice.say('passedOn', { due }) : desk.voice.own('apology'));
}

const isTaken = ({ code }: Refusal): boolean =>
  code === 'slot_unavailable' || code === 'outside_availability';

function offerInstead(desk: Desk, task: Task, refusal: Refusal): void {
  const { picked: _gone, ...rest } = task;
  const times = alternativesOf(refusal, desk.turn.now);
  if (refusal.code === 'slot_unavailable') desk.say(desk.voice.say('gone'));
  else desk.say(desk.voice.say('notFree', { when: 'That time' }));
  if (times.length > 0) return desk.offer(times.slice(0, 2), rest);
  desk.offered = [];
  desk.task = { ...rest, wish: {} };
  desk.ask('time', desk.voice.say('noneLeft'));
}

function alternativesOf(refusal: Refusal, now: Temporal.Instant): OfferedTime[] {
  const found = refusal.details?.['alternatives'];
  if (!Array.isArray(found)) return [];
  return found
    .filter(isOfferedTime)
    .filter(({ startsAt }) => Temporal.Instant.compare(Temporal.Instant.from(startsAt), now) > 0)
    .map(({ startsAt, endsAt }) => ({ startsAt, endsAt }));
}

const isOfferedTime = (value: unknown): value is OfferedTime =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as OfferedTime).startsAt === 'string' &&
  typeof (value as OfferedTime).endsAt === 'string';
