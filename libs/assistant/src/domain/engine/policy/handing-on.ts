import {
  SCHEDULE_CALLBACK,
  TRANSFER_TO_PERSON,
  type OwnVisit,
} from '@coordinator/contracts/skills';
import type { Desk } from './desk';
import { madeAbsolute } from './relative';

const NOTHING_BUT_A_WISH_TO_LEAVE_ONE =
  /^(?:(?:hi|hello|hey|can|could|i|you|id|would|like|want|need|to|please|may|leave|take|a|send|pass|on|along|message|for|the|team|office|doctor|dentist|owner|someone) ?)+$/u;

/** A person takes over: told why, so that nobody has to begin again. */
export async function handOver(desk: Desk, upset: boolean): Promise<void> {
  desk.close();
  if (!desk.skills.has(TRANSFER_TO_PERSON)) return passOnWords(desk, desk.said.original);
  const outcome = await desk.use(
    desk.skills.use(TRANSFER_TO_PERSON, {
      reason: (desk.said.original || 'Asked for a person').replace(/\s+/gu, ' ').slice(0, 500),
      urgency: upset ? 'high' : 'normal',
    }),
  );
  if (!outcome.ok) return passOnWords(desk, desk.said.original);
  desk.say(desk.voice.say(upset ? 'handedOverUpset' : 'handedOver'));
}

/** Takes a message, or asks for it where only the wish to leave one was said. */
export async function leaveMessage(desk: Desk): Promise<void> {
  const { said } = desk;
  if (NOTHING_BUT_A_WISH_TO_LEAVE_ONE.test(said.plain)) {
    desk.close();
    return desk.ask('message', desk.voice.say('askMessage'));
  }
  await passOnWords(desk, said.original);
}

/** Tells the team at once that somebody comes late to a visit that is about to begin. */
export async function tellOfDelay(desk: Desk): Promise<void> {
  const { original } = desk.said;
  const visit = visitAtHand(desk);
  if (!visit) return passOnWords(desk, original, 'high');
  const due = await desk.passOn(original, 'high');
  const values = desk.visitValues(visit);
  desk.say(due ? desk.voice.say('delayTold', values) : desk.voice.own('apology'));
}

const HOURS_AT_HAND = { before: 4, after: 1 } as const;

/** The visit that begins within the next hours, or began a moment ago. */
const visitAtHand = (desk: Desk): OwnVisit | undefined =>
  desk.facts.visits
    .filter(({ startsAt }) => {
      const hours = (Date.parse(startsAt) - desk.turn.now.epochMilliseconds) / 3_600_000;
      return hours <= HOURS_AT_HAND.before && hours >= -HOURS_AT_HAND.after;
    })
    .toSorted((a, b) => a.startsAt.localeCompare(b.startsAt))[0];

export async function passOnWords(
  desk: Desk,
  words: string,
  urgency: 'normal' | 'high' = 'normal',
): Promise<void> {
  if (desk.notes.awaiting === 'message' || desk.notes.awaiting === 'pass_it_on') desk.close();
  const due = await desk.passOn(words, urgency);
  desk.say(due ? desk.voice.say('messageTaken', { due }) : desk.voice.own('apology'));
}

/** Promises a call, at the time that was said where one was. */
export async function callBack(desk: Desk): Promise<void> {
  if (!desk.skills.has(SCHEDULE_CALLBACK)) return passOnWords(desk, desk.said.original, 'high');
  const name = desk.notes.name ?? desk.facts.contactName;
  const at = wishedInstant(desk);
  const outcome = await desk.use(
    desk.skills.use(SCHEDULE_CALLBACK, {
      reason: desk.said.original.slice(0, 1_000),
      ...(at && { at }),
      ...(name && { name: name.slice(0, 120) }),
    }),
  );
  if (!outcome.ok) return passOnWords(desk, desk.said.original, 'high');
  desk.notes.callPromised = true;
  desk.say(desk.voice.say('callbackSet', { due: desk.voice.times.full(outcome.result.dueAt) }));
}

/** The first instant that the wish allows, or nothing where it names neither day nor hour. */
function wishedInstant(desk: Desk): string | undefined {
  const wish = desk.said.wish && madeAbsolute(desk.said.wish, [], desk.reading.today)[0];
  const { exact, around, from, until } = wish?.hours ?? {};
  const hour = exact ?? around ?? from;
  const day = wish?.days?.spans[0]?.from;
  if (!hour && !day) return undefined;
  const minutes = hour?.minutes ?? (until ? until.minutes - 60 : 9 * 60);
  const time = Temporal.PlainTime.from({
    hour: Math.floor(minutes / 60) % 24,
    minute: minutes % 60,
  });
  let at = Temporal.PlainDate.from(day ?? desk.reading.today).toZonedDateTime({
    timeZone: desk.facts.timezone,
    plainTime: time,
  });
  if (Temporal.ZonedDateTime.compare(at, desk.now) <= 0) {
    if (day && day !== String(desk.reading.today)) return undefined;
    at = at.add({ days: 1 });
  }
  return String(at.toInstant());
}
