import { createHash } from 'node:crypto';
import { isInstant } from '@coordinator/contracts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Names arguments by what they mean: the order of fields, what is left out, and how an instant is written do not matter. */
export const argumentsHash = (args: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(canonical(args)))
    .digest('hex');

function canonical(value: unknown): unknown {
  if (typeof value === 'string') return canonicalText(value);
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined && inner !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, canonical(inner)]),
  );
}

function canonicalText(text: string): string {
  if (UUID.test(text)) return text.toLowerCase();
  return isInstant(text) ? new Date(text).toISOString() : text;
}
