/**
 * Finds a template by its id, withdrawn or not (somebody may have hired it long
 * ago), or by its name, which only finds what is on offer.
 */
export function findTemplate<T extends { id: string; name: string; isActive: boolean }>(
  templates: readonly T[],
  idOrName: string,
): T | undefined {
  return templates.find(
    ({ id, name, isActive }) => id === idOrName.toLowerCase() || (isActive && name === idOrName),
  );
}
