import fc from 'fast-check';
import { BuiltInModel } from '../../engine/built-in-model';
import { PracticeBook } from '../../testing/practice-book';
import { PRACTICE_BUSINESSES } from '../../testing/practice-business';
import { practiceFacts } from '../../testing/practice-facts';
import type { DialogueMemory } from '../dialogue-memory';
import type { PracticePersona } from './dialogues/dialogue';

const DENTAL = PRACTICE_BUSINESSES.dental;
const model = new BuiltInModel();

/** A conversation with the dental practice on Monday, November 23, 2026 at nine. */
function conversation(without: readonly string[] = [], persona: PracticePersona = 'marge') {
  const clock = { now: 0 };
  const book = new PracticeBook(DENTAL, clock, 'Ann', without);
  clock.now = book.instant('2026-11-23T09:00');
  let memory: DialogueMemory = {};
  return {
    book,
    remember: (kept: DialogueMemory) => (memory = kept),
    memory: () => memory,
    async says(
      texts: string | readonly string[],
      attachments = 0,
      signal = new AbortController().signal,
    ) {
      clock.now += 60_000;
      book.used = [];
      const reply = await model.reply(
        {
          turn: {
            turnId: 'turn',
            conversationId: 'conversation',
            channel: 'sms',
            contactId: 'contact',
            address: '+15550001111',
            history: [],
            texts: typeof texts === 'string' ? [texts] : texts,
            attachments,
            disclose: false,
          },
          brief: {
            version: 1,
            sections: [],
            facts: practiceFacts(DENTAL, persona, { name: 'Ann', visits: book.visits }),
          },
          memory,
          now: Temporal.Instant.fromEpochMilliseconds(clock.now),
        },
        book,
        signal,
      );
      memory = JSON.parse(JSON.stringify(reply.memory)) as DialogueMemory;
      return reply.text;
    },
  };
}

const service = (name: string) => DENTAL.services.find((known) => known.name === name)!;

describe('A reply of the built-in engine', () => {
  it('takes over from another model that offered times', async () => {
    const talk = conversation();
    talk.remember({
      offered: {
        appointmentTypeId: service('Cleaning').id,
        times: [
          { startsAt: '2026-11-24T19:00:00.000Z', endsAt: '2026-11-24T20:00:00.000Z' },
          { startsAt: '2026-11-24T20:30:00.000Z', endsAt: '2026-11-24T21:30:00.000Z' },
        ],
      },
    });
    await talk.says('the second one');
    expect(talk.book.written()).toMatchObject([{ service: 'Cleaning', at: '2026-11-24T15:30' }]);
  });

  it('takes no offer that has passed, and forgets what was arranged half a day ago', async () => {
    const talk = conversation();
    talk.remember({
      offered: {
        appointmentTypeId: service('Cleaning').id,
        times: [{ startsAt: '2026-11-20T19:00:00.000Z', endsAt: '2026-11-20T20:00:00.000Z' }],
      },
      engine: { version: 1, at: '2026-11-20T12:00:00Z', confused: 2, awaiting: 'choice' },
    });
    await talk.says('yes');
    expect(talk.book.used).not.toContain('book_appointment');
  });

  it.each([{ version: 99 }, { version: 1 }, { version: 1, at: 'yesterday' }, { nonsense: true }])(
    'begins anew where its own notes are not readable: %j',
    async (engine) => {
      const talk = conversation();
      talk.remember({ engine });
      expect(await talk.says('cleaning friday')).toMatch(/Friday, Nov 27/);
    },
  );

  it('passes a wish on where the coordinator keeps no calendar', async () => {
    const talk = conversation(['find_times', 'book_appointment', 'hold_time']);
    expect(await talk.says('cleaning on friday?')).toMatch(/get back to you/);
    expect(talk.book.messages).toEqual(['cleaning on friday?']);
  });

  it('hands on what it gets as a picture', async () => {
    const talk = conversation();
    await talk.says('', 2);
    expect(talk.book.used).toContain('take_message');
  });

  it('offers a person to whoever answers everything with a question mark, and never says the same twice in a row', async () => {
    const talk = conversation();
    const replies = [];
    for (let turn = 0; turn < 4; turn++) replies.push(await talk.says('?'));
    expect(replies[2]).toMatch(/person/);
    expect(talk.book.used).toContain('transfer_to_person');
    for (const [index, reply] of replies.entries()) expect(reply).not.toBe(replies[index - 1]);
  });

  it('stops when it is no longer waited for', async () => {
    await expect(conversation().says('hi', 0, AbortSignal.abort())).rejects.toThrow();
  });

  it('answers whatever is texted, changes nothing by it, and leaves notes that are plain JSON', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.constantFrom('', ' ', '\u202e', '{{businessName}}', '$1', '\\', '١٢٣', '🧑‍🚒'.repeat(500)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 4 }), async (texts) => {
        const talk = conversation();
        for (const said of texts) {
          const reply = await talk.says(said);
          expect(reply.trim()).not.toBe('');
          expect(reply).not.toMatch(/\{\{|undefined/);
        }
        expect(talk.book.written()).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('carries on from any point into any other', async () => {
    const text = fc.constantFrom(
      'hi',
      'cleaning',
      'friday',
      'friday at 2',
      'yes',
      'no',
      '1',
      'the second one',
      'C',
      'x',
      'R',
      '?',
      'move it to monday',
      'cancel',
      'how much is it?',
      'an hour later',
      'earlier',
      'never mind',
      'Priya',
      'same time tomorrow',
      'both',
      'is there parking',
      'for my son Leo',
      'yesterday',
      'call me at 3',
      '👍',
      'the saturday after',
      'too early',
      'asap',
      'table for 4',
      'what?',
      'other',
      'human',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 3, maxLength: 9 }), async (texts) => {
        const talk = conversation([], 'sandy');
        for (const said of texts) {
          const reply = await talk.says(said);
          expect(reply.trim()).not.toBe('');
          expect(reply).not.toMatch(/\{\{|undefined|NaN/);
          expect(talk.book.used.length).toBeLessThanOrEqual(12);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('needs under 50 ms of its own for a long text, at the 99th percentile', async () => {
    const hostile = [
      'a'.repeat(10_000),
      'tuesday '.repeat(1_250),
      'between 2 and '.repeat(700),
      '1/1/1 '.repeat(1_700),
      'my name is '.repeat(900),
      'not not on monday or '.repeat(500),
      'the '.repeat(2_500),
      `${'A'.repeat(40)} `.repeat(240),
      'can i '.repeat(1_600),
      '? . ! \n'.repeat(1_400),
    ];
    const took: number[] = [];
    for (let round = 0; round < 10; round++) {
      for (const text of hostile) {
        const talk = conversation();
        const start = performance.now();
        await talk.says(text);
        took.push(performance.now() - start);
      }
    }
    took.sort((a, b) => a - b);
    expect(took[Math.floor(took.length * 0.99) - 1]).toBeLessThan(50);
  });
});
