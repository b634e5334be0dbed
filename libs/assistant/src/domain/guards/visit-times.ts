import { SpokenTimes } from '../engine/wording/spoken-times';
import { sentencesOf } from '../wording/sentences';
import type { Effect } from '../word-effects';
import { claimsOf } from './claims';
import { instantsIn, statedWords } from './evidence';
import type { Evidence } from './evidence';
import { makesPromise } from './promises';
import { isClock, isSaidOf, saidTimes } from './said-times';
import type { SaidDay, SaidTime } from './said-times';

const SETTLES = ['book_appointment', 'move_appointment', 'confirm_appointment'];
const MUST_BE_TOLD = ['book_appointment', 'move_appointment'];

/** What is offered, rather than told or asked about. */
const OFFERS =
  /\b((i|we)('ve| have)( got)?|(i|we) (can|could) (do|offer|see|fit|get|book|put)|how about|what about|works?\b|available|availability|openings?|(is|are|still|also|slots?) (open|free)|which (one|time|works|would)|shall i|should i|want (me|it|that|one)|would you like|do you want|does .* suit|prefer|could do|options?|choose|pick)\b/i;
/** What cannot be had. */
const DENIES =
  /\b(not?|nothing|never|cannot|passed|past|outside|too (soon|far|late)|taken|gone|closed|full|unavailable|unfortunately)\b|n't\b/i;
const CLAUSE =
  /(?:[,;:]\s+|\s+[-–—]\s+|\s+)(?=(?:but|however|instead)\b)|;\s+|,\s+(?=(?:how about|what about|i have|i can|i could|we have|would|could|shall|so)\b)/i;

interface Clause {
  readonly text: string;
  readonly said: readonly SaidTime[];
}

const todayIn = ({ facts, now }: Evidence) => now.toZonedDateTimeISO(facts.timezone).toPlainDate();
const localIn = ({ facts }: Evidence, instants: readonly string[]) => {
  const times = new SpokenTimes(facts.timezone, facts.country);
  return instants.map((instant) => times.local(instant));
};

/** A reply clause by clause. A time without a day belongs to the day named last. */
function clausesOf(reply: string, evidence: Evidence): Clause[] {
  const today = todayIn(evidence);
  let day: SaidDay | undefined;
  return sentencesOf(reply)
    .flatMap((sentence) => sentence.split(CLAUSE))
    .filter((text) => text?.trim())
    .map((text) => {
      const said = saidTimes(text, today, day);
      day = said.findLast((time) => time.day)?.day ?? day;
      return { text, said };
    });
}

/** Whether a reply tells of a visit that was booked, moved or confirmed in the turn with another day or time than it has. */
export function mistellsVisit(reply: string, evidence: Evidence): boolean {
  const { effects, facts } = evidence;
  const settled = effects.filter(({ skill }) => SETTLES.includes(skill));
  if (settled.length === 0) return false;
  const done = localIn(evidence, startsOf(settled));
  const known = localIn(evidence, [
    ...instantsIn(effects.map(({ result }) => result)),
    ...startsIn(facts.visits),
  ]);
  const today = todayIn(evidence);
  return sentencesOf(reply)
    .filter((sentence) => claimsOf(sentence).some((skill) => SETTLES.includes(skill)))
    .map((sentence) => saidTimes(sentence, today))
    .filter((said) => said.length > 0)
    .some(
      (said) =>
        !said.some((time) => done.some((moment) => isSaidOf(time, moment))) ||
        said.some((time) => !known.some((moment) => isSaidOf(time, moment))),
    );
}

/** Booked and moved visits whose date and time a reply does not name. */
export function untoldVisits(reply: string, evidence: Evidence): Effect[] {
  const said = clausesOf(reply, evidence).flatMap((clause) => clause.said);
  return evidence.effects
    .filter(({ skill }) => MUST_BE_TOLD.includes(skill))
    .filter((effect) =>
      localIn(evidence, startsOf([effect])).some(
        (moment) =>
          !said.some((time) => time.clock && time.day?.day !== undefined && isSaidOf(time, moment)),
      ),
    );
}

/**
 * Whether a reply names times that nobody has: offers have to be among the times that skills
 * returned, that were offered before, or that the person has; other times may also stand in
 * the words of the business or of the conversation.
 */
export function inventsTimes(reply: string, evidence: Evidence): boolean {
  const { outcomes, effects, offered, facts, texts, history } = evidence;
  const returned = outcomes.map((outcome) => (outcome.ok ? outcome.result : outcome.details));
  const results = [...returned, ...effects.map(({ result }) => result)];
  const free = localIn(evidence, [
    ...instantsIn(results, ['startsAt']),
    ...startsIn(offered),
    ...startsIn(facts.visits),
  ]);
  const known = [...free, ...localIn(evidence, instantsIn(results))];
  const today = todayIn(evidence);
  const spoken = [...statedWords(evidence), ...texts, ...history.map(({ text }) => text)].flatMap(
    (text) => saidTimes(text, today).flatMap(({ clock }) => clock ?? []),
  );
  const wasSpoken = ({ clock }: SaidTime) =>
    clock !== undefined && spoken.some((other) => isClock(clock, other) || isClock(other, clock));
  return clausesOf(reply, evidence)
    .filter(({ text }) => !DENIES.test(text.replaceAll('’', "'")) && !makesPromise(text))
    .some(({ text, said }) => {
      const offers = OFFERS.test(text.replaceAll('’', "'"));
      return said
        .filter(({ clock }) => clock)
        .some((time) =>
          offers
            ? !free.some((moment) => isSaidOf(time, moment))
            : !wasSpoken(time) && !known.some((moment) => isSaidOf(time, moment)),
        );
    });
}

const startsOf = (effects: readonly Effect[]): string[] =>
  instantsIn(
    effects.map(({ result }) => result),
    ['startsAt'],
  );
const startsIn = (times: readonly { readonly startsAt: string }[]): string[] =>
  times.map(({ startsAt }) => startsAt);
