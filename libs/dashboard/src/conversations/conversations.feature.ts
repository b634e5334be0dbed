import type { ConversationDto } from '@coordinator/contracts';
import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import { SessionActions } from '../auth/session.actions';
import type { Problem } from '../http/problem';
import { type ById, put, remove } from '../state/by-id';
import { ConversationsActions } from './conversations.actions';
import { belongsTo, type InboxView } from './inbox-view';

interface ViewState {
  readonly status: 'idle' | 'loading' | 'loaded' | 'failed';
  readonly nextCursor: string | null;
  readonly problem: Problem | null;
}

export interface ConversationsState {
  readonly byId: ById<ConversationDto>;
  /** Whose conversations these are. */
  readonly organizationId: string | null;
  readonly views: Readonly<Record<InboxView, ViewState>>;
}

const unread: ViewState = { status: 'idle', nextCursor: null, problem: null };
const initial: ConversationsState = {
  byId: {},
  organizationId: null,
  views: { open: unread, needsYou: unread, closed: unread },
};

export const conversationsFeature = createFeature({
  name: 'conversations',
  reducer: createReducer(
    initial,
    on(ConversationsActions.requested, (state, { organizationId, view }) => {
      const own = state.organizationId === organizationId ? state : { ...initial, organizationId };
      return inView(own, view, { status: 'loading', problem: null });
    }),
    on(ConversationsActions.loaded, (state, action) => {
      if (state.organizationId !== action.organizationId) return state;
      const known = state.views[action.view];
      // A first page that is fetched again does not take back the pages after it.
      const keepsPlace = action.first && known.nextCursor !== null;
      const loaded = inView(state, action.view, {
        status: 'loaded',
        nextCursor: keepsPlace ? known.nextCursor : action.nextCursor,
      });
      return { ...loaded, byId: put(state.byId, action.conversations) };
    }),
    on(ConversationsActions.loadFailed, (state, { organizationId, view, problem }) =>
      state.organizationId === organizationId
        ? inView(state, view, { status: 'failed', problem })
        : state,
    ),
    on(ConversationsActions.fetched, (state, { organizationId, conversation }) =>
      state.organizationId === organizationId
        ? { ...state, byId: put(state.byId, [conversation]) }
        : state,
    ),
    on(ConversationsActions.gone, (state, { conversationId }) => ({
      ...state,
      byId: remove(state.byId, conversationId),
    })),
    on(SessionActions.signedOut, SessionActions.expired, () => initial),
  ),
  extraSelectors: ({ selectById }) => {
    /** Latest activity first. */
    const selectAll = createSelector(selectById, (byId) =>
      Object.values(byId).sort(
        (a, b) => activeAt(b).localeCompare(activeAt(a)) || b.id.localeCompare(a.id),
      ),
    );
    const selectNeedsYou = createSelector(selectAll, (conversations) =>
      conversations.filter((conversation) => belongsTo('needsYou', conversation)),
    );
    return { selectAll, selectNeedsYou };
  },
});

/** The last message, or where there is none yet, the beginning. */
function activeAt({ lastMessage, createdAt }: ConversationDto): string {
  return lastMessage?.at ?? createdAt;
}

function inView(
  state: ConversationsState,
  view: InboxView,
  changes: Partial<ViewState>,
): ConversationsState {
  return { ...state, views: { ...state.views, [view]: { ...state.views[view], ...changes } } };
}
