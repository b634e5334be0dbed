/** What the provider takes in one text. */
export const MAX_TEXT_LENGTH = 1_600;

/**
 * Cuts a long text into several that each may be sent: between paragraphs or sentences
 * where that leaves no part too short, else between words, else wherever it must be.
 * Nothing but white space at the cuts is lost.
 */
export function splitText(text: string, limit = MAX_TEXT_LENGTH): string[] {
  const parts: string[] = [];
  let rest = text.trim();
  while (rest.length > limit) {
    const end = cutWithin(rest, limit);
    parts.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return rest || parts.length === 0 ? [...parts, rest] : parts;
}

/** Best first. Each ends where the cut may be. */
const BREAKS = [/\n\s*\n/g, /[.!?…。؟]["'”’)]*\s/g, /\n/g, /\s/g];

function cutWithin(text: string, limit: number): number {
  // One further: the white space behind a part that fits exactly is where it may be cut.
  const head = text.slice(0, limit + 1);
  for (const pattern of BREAKS) {
    const ends = [...head.matchAll(pattern)].map((match) => match.index + match[0].length);
    const end = ends.findLast((candidate) => candidate > limit / 2);
    if (end !== undefined) return end;
  }
  return isLowSurrogate(text.charCodeAt(limit)) ? limit - 1 : limit;
}

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
