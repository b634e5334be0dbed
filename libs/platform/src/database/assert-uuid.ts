const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Returns the value if it is a UUID; throws otherwise. Guards the few places that write one into SQL text. */
export function assertUuid(value: string): string {
  if (!UUID.test(value)) throw new Error('Not a UUID.');
  return value;
}
