import type { AppointmentDto, SmsMessageDto } from '@coordinator/contracts';
import { dateOf, spokenDate } from '../words/time';
import type { OutgoingText } from './outgoing-text';

export type VisitStep = 'booked' | 'confirmed' | 'cancelled';

export type ThreadEntry =
  | { readonly kind: 'day'; readonly key: string; readonly words: string }
  | {
      readonly kind: 'message';
      readonly key: string;
      readonly message: SmsMessageDto;
      /** The last of its speaker before somebody else, a pause or the end. */
      readonly closing: boolean;
    }
  | { readonly kind: 'outgoing'; readonly key: string; readonly text: OutgoingText }
  | {
      readonly kind: 'visit';
      readonly key: string;
      readonly step: VisitStep;
      readonly visit: AppointmentDto;
      readonly at: string;
    };

/** A silence after which the time is told again. */
const PAUSE_MS = 5 * 60_000;

/**
 * A conversation as it is read: messages, what came of them in the book, and texts not yet taken,
 * parted by days.
 *
 * @param complete whether the first message shown is the first there is; steps of visits before it
 *   are left out otherwise
 */
export function threadEntries(
  messages: readonly SmsMessageDto[],
  visits: readonly AppointmentDto[],
  outgoing: readonly OutgoingText[],
  { timeZone, now, complete }: { timeZone: string; now: Date; complete: boolean },
): ThreadEntry[] {
  const since = complete ? '' : (messages[0]?.createdAt ?? '');
  const dated = [
    ...messages.map((message, index) => ({
      at: message.createdAt,
      entry: {
        kind: 'message' as const,
        key: message.id,
        message,
        closing: closes(message, messages[index + 1]),
      },
    })),
    ...visits.flatMap(stepsOf).filter(({ at }) => at >= since),
  ].sort((a, b) => a.at.localeCompare(b.at));

  const today = dateOf(now, timeZone);
  const entries: ThreadEntry[] = [];
  let day = '';
  for (const { at, entry } of dated) {
    const date = dateOf(new Date(at), timeZone);
    if (date !== day) entries.push({ kind: 'day', key: date, words: spokenDate(date, today) });
    day = date;
    entries.push(entry);
  }
  const waiting = outgoing.filter((text) => !isAmong(messages, text));
  if (waiting.length > 0 && day !== today) {
    entries.push({ kind: 'day', key: today, words: 'Today' });
  }
  return [
    ...entries,
    ...waiting.map((text) => ({ kind: 'outgoing' as const, key: text.id, text })),
  ];
}

function closes(message: SmsMessageDto, next: SmsMessageDto | undefined): boolean {
  return (
    !next ||
    next.author !== message.author ||
    next.coordinatorId !== message.coordinatorId ||
    next.status !== message.status ||
    Date.parse(next.createdAt) - Date.parse(message.createdAt) > PAUSE_MS
  );
}

function stepsOf(visit: AppointmentDto) {
  const steps: readonly (readonly [VisitStep, string | null])[] = [
    ['booked', visit.createdAt],
    ['confirmed', visit.confirmedAt],
    ['cancelled', visit.cancelledAt],
  ];
  return steps.flatMap(([step, at]) =>
    at === null
      ? []
      : [{ at, entry: { kind: 'visit' as const, key: `${visit.id}-${step}`, step, visit, at } }],
  );
}

/** The API has taken it already, and only its answer is on the way. */
function isAmong(messages: readonly SmsMessageDto[], text: OutgoingText): boolean {
  const { afterMessageId, body, failure } = text;
  return (
    failure === null &&
    messages.some(
      (message) =>
        message.author === 'staff' &&
        message.body === body &&
        (afterMessageId === null || message.id > afterMessageId),
    )
  );
}
