import { inject } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';
import { Store } from '@ngrx/store';
import { filter, map, type Observable, take } from 'rxjs';
import { HOME_PATH } from '../config/home-path';
import { CoordinatorAuth } from './coordinator-auth';
import { sessionFeature } from './session.feature';

/** Lets in who is signed in; sends others to sign in and back here afterwards. */
export const signedInGuard: CanActivateFn = (_route, { url }) => {
  const router = inject(Router);
  const auth = inject(CoordinatorAuth);
  return knowsWhoIsHere().pipe(
    map(
      (signedIn) =>
        signedIn || router.createUrlTree([auth.signInPath], { queryParams: { returnUrl: url } }),
    ),
  );
};

/** For pages that make no sense to someone who is signed in already. */
export const signedOutGuard: CanActivateFn = () => {
  const router = inject(Router);
  return knowsWhoIsHere().pipe(map((signedIn) => !signedIn || router.parseUrl(HOME_PATH)));
};

/** For pages that differ for who is signed in: opens when that is known. */
export const sessionKnownGuard: CanActivateFn = () => knowsWhoIsHere().pipe(map(() => true));

/** Answers once, when the cookie of an earlier visit has been tried. */
function knowsWhoIsHere(): Observable<boolean> {
  return inject(Store)
    .select(sessionFeature.selectStatus)
    .pipe(
      filter((status) => status === 'signed-in' || status === 'signed-out'),
      take(1),
      map((status) => status === 'signed-in'),
    );
}
