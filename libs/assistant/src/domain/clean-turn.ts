import { withoutCardNumbers } from './guards/card-numbers';
import { wellFormed } from './traceable';
import type { Turn } from './turn';

/** Longer than any message that one would write; what follows is left unread. */
const MAX_TEXT = 4_000;
const MAX_TEXTS = 20;
const MAX_HISTORY = 40;

const clean = (text: string): string => withoutCardNumbers(wellFormed(text.slice(0, MAX_TEXT)));

/** A turn as models may see it: of bounded length, in characters that can be kept, and without card numbers. */
export const cleanTurn = (turn: Turn): Turn => ({
  ...turn,
  history: turn.history
    .slice(-MAX_HISTORY)
    .map((utterance) => ({ ...utterance, text: clean(utterance.text) })),
  texts: turn.texts.slice(-MAX_TEXTS).map(clean),
});
