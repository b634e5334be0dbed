/** Does it, and says that the turn was understood. */
export async function did(work: Promise<void>): Promise<true> {
  await work;
  return true;
}
