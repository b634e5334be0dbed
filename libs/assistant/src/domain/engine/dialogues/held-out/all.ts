import { HELD_OUT_BOOKING, HELD_OUT_OWN_VISITS } from './booking.dialogue';
import { HELD_OUT_FRONT_DESK } from './front-desk.dialogue';

export const HELD_OUT_DIALOGUES = [
  ...HELD_OUT_BOOKING,
  ...HELD_OUT_OWN_VISITS,
  ...HELD_OUT_FRONT_DESK,
] as const;
