import { ASKING } from './asking.dialogue';
import { BOOKING } from './booking.dialogue';
import { FALSE_ALARMS } from './false-alarms.dialogue';
import { FRONT_DESK } from './front-desk.dialogue';
import { NAMES } from './names.dialogue';
import { NEGOTIATING } from './negotiating.dialogue';
import { OWN_VISITS } from './own-visits.dialogue';

/** The dialogues that the engine was written with. */
export const DIALOGUES = [
  ...BOOKING,
  ...NEGOTIATING,
  ...OWN_VISITS,
  ...FRONT_DESK,
  ...FALSE_ALARMS,
  ...ASKING,
  ...NAMES,
] as const;
