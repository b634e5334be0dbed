import { inject, Injectable } from '@angular/core';
import { Store } from '@ngrx/store';
import { catchError, defer, finalize, map, type Observable, share, tap, throwError } from 'rxjs';
import type { Problem } from '../http/problem';
import { CoordinatorAuth } from './coordinator-auth';
import { SessionActions } from './session.actions';

/** Renews the access token; everyone who asks meanwhile waits for the same renewal. */
@Injectable({ providedIn: 'root' })
export class AccessTokenRefresher {
  private readonly auth = inject(CoordinatorAuth);
  private readonly store = inject(Store);
  private renewal: Observable<string> | null = null;

  /** The new access token. A refusal ends the session; a fault of the network does not. */
  refresh(): Observable<string> {
    this.renewal ??= defer(() => this.auth.refresh()).pipe(
      tap((grant) => this.store.dispatch(SessionActions.tokenRefreshed({ grant }))),
      map((grant) => grant.accessToken),
      catchError((problem: Problem) => {
        if (problem.status === 401) this.store.dispatch(SessionActions.expired());
        return throwError(() => problem);
      }),
      finalize(() => (this.renewal = null)),
      share(),
    );
    return this.renewal;
  }
}
