import { inject } from '@angular/core';
import { createEffect } from '@ngrx/effects';
import { type Action, Store } from '@ngrx/store';
import { combineLatest, distinctUntilChanged, map, mergeMap, of, startWith, switchMap } from 'rxjs';
import { sessionFeature } from '../auth/session.feature';
import { organizationsFeature } from '../organizations/organizations.feature';
import { NOW } from '../today/clock';
import type { LiveSignal } from './live-event';
import { LiveActions, newsOf } from './live.actions';
import { LiveStream } from './live-stream';

/** The stream follows the person and the business that is looked at. */
export const followBusiness = createEffect(
  (store = inject(Store), stream = inject(LiveStream), now = inject(NOW)) =>
    combineLatest([
      store.select(sessionFeature.selectStatus),
      store.select(organizationsFeature.selectCurrent),
    ]).pipe(
      map(([status, organization]) =>
        status === 'signed-in' && organization ? organization.id : null,
      ),
      distinctUntilChanged(),
      switchMap((organizationId) =>
        organizationId === null
          ? of(LiveActions.switchedOff())
          : stream.watch(organizationId).pipe(
              mergeMap((signal) => actionsOf(signal, now)),
              startWith(LiveActions.connecting()),
            ),
      ),
    ),
  { functional: true },
);

function actionsOf(signal: LiveSignal, now: () => Date): Action[] {
  switch (signal.kind) {
    case 'opened':
      // Between what was fetched and the opening, something may have happened.
      return signal.resumed
        ? [LiveActions.opened()]
        : [LiveActions.opened(), LiveActions.resyncAsked()];
    case 'event':
      return [newsOf(signal.event)];
    case 'resync':
      return [LiveActions.resyncAsked()];
    case 'lost':
      return [LiveActions.lost({ at: now().toISOString() })];
  }
}
