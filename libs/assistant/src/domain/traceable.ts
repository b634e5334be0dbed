const MAX_TEXT = 500;
const MAX_ITEMS = 50;
const MAX_DEPTH = 6;
const NUL = /\0/g;

/** A text that the database can keep: no NUL, no half characters. */
export const wellFormed = (text: string): string => text.toWellFormed().replace(NUL, '');

/** What a model passed, cut down to what is worth keeping and can be kept. */
export function traceable(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return wellFormed(value.slice(0, MAX_TEXT));
  if (typeof value === 'bigint') return String(value);
  if (value === null || typeof value !== 'object') return value;
  if (depth === MAX_DEPTH) return '…';
  if (Array.isArray(value)) {
    return value.slice(0, MAX_ITEMS).map((item) => traceable(item, depth + 1));
  }
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, MAX_ITEMS)
      .map(([name, inner]) => [traceable(name), traceable(inner, depth + 1)]),
  );
}

/** What was passed for arguments, as an object even where it was none. */
export function traceableArguments(args: unknown): Record<string, unknown> {
  const kept = traceable(args ?? {});
  const isObject = typeof kept === 'object' && kept !== null && !Array.isArray(kept);
  return isObject ? (kept as Record<string, unknown>) : { value: kept };
}
