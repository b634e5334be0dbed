import type { ContextDefinition } from '@coordinator/platform';
import { ConversationsHttpModule } from './conversations-http.module';
import { ConversationsModule } from './conversations.module';
import { conversationsMigrations } from './persistence/conversations.migrations';
import { phoneNumberOrderSchema } from './persistence/phone-number-order.schema';

export { GetConversation } from './application/get-conversation.query';
export { ListConversations, type ConversationFilter } from './application/list-conversations.query';
export { ListPhoneNumbers } from './application/list-phone-numbers.query';
export { OrderPhoneNumber, type WantedNumber } from './application/order-phone-number.command';
export { RequestPerson } from './application/request-person.command';
export { SendText, type TextToSend, type TextVerdict } from './application/send-text.command';

export const conversationsContext: ContextDefinition = {
  name: 'conversations',
  module: ConversationsModule,
  http: ConversationsHttpModule,
  entities: [phoneNumberOrderSchema],
  migrations: conversationsMigrations,
};
