import { v7 } from 'uuid';

/** A new UUIDv7: unique, and ordered by the time of its creation. */
export const newId = (): string => v7();
