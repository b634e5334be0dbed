import { RESERVED_NAMES } from '@coordinator/contracts';

/** Deep enough for every DTO, shallow enough for code that walks input recursively. */
export const MAX_INPUT_DEPTH = 32;

/** More than any form or webhook sends, few enough for rules that look at each for a while. */
export const MAX_INPUT_VALUES = 20_000;

export interface UnsafeInput {
  code: 'invalid_text' | 'invalid_name' | 'nested_too_deeply' | 'too_many_values';
  path: string;
  message: string;
}

/**
 * Finds what no part of the product can store or walk: characters that PostgreSQL
 * refuses (U+0000, half surrogate pairs), in values or names, names that pass for an
 * object's class, and endless nesting.
 */
export function findUnsafeInput(input: unknown): UnsafeInput | undefined {
  const pending = [{ value: input, path: '', depth: 0 }];
  let values = 0;
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { value, path, depth } = next;
    if (++values > MAX_INPUT_VALUES) return tooMany();
    if (typeof value === 'string') {
      if (!isStorable(value)) return invalidText(path);
    } else if (value !== null && typeof value === 'object') {
      if (depth >= MAX_INPUT_DEPTH) return tooDeep(path);
      for (const [key, child] of Object.entries(value)) {
        if (!isStorable(key)) return invalidText(path);
        if (RESERVED_NAMES.includes(key)) return reservedName(path, key);
        pending.push({ value: child, path: path ? `${path}.${key}` : key, depth: depth + 1 });
      }
    }
  }
  return undefined;
}

/** Whether PostgreSQL can store the text. */
export function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}

function invalidText(path: string): UnsafeInput {
  return { code: 'invalid_text', path, message: 'The text holds characters that are not allowed.' };
}

function reservedName(path: string, key: string): UnsafeInput {
  return {
    code: 'invalid_name',
    path: path ? `${path}.${key}` : key,
    message: 'This name is not allowed.',
  };
}

function tooDeep(path: string): UnsafeInput {
  return {
    code: 'nested_too_deeply',
    path: path.split('.').slice(0, 4).join('.'),
    message: `The input is nested more than ${MAX_INPUT_DEPTH} levels deep.`,
  };
}

function tooMany(): UnsafeInput {
  return {
    code: 'too_many_values',
    path: '',
    message: `The input holds more than ${MAX_INPUT_VALUES} values.`,
  };
}
