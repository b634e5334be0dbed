import {
  LIST_SERVICES,
  FIND_TIMES,
  HOLD_TIME,
  BOOK_APPOINTMENT,
  MY_APPOINTMENTS,
  MOVE_APPOINTMENT,
  CANCEL_APPOINTMENT,
  CONFIRM_APPOINTMENT,
  ANSWER_QUESTION,
  TAKE_MESSAGE,
  SCHEDULE_CALLBACK,
  TRANSFER_TO_PERSON,
  type AnySkill,
  type SkillOutcome,
} from '@coordinator/contracts/skills';

/** The skills that are practiced with. */
export const PRACTICE_SKILLS: readonly AnySkill[] = [
  LIST_SERVICES,
  FIND_TIMES,
  HOLD_TIME,
  BOOK_APPOINTMENT,
  MY_APPOINTMENTS,
  MOVE_APPOINTMENT,
  CANCEL_APPOINTMENT,
  CONFIRM_APPOINTMENT,
  ANSWER_QUESTION,
  TAKE_MESSAGE,
  SCHEDULE_CALLBACK,
  TRANSFER_TO_PERSON,
];

/** Epoch milliseconds as skills write them. */
export const iso = (at: number): string => new Date(at).toISOString();
export const ok = (result: unknown): SkillOutcome => ({ ok: true, result });
export const refused = (code: string, details?: Record<string, unknown>): SkillOutcome => ({
  ok: false,
  code,
  message: code,
  ...(details && { details }),
});
