/**
 * Answer codes for texts about a visit. Single letters, because carriers read whole words
 * such as "cancel" as an opt-out and "yes" as an opt-in before the message reaches us.
 */
export const VISIT_CODES = 'Text C to confirm, R to move it, X to drop it.';

export const OPT_OUT = 'STOP to opt out.';

/** Said when the answer is the owner's to give and has not been given yet. */
export const FIND_OUT =
  "I don't have that in front of me. I can take your name and number and have someone get back to you.";
