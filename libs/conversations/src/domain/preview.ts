const MAX_LENGTH = 140;

/** How a message begins, on one line. */
export function previewOf(body: string): string {
  const line = body
    .slice(0, 4 * MAX_LENGTH)
    .replace(/\s+/g, ' ')
    .trim();
  const characters = [...line];
  return characters.length > MAX_LENGTH
    ? `${characters.slice(0, MAX_LENGTH - 1).join('')}…`
    : line.toWellFormed();
}
