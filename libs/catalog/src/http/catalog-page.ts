import type { PageQuery } from '@coordinator/contracts';
import { BadRequest, decodeCursor, page } from '@coordinator/platform';
import type { Page } from '@coordinator/platform';

/** A page of the templates on offer, in the order of the catalog. Throws 400 `invalid_cursor`. */
export function pageOnOffer<T extends { id: string; isActive: boolean }>(
  templates: readonly T[],
  { limit, cursor }: PageQuery,
): Page<T> {
  // Withdrawn templates are left out last: a cursor may stand on one that was on offer a moment ago.
  const rest = listBehind(templates, cursor, ({ id }) => id);
  return page(
    rest.filter(({ isActive }) => isActive),
    limit,
    ({ id }) => [id],
  );
}

/** A page of things that have a key, in the order in which they stand. Throws 400 `invalid_cursor`. */
export function pageByKey<T extends { key: string }>(
  things: readonly T[],
  { limit, cursor }: PageQuery,
): Page<T> {
  return page(
    listBehind(things, cursor, ({ key }) => key),
    limit,
    ({ key }) => [key],
  );
}

function listBehind<T>(
  list: readonly T[],
  cursor: string | undefined,
  keyOf: (item: T) => string,
): readonly T[] {
  if (cursor === undefined) return list;
  const [after] = decodeCursor(cursor, ['text']);
  const place = list.findIndex((item) => keyOf(item) === after);
  if (place === -1) throw new BadRequest('invalid_cursor', 'The cursor is not valid.', 'cursor');
  return list.slice(place + 1);
}

/** The page with each of its rows turned into what the API shows. */
export const shown = <T, Dto>({ data, meta }: Page<T>, toDto: (row: T) => Dto): Page<Dto> => ({
  data: data.map(toDto),
  meta,
});
