import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { catchError, ignoreElements, map, of, switchMap } from 'rxjs';
import { SessionActions } from '../auth/session.actions';
import type { Problem } from '../http/problem';
import { LiveNewsActions } from '../live/live.actions';
import { OnboardingActions } from '../onboarding/onboarding.actions';
import {
  InvitationPageActions,
  OrganizationsActions,
  OrganizationsPageActions,
  OrganizationSwitcherActions,
} from './organizations.actions';
import { OrganizationsApi } from './organizations-api';

export const loadOrganizations = createEffect(
  (actions = inject(Actions), api = inject(OrganizationsApi)) =>
    actions.pipe(
      ofType(
        SessionActions.signedIn,
        SessionActions.restored,
        OrganizationsPageActions.retryChosen,
        InvitationPageActions.accepted,
        OnboardingActions.businessSetUp,
        LiveNewsActions.organizationChanged,
      ),
      switchMap(() =>
        api.list().pipe(
          map((organizations) => OrganizationsActions.loaded({ organizations })),
          catchError((problem: Problem) => of(OrganizationsActions.loadFailed({ problem }))),
        ),
      ),
    ),
  { functional: true },
);

/** Shown at once, taken back if the API refuses. */
export const switchOrganization = createEffect(
  (actions = inject(Actions), api = inject(OrganizationsApi)) =>
    actions.pipe(
      ofType(OrganizationSwitcherActions.chosen),
      switchMap(({ organizationId, previousId }) =>
        api.switchTo(organizationId).pipe(
          ignoreElements(),
          catchError((problem: Problem) =>
            of(OrganizationsActions.switchFailed({ previousId, problem })),
          ),
        ),
      ),
    ),
  { functional: true },
);
