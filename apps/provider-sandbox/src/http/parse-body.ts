import { Problem, type FieldError } from './problem';

/** Says what is wrong with a field; nothing if it is right. */
export type FieldRule = (value: unknown) => string | undefined;

export interface ParsingOptions {
  /** The code of the problem. */
  code?: string;
  /** What stands before the names of the fields in it. */
  prefix?: string;
}

/**
 * The body of a request to the sandbox's own routes, once every field passes its rule and no
 * other is there.
 *
 * @throws Problem 400 naming every field that is wrong.
 */
export function parseBody<T>(
  body: unknown,
  rules: Record<keyof T & string, FieldRule>,
  { code = 'invalid_body', prefix = '' }: ParsingOptions = {},
): T {
  if (!isObject(body)) {
    throw new Problem(400, code, `${prefix || 'The body'} must be a JSON object.`);
  }
  const errors: FieldError[] = [];
  const complain = (name: string, message?: string) => {
    if (message) errors.push({ path: prefix ? `${prefix}.${name}` : name, message });
  };
  for (const [name, rule] of Object.entries<FieldRule>(rules)) complain(name, rule(body[name]));
  for (const name of Object.keys(body)) {
    if (!Object.hasOwn(rules, name)) complain(name, 'is not a field of this request');
  }
  if (errors.length > 0) throw new Problem(400, code, 'The request is not valid.', errors);
  return body as T;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function optional(rule: FieldRule): FieldRule {
  return (value) => (value === undefined ? undefined : rule(value));
}

export function numberBetween(least: number, most: number): FieldRule {
  return (value) =>
    typeof value === 'number' && value >= least && value <= most
      ? undefined
      : `must be a number from ${least} to ${most}`;
}

export function integerBetween(least: number, most: number): FieldRule {
  return (value) =>
    Number.isInteger(value) && !numberBetween(least, most)(value)
      ? undefined
      : `must be an integer from ${least} to ${most}`;
}

export const flag: FieldRule = (value) =>
  typeof value === 'boolean' ? undefined : 'must be a boolean';

export const string: FieldRule = (value) =>
  typeof value === 'string' ? undefined : 'must be a string';
