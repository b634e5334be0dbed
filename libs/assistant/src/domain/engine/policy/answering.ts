import type { BookableService } from '@coordinator/contracts/skills';
import { namedIn, type Question } from '../understanding/understand';
import type { Desk } from './desk';

const ANSWERED_AT_ONCE = 2;

/** Answers what was asked about the business. Whether anything was. */
export async function answerQuestions(
  desk: Desk,
  questions: readonly Question[],
): Promise<boolean> {
  const asked = questions.slice(0, ANSWERED_AT_ONCE);
  const unknown: string[] = [];
  for (const question of asked) {
    const answer = fromServices(desk, question) ?? (await desk.lookUp(question.text));
    if (answer) desk.say(answer);
    else unknown.push(question.text);
  }
  // What was asked for is a message: words that have no answer are that message.
  if (desk.asked === 'message') return unknown.length < asked.length;
  // A promise to find out is only made where somebody is told to.
  if (unknown.length > 0) {
    await desk.passOn(unknown.join(' '));
    desk.say(desk.voice.own('dontKnow'));
  }
  return asked.length > 0;
}

/** Prices and durations that the calendar knows for certain. */
function fromServices(desk: Desk, question: Question): string | undefined {
  if (question.about === 'anything') return undefined;
  const named = namedIn(question.plain, desk.facts.services);
  const inHand = desk.service(desk.task?.serviceId ?? desk.notes.topic);
  const service = named.length === 1 ? named[0] : named.length === 0 ? inHand : undefined;
  if (service) desk.notes.topic = service.id;
  if (!service) return undefined;
  const appointmentType = service.name;
  if (question.about === 'duration')
    return desk.voice.say('duration', {
      appointmentType,
      minutes: String(service.durationMinutes),
    });
  const price = priceOf(service);
  return price === undefined ? undefined : desk.voice.say('price', { appointmentType, price });
}

const priceOf = ({ priceCents, currency }: BookableService): string | undefined =>
  priceCents === null
    ? undefined
    : (priceCents / 100).toLocaleString('en-US', {
        style: 'currency',
        currency,
        minimumFractionDigits: priceCents % 100 === 0 ? 0 : 2,
      });
