import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import {
  catchError,
  debounceTime,
  distinctUntilChanged,
  EMPTY,
  ignoreElements,
  map,
  merge,
  mergeMap,
  of,
  switchMap,
  tap,
} from 'rxjs';
import type { Problem } from '../http/problem';
import { LiveActions, LiveNewsActions } from '../live/live.actions';
import { Notices } from '../notices/notices';
import { organizationsFeature } from '../organizations/organizations.feature';
import { NotificationListActions, NotificationsActions } from './notifications.actions';
import { NotificationsApi } from './notifications-api';

const BUNCH_MS = 80;

/** The list follows the business that is looked at, and what arrives. */
export const requestNotifications = createEffect(
  (actions = inject(Actions), store = inject(Store)) => {
    const organizationId = store.selectSignal(organizationsFeature.selectCurrentId);
    return merge(
      store.select(organizationsFeature.selectCurrent).pipe(
        map((organization) => organization?.id),
        distinctUntilChanged(),
      ),
      actions.pipe(ofType(NotificationListActions.retryChosen)),
      actions.pipe(
        ofType(LiveNewsActions.notificationArrived, LiveActions.resyncAsked),
        debounceTime(BUNCH_MS),
      ),
    ).pipe(
      mergeMap(() => {
        const id = organizationId();
        return id === null ? EMPTY : of(NotificationsActions.requested({ organizationId: id }));
      }),
    );
  },
  { functional: true },
);

export const loadNotifications = createEffect(
  (actions = inject(Actions), api = inject(NotificationsApi)) =>
    actions.pipe(
      ofType(NotificationsActions.requested),
      switchMap(({ organizationId }) =>
        api.latest(organizationId).pipe(
          map((notifications) => NotificationsActions.loaded({ organizationId, notifications })),
          catchError((problem: Problem) =>
            of(NotificationsActions.loadFailed({ organizationId, problem })),
          ),
        ),
      ),
    ),
  { functional: true },
);

export const readNotifications = createEffect(
  (actions = inject(Actions), store = inject(Store), api = inject(NotificationsApi)) => {
    const organizationId = store.selectSignal(organizationsFeature.selectCurrentId);
    return actions.pipe(
      ofType(NotificationListActions.notificationOpened, NotificationListActions.readAllChosen),
      mergeMap((action) => {
        const id = organizationId();
        if (id === null) return EMPTY;
        const read = 'id' in action ? api.read(id, action.id) : api.readAll(id);
        return read.pipe(
          ignoreElements(),
          catchError((problem: Problem) => of(NotificationsActions.readingRefused({ problem }))),
        );
      }),
    );
  },
  { functional: true },
);

export const tellReadingRefused = createEffect(
  (actions = inject(Actions), notices = inject(Notices)) =>
    actions.pipe(
      ofType(NotificationsActions.readingRefused),
      tap(({ problem }) => notices.say(`It was not noted that you read this. ${problem.detail}`)),
    ),
  { functional: true, dispatch: false },
);
