import { HELD_OUT_BOOKING, HELD_OUT_OWN_VISITS } from './booking.dialogue';
import { HELD_OUT_FRONT_DESK } from './front-desk.dialogue';
import { HELD_OUT_LATE } from './late.dialogue';

export const HELD_OUT_DIALOGUES = [
  ...HELD_OUT_BOOKING,
  ...HELD_OUT_OWN_VISITS,
  ...HELD_OUT_FRONT_DESK,
  ...HELD_OUT_LATE,
] as const;
