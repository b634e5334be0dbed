import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Repeats `probe` until it no longer throws and returns its value. Fails with the
 * last error once the time is over.
 */
export async function eventually<T>(probe: () => Promise<T> | T, timeoutMs = 10_000): Promise<T> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    try {
      return await probe();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await sleep(25);
    }
  }
}
