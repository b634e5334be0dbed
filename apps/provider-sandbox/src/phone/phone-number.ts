import type { FieldRule } from '../http/parse-body';
import { Problem } from '../http/problem';
import { e164Of } from '../twilio/numbering/e164';

export interface NumberQuery {
  Querystring: Record<string, string | string[] | undefined>;
}

export const phoneNumber: FieldRule = (value) =>
  typeof value === 'string' && e164Of(value) ? undefined : 'must be a phone number';

/** The person's number that a request asks about, in E.164. @throws Problem 400 without one. */
export function queriedNumber({ number }: NumberQuery['Querystring']): string {
  const found = typeof number === 'string' ? e164Of(number) : undefined;
  if (found) return found;
  throw new Problem(400, 'invalid_query', 'Say whose phone it is.', [
    { path: 'number', message: 'must be one phone number' },
  ]);
}
