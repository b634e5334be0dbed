import { createHash } from 'node:crypto';
import pg from 'pg';

/**
 * Statements beyond this many are not prepared: each costs every connection memory, and texts that
 * keep being new ones are not worth it.
 */
export const MAX_PREPARED_STATEMENTS = 500;

const names = new Map<string, string>();

/**
 * A connection that prepares statements with parameters, so that PostgreSQL parses each text once
 * and can keep its plan: in short transactions that is half of the database's work.
 */
export const PreparingClient: typeof pg.Client = class PreparingClient extends pg.Client {
  override query(...given: unknown[]): never {
    const [text, values, ...rest] = given;
    const send = super.query.bind(this) as (...args: unknown[]) => never;
    if (typeof text !== 'string' || !Array.isArray(values) || values.length === 0)
      return send(...given);
    const name = nameOf(text);
    return name ? send({ name, text, values: values as unknown[] }, ...rest) : send(...given);
  }
};

function nameOf(text: string): string | undefined {
  let name = names.get(text);
  if (!name && names.size < MAX_PREPARED_STATEMENTS) {
    name = createHash('sha256').update(text).digest('base64url');
    names.set(text, name);
  }
  return name;
}
