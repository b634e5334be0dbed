const PATIENCE_MS = 15_000;
const PAUSE_MS = 100;

/**
 * Asks again and again until there is an answer.
 *
 * @param what is waited for, to be read in the error
 * @throws {Error} when it does not come within a quarter of a minute
 */
export async function until<T>(what: string, ask: () => Promise<T | undefined>): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`not within ${PATIENCE_MS / 1000} s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
