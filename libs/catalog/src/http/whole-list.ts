import type { Page } from '@coordinator/platform';

/** The answer of a list that is short by nature and has no pages. */
export const wholeList = <T>(data: T[]): Page<T> => ({ data, meta: { nextCursor: null } });

export const onOffer = <T extends { isActive: boolean }>(templates: readonly T[]): T[] =>
  templates.filter(({ isActive }) => isActive);
