import type { ConversationDto, SmsMessageDto } from '@coordinator/contracts';
import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { Problem } from '../http/problem';
import type { InboxView } from './inbox-view';
import type { OutgoingText } from './outgoing-text';

export const InboxPageActions = createActionGroup({
  source: 'Inbox page',
  events: {
    'View chosen': props<{ view: InboxView }>(),
    'More chosen': props<{ view: InboxView }>(),
    'Retry chosen': props<{ view: InboxView }>(),
  },
});

export const ConversationsActions = createActionGroup({
  source: 'Conversations',
  events: {
    /** `cursor` null asks for the first page. */
    Requested: props<{ organizationId: string; view: InboxView; cursor: string | null }>(),
    Loaded: props<{
      organizationId: string;
      view: InboxView;
      conversations: readonly ConversationDto[];
      nextCursor: string | null;
      first: boolean;
    }>(),
    'Load failed': props<{ organizationId: string; view: InboxView; problem: Problem }>(),
    Fetched: props<{ organizationId: string; conversation: ConversationDto }>(),
    Gone: props<{ conversationId: string }>(),
  },
});

export const ConversationPageActions = createActionGroup({
  source: 'Conversation page',
  events: {
    Opened: props<{ conversationId: string }>(),
    Left: props<{ conversationId: string }>(),
    'Earlier messages chosen': emptyProps(),
    'Retry chosen': emptyProps(),
    'Take over chosen': props<{ conversationId: string }>(),
    'Hand back chosen': props<{ conversationId: string }>(),
    'Close chosen': props<{ conversationId: string }>(),
    'Text written': props<{ text: OutgoingText }>(),
    /** Once more, after it failed. */
    'Text sent again': props<{ text: OutgoingText }>(),
    /** The person takes it back, to change or to drop it. */
    'Text withdrawn': props<{ id: string }>(),
  },
});

export const ThreadActions = createActionGroup({
  source: 'Thread',
  events: {
    Loaded: props<{
      conversationId: string;
      messages: readonly SmsMessageDto[];
      olderCursor: string | null;
    }>(),
    'Earlier loaded': props<{
      conversationId: string;
      messages: readonly SmsMessageDto[];
      olderCursor: string | null;
    }>(),
    'Load failed': props<{ conversationId: string; problem: Problem }>(),
    'Change refused': props<{ what: string; problem: Problem }>(),
  },
});

export const OutgoingActions = createActionGroup({
  source: 'Outgoing texts',
  events: {
    /** From an earlier visit of this page. */
    Remembered: props<{ texts: readonly OutgoingText[] }>(),
    Sent: props<{ id: string; message: SmsMessageDto }>(),
    Failed: props<{ id: string; problem: Problem }>(),
  },
});
