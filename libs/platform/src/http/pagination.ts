import { BadRequest } from './http-errors';

/** What a keyset cursor holds: the values of the sort columns of a row, its id last. */
export type CursorKey = readonly (string | number)[];
export type CursorPart = 'instant' | 'date' | 'integer' | 'text' | 'uuid';

export interface PageMeta {
  nextCursor: string | null;
  total?: number;
}
export interface One<T> {
  data: T;
}
export interface Page<T> {
  data: T[];
  meta: PageMeta;
}

const INT4_MAX = 2 ** 31 - 1;
// No year 0, and no offset of 16 hours or more: PostgreSQL refuses both.
const INSTANT =
  /^(?!0000)\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-](0\d|1[0-5])(:?\d{2})?)$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const fits: Record<CursorPart, (value: unknown) => boolean> = {
  instant: (value) =>
    typeof value === 'string' && INSTANT.test(value) && parses(() => Temporal.Instant.from(value)),
  date: (value) =>
    typeof value === 'string' &&
    /^(?!0000)\d{4}-\d{2}-\d{2}$/.test(value) &&
    parses(() => Temporal.PlainDate.from(value)),
  integer: (value) => Number.isInteger(value) && Math.abs(value as number) <= INT4_MAX,
  text: (value) => typeof value === 'string' && value.isWellFormed() && !value.includes('\0'),
  uuid: (value) => typeof value === 'string' && UUID.test(value),
};

/** The answer of a route about one thing. */
export function one<T>(data: T): One<T> {
  return { data };
}

/**
 * The answer of a list. `rows` holds up to `limit + 1` rows: the extra one tells
 * that there is a next page. `keyOf` gives the sort values that the next page
 * starts after, with full precision (instants as PostgreSQL prints them, not as a `Date`).
 */
export function page<T>(
  rows: readonly T[],
  limit: number,
  keyOf: (row: T) => CursorKey,
  total?: number,
): Page<T> {
  const data = rows.slice(0, limit);
  const last = data.at(-1);
  const nextCursor = rows.length > limit && last !== undefined ? encodeCursor(keyOf(last)) : null;
  return { data, meta: total === undefined ? { nextCursor } : { nextCursor, total } };
}

/** An opaque cursor that stands for a place in a list. */
export function encodeCursor(key: CursorKey): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** Reads a cursor. Throws 400 `invalid_cursor` unless it holds exactly the expected parts. */
export function decodeCursor(cursor: string, parts: readonly CursorPart[]): CursorKey {
  const key = parse(cursor);
  const valid =
    Array.isArray(key) &&
    key.length === parts.length &&
    parts.every((part, index) => fits[part](key[index]));
  if (!valid) throw new BadRequest('invalid_cursor', 'The cursor is not valid.', 'cursor');
  return key as CursorKey;
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}

function parses(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}
