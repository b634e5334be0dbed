import { createTestProduct } from '@coordinator/composition/testing';
import type { TestProduct } from '@coordinator/composition/testing';
import { FrozenClock } from '@coordinator/platform/testing';
import { DIALOGUES } from './domain/engine/dialogues/all';
import type { WrittenDialogue } from './domain/engine/dialogues/dialogue';
import { HELD_OUT_DIALOGUES } from './domain/engine/dialogues/held-out/all';
import type { Played } from './testing/play';
import { playForReal } from './testing/play-for-real';
import { passed, report } from './testing/report';

const HELD_OUT_AT_LEAST = 0.85;
const TIMEOUT_MS = 240_000;

let product: TestProduct;
const clock = new FrozenClock('2026-11-23T12:00:00Z');

beforeAll(async () => {
  product = await createTestProduct({ clock });
}, 60_000);
afterAll(() => product?.close());

async function playAll(dialogues: readonly WrittenDialogue[]): Promise<Played[]> {
  const played: Played[] = [];
  for (const dialogue of dialogues) played.push(await playForReal(dialogue, product, clock));
  return played;
}

describe('The written dialogues over the real book, by the built-in engine in the frame of a turn', () => {
  it(
    'go as they do in practice',
    async () => {
      const tuned = await playAll(DIALOGUES);
      const heldOut = await playAll(HELD_OUT_DIALOGUES);
      const all = [...tuned, ...heldOut];
      process.stdout.write(
        `dialogues on the real book: ${passed(all)}/${all.length}, ` +
          `of them held out ${passed(heldOut)}/${heldOut.length}\n`,
      );
      expect(report(tuned)).toBe('');
      expect(passed(heldOut) / heldOut.length).toBeGreaterThanOrEqual(HELD_OUT_AT_LEAST);
    },
    TIMEOUT_MS,
  );
});
