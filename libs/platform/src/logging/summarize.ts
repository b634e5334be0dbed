import { redactText } from './redact';

const MAX_LENGTH = 500;

/** What went wrong in one line, for the row that failed. The full error is in the log. */
export function summarize(error: unknown): string {
  const text =
    error instanceof Object && 'message' in error ? String(error.message) : String(error);
  return redactText(text.split('\n', 1)[0] ?? '').slice(0, MAX_LENGTH);
}
