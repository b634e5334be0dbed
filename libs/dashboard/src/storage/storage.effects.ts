import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { tap } from 'rxjs';
import { SessionActions } from '../auth/session.actions';
import { PersonalStorage } from './personal-storage';

export const forgetAfterSignOut = createEffect(
  (actions = inject(Actions), storage = inject(PersonalStorage)) =>
    actions.pipe(
      ofType(SessionActions.signedOut),
      tap(() => storage.forget()),
    ),
  { functional: true, dispatch: false },
);
