import type { Played } from './play';

/** How many went as written. */
export const passed = (played: readonly Played[]): number =>
  played.filter(({ faults }) => faults.length === 0).length;

/** The conversations that went wrong, as they went. */
export const report = (played: readonly Played[]): string =>
  played
    .filter(({ faults }) => faults.length > 0)
    .map(({ name, transcript, faults }) => [name, ...transcript, ...faults].join('\n'))
    .join('\n\n');
