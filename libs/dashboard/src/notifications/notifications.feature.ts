import type { NotificationDto } from '@coordinator/contracts';
import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import { SessionActions } from '../auth/session.actions';
import type { Problem } from '../http/problem';
import { NotificationListActions, NotificationsActions } from './notifications.actions';

export interface NotificationsState {
  readonly status: 'idle' | 'loading' | 'loaded' | 'failed';
  readonly organizationId: string | null;
  /** Latest first. */
  readonly notifications: readonly NotificationDto[];
  /** Read here, whatever the API knows yet. */
  readonly readHere: readonly string[];
  readonly problem: Problem | null;
}

const initial: NotificationsState = {
  status: 'idle',
  organizationId: null,
  notifications: [],
  readHere: [],
  problem: null,
};

export const notificationsFeature = createFeature({
  name: 'notifications',
  reducer: createReducer(
    initial,
    on(NotificationsActions.requested, (state, { organizationId }): NotificationsState => ({
      ...(state.organizationId === organizationId ? state : initial),
      organizationId,
      status: 'loading',
      problem: null,
    })),
    on(NotificationsActions.loaded, (state, { organizationId, notifications }) =>
      state.organizationId === organizationId
        ? { ...state, status: 'loaded' as const, notifications }
        : state,
    ),
    on(NotificationsActions.loadFailed, (state, { organizationId, problem }) =>
      state.organizationId === organizationId
        ? { ...state, status: 'failed' as const, problem }
        : state,
    ),
    on(NotificationListActions.notificationOpened, (state, { id }) => ({
      ...state,
      readHere: [...state.readHere, id],
    })),
    on(NotificationListActions.readAllChosen, (state) => ({
      ...state,
      readHere: state.notifications.map(({ id }) => id),
    })),
    on(NotificationsActions.readingRefused, (state) => ({ ...state, readHere: [] })),
    on(SessionActions.signedOut, SessionActions.expired, () => initial),
  ),
  extraSelectors: ({ selectNotifications, selectReadHere }) => {
    const selectUnreadIds = createSelector(selectNotifications, selectReadHere, (all, readHere) =>
      all.filter(({ id, readAt }) => readAt === null && !readHere.includes(id)).map(({ id }) => id),
    );
    return { selectUnreadIds };
  },
});
