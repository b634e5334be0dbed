import { InstantType } from './instant-type';

const now = () => Temporal.Now.instant();

/** When a row was made and last changed. */
export const timestamps = {
  createdAt: { type: InstantType, onCreate: now },
  updatedAt: { type: InstantType, onCreate: now, onUpdate: now },
} as const;
