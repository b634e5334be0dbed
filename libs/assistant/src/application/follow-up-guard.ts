import { TAKE_MESSAGE, TRANSFER_TO_PERSON } from '@coordinator/contracts/skills';
import type { Urgency } from '@coordinator/contracts/skills';
import { Voice } from '../domain/engine/wording/voice';
import { promisesTooSoon } from '../domain/guards/deadlines';
import { instantsIn } from '../domain/guards/evidence';
import { KEEPS_PROMISES, makesPromise, withoutPromises } from '../domain/guards/promises';
import { wordEffects } from '../domain/word-effects';
import type { TurnAttempt } from './turn-attempt';

const MAX_MESSAGE = 2_000;
const MAX_REASON = 500;

const messageOf = ({ turn }: TurnAttempt): string =>
  turn.texts.join('\n').trim() || `(${turn.attachments} attachments without a text)`;

/** Passes on what was written. Answers how that is said, or null when it could not be done. */
export async function passOn(attempt: TurnAttempt, urgency: Urgency): Promise<string | null> {
  const message = messageOf(attempt).slice(0, MAX_MESSAGE);
  const outcome = await attempt.skills.for('guard').use(TAKE_MESSAGE, { message, urgency });
  if (!outcome.ok) return null;
  const voice = new Voice(attempt.brief.facts);
  return voice.say('messageTaken', { due: voice.times.full(outcome.result.dueAt) });
}

/** Asks for a person. Answers how that is said, or null when it could not be done. */
export async function askForPerson(
  attempt: TurnAttempt,
  why: string,
  urgency: Urgency,
): Promise<string | null> {
  const reason = `${why}: ${messageOf(attempt)}`.slice(0, MAX_REASON);
  const outcome = await attempt.skills.for('guard').use(TRANSFER_TO_PERSON, { reason, urgency });
  return outcome.ok ? new Voice(attempt.brief.facts).say('handedOver') : null;
}

/** What is said where nothing else can be: without a promise that nobody would keep. */
export const helpless = (attempt: TurnAttempt): string => {
  const { callbackNumber, businessName } = attempt.brief.facts;
  return callbackNumber
    ? `I'm sorry, I can't help with that here. ${businessName} can be reached at ${callbackNumber}.`
    : "I'm sorry, I can't help with that here.";
};

/** Makes a promise in a reply true, or takes it out. */
export async function keepPromises(text: string, attempt: TurnAttempt): Promise<string> {
  if (!makesPromise(text)) return text;
  if (isKept(attempt)) return withTrueTimes(text, wordPromises(attempt), attempt);
  attempt.guarded('promise');
  const followUp =
    (await passOn(attempt, 'normal')) ??
    (await askForPerson(attempt, 'A reply was promised', 'normal'));
  return followUp
    ? withTrueTimes(text, followUp, attempt)
    : withoutPromises(text) || helpless(attempt);
}

const isKept = ({ effects }: TurnAttempt): boolean =>
  effects.some(({ skill }) => KEEPS_PROMISES.includes(skill));

const wordPromises = ({ effects, brief }: TurnAttempt): string =>
  wordEffects(
    effects.filter(({ skill }) => KEEPS_PROMISES.includes(skill)),
    brief.facts,
  ) ?? '';

/** In place of promises by when nobody is to keep them stands what the follow-up is due by. */
function withTrueTimes(text: string, followUp: string, attempt: TurnAttempt): string {
  const { effects, brief, now } = attempt;
  const { timezone, visits } = brief.facts;
  const local = (instants: readonly string[]) =>
    instants.map((instant) => Temporal.Instant.from(instant).toZonedDateTimeISO(timezone));
  const results = effects.map(({ result }) => result);
  const promised = {
    now: now.toZonedDateTimeISO(timezone),
    due: local(instantsIn(results, ['dueAt'])),
    about: local([...instantsIn(results, ['startsAt']), ...instantsIn(visits, ['startsAt'])]),
  };
  const kept = withoutPromises(text, (sentence) => promisesTooSoon(sentence, promised));
  if (kept === text.trim()) return text;
  attempt.guarded('promised_time');
  return `${kept} ${followUp}`.trim();
}
