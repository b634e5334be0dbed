import { sentencesOf } from '../wording/sentences';

/** What fits into `limit` characters: whole sentences where one fits, else words. */
export function trimReply(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let kept = '';
  for (const sentence of sentencesOf(text)) {
    if ((kept + sentence).trimEnd().length > limit) break;
    kept += sentence;
  }
  if (kept.trim()) return kept.trimEnd();
  const cut = text.slice(0, limit - 1).toWellFormed();
  const end = cut.lastIndexOf(' ');
  return `${(end > 0 ? cut.slice(0, end) : cut).trimEnd()}…`;
}
