import type { MessageFacts } from '@coordinator/contracts';
import type { OutboundText } from '../persistence/outbound-texts';

/** An outbound text as its events tell it. */
export const factsOf = (
  text: Pick<OutboundText, 'id' | 'conversationId' | 'contactId' | 'coordinatorId' | 'purpose'>,
): MessageFacts => ({
  messageId: text.id,
  conversationId: text.conversationId,
  contactId: text.contactId,
  coordinatorId: text.coordinatorId,
  channel: 'sms',
  direction: 'outbound',
  purpose: text.purpose,
});
