import { Problem, type FieldError } from '../http/problem';

/** Says what is wrong with a field; nothing if it is right. */
export type FieldRule = (value: unknown) => string | undefined;

/**
 * The body of a request to the sandbox's own routes, once every field passes its rule and no
 * other is there.
 *
 * @throws Problem 400 naming every field that is wrong.
 */
export function parseBody<T>(body: unknown, rules: Record<keyof T & string, FieldRule>): T {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new Problem(400, 'invalid_body', 'The body must be a JSON object.');
  }
  const values = body as Record<string, unknown>;
  const unknown: FieldError[] = Object.keys(values)
    .filter((path) => !Object.hasOwn(rules, path))
    .map((path) => ({ path, message: 'is not a field of this request' }));
  const wrong = Object.entries<FieldRule>(rules).flatMap(([path, rule]) => {
    const message = rule(values[path]);
    return message ? [{ path, message }] : [];
  });
  if (unknown.length + wrong.length > 0) {
    throw new Problem(400, 'invalid_body', 'The request is not valid.', [...wrong, ...unknown]);
  }
  return values as T;
}
