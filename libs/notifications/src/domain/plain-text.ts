/** Marks that turn the direction of the text around them, and other characters that nobody sees. */
const INVISIBLE = /[\p{Cf}--[\u200c\u200d]]/gv;
const LINE_BREAKS = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu;
const LINKS = /(?:https?:\/\/|www\.)/gi;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * What other people wrote, fit to stand within a sentence of ours, in a text or in the subject of
 * a mail: one line of at most `maxLength` characters, and nothing that a mail program makes a link of.
 */
export function plain(text: string, maxLength: number): string {
  const line = text
    .slice(0, 50_000)
    .toWellFormed()
    .replace(LINE_BREAKS, ' ')
    .replace(INVISIBLE, '')
    .replace(LINKS, '')
    .trim();
  const clipped = clip(line, maxLength);
  // Set apart, so that it does not turn the sentence around it.
  return RIGHT_TO_LEFT.test(clipped) ? `\u2068${clipped}\u2069` : clipped;
}

/** The beginning of a text, whole characters only, with a mark where something is left out. */
export function clip(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  let clipped = '';
  for (const { segment } of graphemes.segment(text.slice(0, maxLength))) {
    if (clipped.length + segment.length > maxLength - 1) break;
    clipped += segment;
  }
  return `${clipped.trimEnd()}…`;
}
