import { BadRequest } from './http-errors';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The UUID in its canonical lower case. Throws 400 `invalid_id` for anything else. */
export function readUuid(value: unknown, path: string): string {
  const id = typeof value === 'string' ? value.toLowerCase() : '';
  if (!UUID.test(id))
    throw new BadRequest('invalid_id', 'The address holds an id that is not one.', path);
  return id;
}
