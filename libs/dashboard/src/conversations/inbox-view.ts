import type { ConversationDto } from '@coordinator/contracts';

/** The piles of the inbox. */
export const INBOX_VIEWS = ['open', 'needsYou', 'closed'] as const;
export type InboxView = (typeof INBOX_VIEWS)[number];

export const INBOX_VIEW_WORDS: Readonly<Record<InboxView, string>> = {
  open: 'Open',
  needsYou: 'Needs you',
  closed: 'Closed',
};

export function belongsTo(view: InboxView, { status, needsPerson }: ConversationDto): boolean {
  if (view === 'closed') return status === 'closed';
  return status === 'open' && (view === 'open' || needsPerson);
}
