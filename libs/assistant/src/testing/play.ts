import type { DialogueMemory } from '../domain/dialogue-memory';
import type { DialogueModel } from '../domain/dialogue-model';
import type { WrittenDialogue, WrittenVisit } from '../domain/engine/dialogues/dialogue';
import type { Utterance } from '../domain/turn';
import { bookFaults, faultsOf } from './expectations';
import { PracticeBook } from './practice-book';
import { PRACTICE_BUSINESSES } from './practice-business';
import { practiceBrief } from './practice-brief';

export interface Played {
  readonly name: string;
  /** What was not as written; nothing where all was. */
  readonly faults: readonly string[];
  /** What was said, line by line. */
  readonly transcript: readonly string[];
  /** The visits ahead at the end. */
  readonly book: readonly WrittenVisit[];
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
    const now = Temporal.Instant.fromEpochMilliseconds(clock.now);
    const person = { name: book.personName, visits: book.visits };
    const brief = practiceBrief(business, dialogue.persona, person, now);
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
        now,
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
  faults.push(...bookFaults(dialogue, book.written()));
  return { name: dialogue.name, faults, transcript, book: book.written() };
}
