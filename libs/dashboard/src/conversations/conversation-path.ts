export const INBOX_PATH = '/coordinator/communications';

export function conversationPath(conversationId: string): string {
  return `${INBOX_PATH}/texts/${conversationId}`;
}
