/** SQLSTATE codes that the product tells apart. Compared by code: native errors can fail `instanceof`. */
export const SqlState = {
  uniqueViolation: '23505',
  foreignKeyViolation: '23503',
  exclusionViolation: '23P01',
  serializationFailure: '40001',
  deadlockDetected: '40P01',
} as const;

/** The SQLSTATE of a database error, also where the ORM has wrapped it. */
export function sqlStateOf(error: unknown): string | undefined {
  for (let cause = error; cause && typeof cause === 'object';) {
    const { code, previous } = cause as { code?: unknown; previous?: unknown; cause?: unknown };
    if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) return code;
    cause = previous ?? (cause as { cause?: unknown }).cause;
  }
  return undefined;
}

/** Whether the same transaction may well succeed when it is tried again. */
export function isRetryable(error: unknown): boolean {
  const state = sqlStateOf(error);
  return state === SqlState.serializationFailure || state === SqlState.deadlockDetected;
}
