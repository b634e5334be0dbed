import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import { catchError, defer, exhaustMap, map, of, retry, tap, throwError, timer } from 'rxjs';
import { HOME_PATH } from '../config/home-path';
import { isPassing, type Problem } from '../http/problem';
import { AccountsApi } from './accounts-api';
import { CoordinatorAuth } from './coordinator-auth';
import {
  RegisterPageActions,
  SessionActions,
  ShellActions,
  SignInPageActions,
} from './session.actions';

const LONGEST_WAIT_MS = 15_000;

/** On load: comes back in with the cookie of an earlier visit, and keeps trying while the server is away. */
export const restoreSession = createEffect(
  (auth = inject(CoordinatorAuth), store = inject(Store)) =>
    defer(() => auth.refresh()).pipe(
      retry({
        delay: (problem: Problem, attempt) => {
          if (!isPassing(problem)) return throwError(() => problem);
          store.dispatch(SessionActions.serverUnreachable());
          return timer(Math.min(500 * 2 ** attempt, LONGEST_WAIT_MS));
        },
      }),
      map((grant) => SessionActions.restored({ grant })),
      catchError(() => of(SessionActions.noneToRestore())),
    ),
  { functional: true },
);

export const signIn = createEffect(
  (actions = inject(Actions), accounts = inject(AccountsApi)) =>
    actions.pipe(
      ofType(SignInPageActions.submitted),
      exhaustMap(({ credentials, returnUrl }) =>
        accounts.login(credentials).pipe(
          map((grant) => SessionActions.signedIn({ grant, returnUrl })),
          catchError((problem: Problem) => of(SessionActions.signInRefused({ problem }))),
        ),
      ),
    ),
  { functional: true },
);

export const register = createEffect(
  (actions = inject(Actions), accounts = inject(AccountsApi)) =>
    actions.pipe(
      ofType(RegisterPageActions.submitted),
      exhaustMap(({ registration, returnUrl }) =>
        accounts.register(registration).pipe(
          map((grant) => SessionActions.signedIn({ grant, returnUrl })),
          catchError((problem: Problem) => of(SessionActions.signInRefused({ problem }))),
        ),
      ),
    ),
  { functional: true },
);

export const goOnAfterSignIn = createEffect(
  (actions = inject(Actions), router = inject(Router)) =>
    actions.pipe(
      ofType(SessionActions.signedIn),
      tap(({ returnUrl }) => void router.navigateByUrl(returnUrl ?? HOME_PATH)),
    ),
  { functional: true, dispatch: false },
);

export const signOut = createEffect(
  (actions = inject(Actions), auth = inject(CoordinatorAuth)) =>
    actions.pipe(
      ofType(ShellActions.signOutChosen),
      exhaustMap(() =>
        auth.signOut().pipe(
          map(() => SessionActions.signedOut()),
          catchError((problem: Problem) => of(SessionActions.signOutFailed({ problem }))),
        ),
      ),
    ),
  { functional: true },
);

export const leaveAfterSignOut = createEffect(
  (actions = inject(Actions), auth = inject(CoordinatorAuth), router = inject(Router)) =>
    actions.pipe(
      ofType(SessionActions.signedOut),
      tap(() => void router.navigateByUrl(auth.signInPath)),
    ),
  { functional: true, dispatch: false },
);

/** Back to the sign-in page, remembering where the person was. */
export const askToSignInAgain = createEffect(
  (actions = inject(Actions), auth = inject(CoordinatorAuth), router = inject(Router)) =>
    actions.pipe(
      ofType(SessionActions.expired),
      tap(
        () =>
          void router.navigate([auth.signInPath], {
            queryParams: { returnUrl: router.url, reason: 'expired' },
          }),
      ),
    ),
  { functional: true, dispatch: false },
);
