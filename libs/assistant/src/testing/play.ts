import type { Brief } from '../domain/brief';
import type { DialogueMemory } from '../domain/dialogue-memory';
import type { DialogueModel } from '../domain/dialogue-model';
import type { Step, WrittenDialogue } from '../domain/engine/dialogues/dialogue';
import type { Utterance } from '../domain/turn';
import { PracticeBook } from './practice-book';
import { PRACTICE_BUSINESSES } from './practice-business';
import { practiceFacts } from './practice-facts';

export interface Played {
  readonly name: string;
  /** What was not as written; nothing where all was. */
  readonly faults: readonly string[];
  /** What was said, line by line. */
  readonly transcript: readonly string[];
}

const A_MINUTE = 60_000;

/** Plays a written dialogue with a model over a calendar in memory. */
export async function play(dialogue: WrittenDialogue, model: DialogueModel): Promise<Played> {
  const business = PRACTICE_BUSINESSES[dialogue.business];
  const clock = { now: 0 };
  const book = PracticeBook.of(dialogue, business, clock);
  clock.now = book.instant(dialogue.now);
  const transcript: string[] = [];
  const faults: string[] = [];
  const history: Utterance[] = [];
  let memory: DialogueMemory = {};
  for (const [index, step] of dialogue.script.entries()) {
    clock.now += (step.later ?? 1) * A_MINUTE;
    for (const at of step.meanwhileTaken ?? []) book.take(at);
    const texts = typeof step.says === 'string' ? [step.says] : step.says;
    book.used = [];
    const brief: Brief = {
      version: 1,
      sections: [],
      facts: practiceFacts(business, dialogue.persona, {
        name: book.personName,
        visits: book.visits,
      }),
    };
    const reply = await model.reply(
      {
        turn: {
          turnId: `turn-${index}`,
          conversationId: 'practice',
          channel: 'sms',
          contactId: 'practice',
          address: '+15550001111',
          history: [...history],
          texts,
          attachments: 0,
          disclose: index === 0,
        },
        brief,
        memory,
        now: Temporal.Instant.fromEpochMilliseconds(clock.now),
      },
      book,
      new AbortController().signal,
    );
    memory = JSON.parse(JSON.stringify(reply.memory)) as DialogueMemory;
    const at = new Date(clock.now).toISOString();
    history.push(...texts.map((text) => ({ by: 'contact' as const, text, at })));
    history.push({ by: 'coordinator', text: reply.text, at });
    transcript.push(`  < ${texts.join(' | ')}`, `  > ${reply.text}   [${book.used.join(', ')}]`);
    faults.push(
      ...faultsOf(step, reply.text, book.used).map((fault) => `step ${index + 1}: ${fault}`),
    );
  }
  faults.push(...bookFaults(dialogue, book));
  return { name: dialogue.name, faults, transcript };
}

function faultsOf(step: Step, text: string, used: readonly string[]): string[] {
  const faults: string[] = [];
  const list = <T>(value: T | readonly T[] | undefined): readonly T[] =>
    value === undefined ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T];
  for (const pattern of list<RegExp>(step.reply))
    if (!pattern.test(text)) faults.push(`the reply does not match ${String(pattern)}`);
  for (const pattern of list<RegExp>(step.never))
    if (pattern.test(text)) faults.push(`the reply matches ${String(pattern)}`);
  for (const skill of step.uses ?? [])
    if (!used.includes(skill)) faults.push(`${skill} was not used`);
  for (const skill of step.avoids ?? []) if (used.includes(skill)) faults.push(`${skill} was used`);
  if (text.trim() === '') faults.push('the reply is empty');
  if (text.includes('{{') || /undefined|NaN|\[object/u.test(text))
    faults.push('the reply is not filled in');
  if (text.length > 480) faults.push(`the reply has ${text.length} characters`);
  return faults;
}

function bookFaults({ book: wanted }: WrittenDialogue, book: PracticeBook): string[] {
  if (!wanted) return [];
  const found = book.written();
  const fits = wanted.every((visit) =>
    found.some(
      (entry) =>
        entry.service === visit.service &&
        entry.at === visit.at &&
        (visit.for === undefined || entry.for === visit.for) &&
        entry.partySize === (visit.partySize ?? 1) &&
        (visit.status === undefined || entry.status === visit.status),
    ),
  );
  return fits && wanted.length === found.length
    ? []
    : [`the book holds ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`];
}
