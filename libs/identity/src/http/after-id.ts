import { decodeCursor } from '@coordinator/platform';

/** The id that a page starts after, for lists in the order of their ids. Throws 400 `invalid_cursor`. */
export function afterId(cursor: string | undefined): string | null {
  return cursor === undefined ? null : (decodeCursor(cursor, ['uuid'])[0] as string);
}
