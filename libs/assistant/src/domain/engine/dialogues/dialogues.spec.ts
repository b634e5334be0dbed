import { BuiltInModel } from '../../../engine/built-in-model';
import { play, type Played } from '../../../testing/play';
import { passed, report } from '../../../testing/report';
import { DIALOGUES } from './all';
import { BOOKING } from './booking.dialogue';
import type { WrittenDialogue } from './dialogue';
import { HELD_OUT_DIALOGUES } from './held-out/all';

const HELD_OUT_AT_LEAST = 0.85;

const model = new BuiltInModel();

const playAll = (dialogues: readonly WrittenDialogue[]): Promise<Played[]> =>
  Promise.all(dialogues.map((dialogue) => play(dialogue, model)));

describe('The built-in engine in written dialogues', () => {
  it('carries every one of them through, and most of those that it was not written with', async () => {
    const tuned = await playAll(DIALOGUES);
    const heldOut = await playAll(HELD_OUT_DIALOGUES);
    process.stdout.write(
      `dialogues: ${passed(tuned)}/${tuned.length}, held out ${passed(heldOut)}/${heldOut.length}\n`,
    );
    expect(report(tuned)).toBe('');
    expect(passed(heldOut) / heldOut.length).toBeGreaterThanOrEqual(HELD_OUT_AT_LEAST);
  });

  it('says when a dialogue went otherwise than written', async () => {
    const dialogue: WrittenDialogue = { ...BOOKING[1]!, book: [] };
    const { faults } = await play(dialogue, model);
    expect(faults).toHaveLength(1);
  });

  it('never lets Marge exclaim', async () => {
    const played = await playAll(DIALOGUES.filter(({ persona }) => persona === 'marge'));
    const said = played.flatMap(({ transcript }) =>
      transcript.filter((line) => line.startsWith('  >')),
    );
    expect(said.length).toBeGreaterThan(20);
    expect(said.filter((line) => line.includes('!'))).toEqual([]);
  });

  it('is written down in dialogues of different names, over every persona and business', () => {
    const all: readonly WrittenDialogue[] = [...DIALOGUES, ...HELD_OUT_DIALOGUES];
    expect(DIALOGUES.length).toBeGreaterThanOrEqual(60);
    expect(HELD_OUT_DIALOGUES.length).toBeGreaterThanOrEqual(20);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    expect(new Set(all.map(({ persona }) => persona)).size).toBe(5);
    expect(new Set(all.map(({ business }) => business)).size).toBe(5);
  });
});
