import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import { catchError, distinctUntilChanged, filter, map, merge, of, switchMap } from 'rxjs';
import type { Problem } from '../http/problem';
import { LiveActions, LiveNewsActions } from '../live/live.actions';
import { organizationsFeature } from '../organizations/organizations.feature';
import { TeamActions, TeamPageActions } from './team.actions';
import { TeamApi } from './team-api';

/** The team follows the organization that is looked at. */
export const requestTeam = createEffect(
  (actions = inject(Actions), store = inject(Store)) => {
    const currentId = store.selectSignal(organizationsFeature.selectCurrentId);
    return merge(
      store.select(organizationsFeature.selectCurrentId).pipe(distinctUntilChanged()),
      actions.pipe(
        ofType(TeamPageActions.retryChosen, LiveNewsActions.teamChanged, LiveActions.resyncAsked),
        map(() => currentId()),
      ),
    ).pipe(
      filter((organizationId) => organizationId !== null),
      map((organizationId) => TeamActions.requested({ organizationId })),
    );
  },
  { functional: true },
);

export const loadTeam = createEffect(
  (actions = inject(Actions), api = inject(TeamApi)) =>
    actions.pipe(
      ofType(TeamActions.requested),
      switchMap(({ organizationId }) =>
        api.list(organizationId).pipe(
          map((coordinators) => TeamActions.loaded({ organizationId, coordinators })),
          catchError((problem: Problem) => of(TeamActions.loadFailed({ organizationId, problem }))),
        ),
      ),
    ),
  { functional: true },
);
