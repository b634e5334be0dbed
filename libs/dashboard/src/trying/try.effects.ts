import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import { catchError, distinctUntilChanged, EMPTY, map, merge, mergeMap, of, switchMap } from 'rxjs';
import { LiveActions, LiveNewsActions } from '../live/live.actions';
import { organizationsFeature } from '../organizations/organizations.feature';
import { TryActions } from './try.actions';
import { TryApi } from './try-api';

/** Asked for the business that is looked at, and again when its number arrives. */
export const requestTryLine = createEffect(
  (actions = inject(Actions), store = inject(Store)) => {
    const organizationId = store.selectSignal(organizationsFeature.selectCurrentId);
    return merge(
      store.select(organizationsFeature.selectCurrent).pipe(
        map((organization) => organization?.id),
        distinctUntilChanged(),
      ),
      actions.pipe(ofType(LiveNewsActions.phoneNumberChanged, LiveActions.resyncAsked)),
    ).pipe(
      mergeMap(() => {
        const id = organizationId();
        return id === null ? EMPTY : of(TryActions.requested({ organizationId: id }));
      }),
    );
  },
  { functional: true },
);

export const loadTryLine = createEffect(
  (actions = inject(Actions), api = inject(TryApi)) =>
    actions.pipe(
      ofType(TryActions.requested),
      switchMap(({ organizationId }) =>
        api.line(organizationId).pipe(
          map((line) => TryActions.answered({ organizationId, line })),
          catchError(() => of(TryActions.answered({ organizationId, line: null }))),
        ),
      ),
    ),
  { functional: true },
);
