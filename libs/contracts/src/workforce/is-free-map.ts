import { registerDecorator } from 'class-validator';
import { RESERVED_NAMES } from '../reserved-names';

const MAX_KEYS = 100;
const MAX_DEPTH = 4;
const MAX_TEXT = 5_000;
const MAX_ITEMS = 100;

/** What is wrong with a free map, to be read after the name of the field; null if nothing is. */
export function freeMapFault(value: unknown): string | null {
  if (!isMap(value)) return 'must be an object';
  return mapFault(value, 1);
}

function mapFault(map: Record<string, unknown>, depth: number): string | null {
  const entries = Object.entries(map);
  if (entries.length > MAX_KEYS) return `must have at most ${MAX_KEYS} keys`;
  if (depth > MAX_DEPTH) return `must be nested at most ${MAX_DEPTH} deep`;
  for (const [key, value] of entries) {
    if (key.length === 0 || key.length > 100 || RESERVED_NAMES.includes(key)) {
      return 'has a key that is not allowed';
    }
    const fault = valueFault(value, depth);
    if (fault) return fault;
  }
  return null;
}

function valueFault(value: unknown, depth: number): string | null {
  if (value === null || typeof value === 'boolean') return null;
  if (typeof value === 'number')
    return Number.isFinite(value) ? null : 'has a number that is not finite';
  if (typeof value === 'string') {
    return value.length <= MAX_TEXT ? null : `must have texts of at most ${MAX_TEXT} characters`;
  }
  if (Array.isArray(value)) {
    if (value.length > MAX_ITEMS) return `must have lists of at most ${MAX_ITEMS} items`;
    return value.map((item) => valueFault(item, depth + 1)).find((fault) => fault !== null) ?? null;
  }
  return isMap(value) ? mapFault(value, depth + 1) : 'has a value of a kind that is not allowed';
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A map with keys of the sender's own choice, within bounds of size and depth. */
export const IsFreeMap =
  (): PropertyDecorator =>
  (target, propertyName): void =>
    registerDecorator({
      name: 'isFreeMap',
      target: target.constructor,
      propertyName: propertyName as string,
      validator: {
        validate: (value: unknown) => freeMapFault(value) === null,
        defaultMessage: (args) => `$property ${freeMapFault(args?.value)}`,
      },
    });
