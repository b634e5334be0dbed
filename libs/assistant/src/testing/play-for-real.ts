import type { TestProduct } from '@coordinator/composition/testing';
import type { FrozenClock } from '@coordinator/platform/testing';
import type { WrittenDialogue } from '../domain/engine/dialogues/dialogue';
import type { TurnTrace } from '../domain/trace';
import type { Utterance } from '../domain/turn';
import { turnOf } from './dialogue-business';
import { bookFaults, faultsOf } from './expectations';
import type { Played } from './play';
import { PRACTICE_BUSINESSES } from './practice-business';
import { RealBook } from './real-book';

const SAYS_AI = /\bAI\b/;

/** Plays a written dialogue in the product itself, which has to run by the clock. */
export async function playForReal(
  dialogue: WrittenDialogue,
  product: TestProduct,
  clock: FrozenClock,
): Promise<Played> {
  const { timezone } = PRACTICE_BUSINESSES[dialogue.business];
  clock.set(
    Temporal.PlainDateTime.from(dialogue.now).toZonedDateTime(timezone).toInstant().toString(),
  );
  const book = await RealBook.open(product, dialogue);
  const { business, person } = book;
  const transcript: string[] = [];
  const faults: string[] = [];
  const history: Utterance[] = [];
  for (const [index, step] of dialogue.script.entries()) {
    for (const at of step.meanwhileTaken ?? []) await book.take(at);
    clock.advance({ minutes: step.later ?? 1 });
    const texts = typeof step.says === 'string' ? [step.says] : step.says;
    const turn = turnOf(person, texts, { history: [...history], disclose: index === 0 });
    const { text } = await business.say(person, texts, turn);
    const used = await skillsOf(book, turn.turnId);
    const at = clock.now().toString();
    history.push(...texts.map((text) => ({ by: 'contact' as const, text, at })));
    history.push({ by: 'coordinator', text, at });
    transcript.push(`  < ${texts.join(' | ')}`, `  > ${text}   [${used.join(', ')}]`);
    const found = faultsOf(step, text, used);
    if (index === 0 && !SAYS_AI.test(text)) found.push('nothing says that an AI answers');
    const again = await business.say(person, texts, turn);
    if (again.text !== text) found.push(`told again, the turn is answered by ${again.text}`);
    faults.push(...found.map((fault) => `step ${index + 1}: ${fault}`));
  }
  const written = await book.written(clock.now());
  faults.push(...bookFaults(dialogue, written), ...(await replyFaults(book, dialogue)));
  return { name: dialogue.name, faults, transcript, book: written };
}

/** Names of the skills that were used for the reply, refused uses too; not those that the brief is made from. */
async function skillsOf({ business }: RealBook, turnId: string): Promise<string[]> {
  const [turn] = await business.rows<{ trace: TurnTrace }>(
    'select trace from assistant.turns where organization_id = $1 and turn_id = $2',
    turnId,
  );
  return (turn?.trace.skills ?? []).filter(({ by }) => by !== 'brief').map(({ name }) => name);
}

async function replyFaults({ business }: RealBook, { script }: WrittenDialogue): Promise<string[]> {
  const replies = await business.rows('select 1 from assistant.turns where organization_id = $1');
  return replies.length === script.length
    ? []
    : [`there are ${replies.length} replies to ${script.length} turns`];
}
