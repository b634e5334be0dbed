import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { tap } from 'rxjs';
import { SessionActions } from '../auth/session.actions';
import { OrganizationsActions } from '../organizations/organizations.actions';
import { Notices } from './notices';

export const tellSwitchFailed = createEffect(
  (actions = inject(Actions), notices = inject(Notices)) =>
    actions.pipe(
      ofType(OrganizationsActions.switchFailed),
      tap(({ problem }) => notices.say(`The business was not switched. ${problem.detail}`)),
    ),
  { functional: true, dispatch: false },
);

export const tellSignOutFailed = createEffect(
  (actions = inject(Actions), notices = inject(Notices)) =>
    actions.pipe(
      ofType(SessionActions.signOutFailed),
      tap(({ problem }) => notices.say(`You are still signed in. ${problem.detail}`)),
    ),
  { functional: true, dispatch: false },
);
