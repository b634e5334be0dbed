import type { SmsMessageDto } from '@coordinator/contracts';
import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import { SessionActions } from '../auth/session.actions';
import type { Problem } from '../http/problem';
import { type ById, put } from '../state/by-id';
import { ConversationPageActions, OutgoingActions, ThreadActions } from './conversations.actions';
import { conversationsFeature } from './conversations.feature';

/** The messages of the one conversation that is open. */
export interface ThreadState {
  readonly byId: ById<SmsMessageDto>;
  readonly conversationId: string | null;
  readonly status: 'idle' | 'loading' | 'loaded' | 'failed';
  readonly olderCursor: string | null;
  readonly loadingEarlier: boolean;
  readonly problem: Problem | null;
}

const initial: ThreadState = {
  byId: {},
  conversationId: null,
  status: 'idle',
  olderCursor: null,
  loadingEarlier: false,
  problem: null,
};

export const threadFeature = createFeature({
  name: 'thread',
  reducer: createReducer(
    initial,
    on(ConversationPageActions.opened, (_state, { conversationId }): ThreadState => ({
      ...initial,
      conversationId,
      status: 'loading',
    })),
    on(ConversationPageActions.left, (state, { conversationId }) =>
      state.conversationId === conversationId ? initial : state,
    ),
    on(ConversationPageActions.retryChosen, (state): ThreadState => ({
      ...state,
      status: hasMessages(state) ? state.status : 'loading',
      problem: null,
    })),
    on(ConversationPageActions.earlierMessagesChosen, (state): ThreadState => ({
      ...state,
      loadingEarlier: true,
      problem: null,
    })),
    on(ThreadActions.loaded, (state, { conversationId, messages, olderCursor }) => {
      if (state.conversationId !== conversationId) return state;
      const connected = messages.some(({ id }) => id in state.byId);
      const loaded: ThreadState = { ...state, status: 'loaded', problem: null };
      // With a gap to what is shown, older messages are fetched anew rather than left out.
      return connected
        ? { ...loaded, byId: put(state.byId, messages) }
        : { ...loaded, byId: put({}, messages), olderCursor };
    }),
    on(ThreadActions.earlierLoaded, (state, { conversationId, messages, olderCursor }) =>
      state.conversationId === conversationId
        ? { ...state, byId: put(state.byId, messages), olderCursor, loadingEarlier: false }
        : state,
    ),
    on(ThreadActions.loadFailed, (state, { conversationId, problem }): ThreadState =>
      state.conversationId === conversationId
        ? {
            ...state,
            status: hasMessages(state) ? state.status : 'failed',
            loadingEarlier: false,
            problem,
          }
        : state,
    ),
    on(OutgoingActions.sent, (state, { message }) =>
      state.conversationId === message.conversationId
        ? { ...state, byId: put(state.byId, [message]) }
        : state,
    ),
    on(SessionActions.signedOut, SessionActions.expired, () => initial),
  ),
  extraSelectors: ({ selectById, selectConversationId }) => ({
    /** In the order in which they were written. */
    selectMessages: createSelector(selectById, (byId) =>
      Object.values(byId).sort(
        (a, b) => a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id),
      ),
    ),
    selectConversation: createSelector(
      selectConversationId,
      conversationsFeature.selectById,
      (id, conversations) => (id === null ? null : (conversations[id] ?? null)),
    ),
  }),
});

function hasMessages({ byId }: ThreadState): boolean {
  return Object.keys(byId).length > 0;
}
