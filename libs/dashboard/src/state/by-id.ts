/** Things of one kind, each under its id. */
export type ById<Thing> = Readonly<Record<string, Thing>>;

interface Identified {
  readonly id: string;
}

/** With these added, or in the place of what they were. */
export function put<Thing extends Identified>(
  all: ById<Thing>,
  things: readonly Thing[],
): ById<Thing> {
  if (things.length === 0) return all;
  return { ...all, ...Object.fromEntries(things.map((thing) => [thing.id, thing])) };
}

/** With one changed, if it is there. */
export function change<Thing extends Identified>(
  all: ById<Thing>,
  id: string,
  changes: Partial<Thing>,
): ById<Thing> {
  const thing = all[id];
  return thing ? { ...all, [id]: { ...thing, ...changes } } : all;
}

export function remove<Thing extends Identified>(all: ById<Thing>, id: string): ById<Thing> {
  if (!(id in all)) return all;
  return Object.fromEntries(Object.entries(all).filter(([key]) => key !== id));
}
