import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import { SessionActions } from '../auth/session.actions';
import { type ById, change, put, remove } from '../state/by-id';
import { ConversationPageActions, OutgoingActions } from './conversations.actions';
import type { OutgoingText } from './outgoing-text';

export interface OutgoingState {
  readonly byId: ById<OutgoingText>;
}

const initial: OutgoingState = { byId: {} };

/** Texts of people on their way to the API, and those that did not get there. */
export const outgoingFeature = createFeature({
  name: 'outgoing',
  reducer: createReducer(
    initial,
    on(OutgoingActions.remembered, ({ byId }, { texts }) => ({ byId: put(byId, texts) })),
    on(ConversationPageActions.textWritten, ({ byId }, { text }) => ({ byId: put(byId, [text]) })),
    on(ConversationPageActions.textSentAgain, ({ byId }, { text }) => ({
      byId: change(byId, text.id, { failure: null }),
    })),
    on(ConversationPageActions.textWithdrawn, OutgoingActions.sent, ({ byId }, { id }) => ({
      byId: remove(byId, id),
    })),
    on(OutgoingActions.failed, ({ byId }, { id, problem }) => ({
      byId: change(byId, id, { failure: problem.detail }),
    })),
    on(SessionActions.signedOut, SessionActions.expired, () => initial),
  ),
  extraSelectors: ({ selectById }) => ({
    /** In the order in which they were written. */
    selectTexts: createSelector(selectById, (byId) =>
      Object.values(byId).sort((a, b) => a.writtenAt.localeCompare(b.writtenAt)),
    ),
  }),
});
