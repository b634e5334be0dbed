import type { Task } from '../state';
import { choose, takesEither } from '../understanding/choices';
import { arrange, offerOthers, withWhatWasSaid } from './arranging';
import type { Desk } from './desk';
import { did } from './did';
import { settle } from './settling';

/** Two times were named: one is taken, both are refused, or the wish changes. */
export async function afterOffering(desk: Desk): Promise<boolean> {
  const { said, offered, task } = desk;
  if (!task) return false;
  const refusesTime = REFUSES_A_TIME.test(said.plain) && !COUNTERS.test(said.plain);
  const refuses =
    refusesTime ||
    said.intents.has('no') ||
    (said.intents.has('cannot_come') && !takesEither(said.plain));
  const [service, another] = said.services;
  const otherKind = service !== undefined && !another && service.id !== task.serviceId;
  if (!refuses && !otherKind && !said.intents.has('also')) {
    const choice = choose(said.plain, said.wish, said.bareHour, offered, desk.facts.timezone);
    if (choice.kind === 'taken') return did(settle(desk, withWhoWasSaid(desk, task), choice.time));
    if (choice.kind === 'unclear') {
      repeatOffer(desk);
      return true;
    }
  }
  if (refusesTime && !otherKind && (said.wish?.hours?.exact ?? said.bareHour))
    return did(offerOthers(desk, task));
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
    repeatOffer(desk);
    return true;
  }
  return false;
}

/** "10:30 doesn't work" names a time without wanting it; "no, 10:30" wants it. */
const REFUSES_A_TIME =
  /\b(?:doesnt|dont|wont|isnt|does not|do not|will not|is not|not|cant|cannot) (?:really )?(?:works?|good|do|possible|suit|make|great|an option|either)\b/u;
/** Words that bring a time of their own after a refusal. */
const COUNTERS =
  /\b(?:but|about|instead|can (?:we|i|you)|could|maybe|rather|prefer|have|got|then|works better|is better|make it|do you)\b/u;

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

function repeatOffer(desk: Desk): void {
  const moment = desk.offered.length > 1 ? 'askWhich' : 'askWhichOfOne';
  desk.ask('choice', desk.voice.say(moment, desk.voice.options(desk.offered)));
}
