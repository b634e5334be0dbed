import {
  type EnvironmentProviders,
  inject,
  makeEnvironmentProviders,
  provideEnvironmentInitializer,
  type Type,
} from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import { CoordinatorAuth } from './auth/coordinator-auth';
import * as sessionEffects from './auth/session.effects';
import { sessionFeature } from './auth/session.feature';
import { API_BASE_URL } from './config/api-base-url';
import * as conversationsEffects from './conversations/conversations.effects';
import { conversationsFeature } from './conversations/conversations.feature';
import * as outgoingEffects from './conversations/outgoing.effects';
import { outgoingFeature } from './conversations/outgoing.feature';
import * as threadEffects from './conversations/thread.effects';
import { threadFeature } from './conversations/thread.feature';
import * as liveEffects from './live/live.effects';
import { liveFeature } from './live/live.feature';
import * as noticesEffects from './notices/notices.effects';
import * as notificationsEffects from './notifications/notifications.effects';
import { notificationsFeature } from './notifications/notifications.feature';
import * as organizationsEffects from './organizations/organizations.effects';
import { organizationsFeature } from './organizations/organizations.feature';
import * as storageEffects from './storage/storage.effects';
import * as teamEffects from './team/team.effects';
import { teamFeature } from './team/team.feature';
import { Theme } from './theme/theme';
import * as tryEffects from './trying/try.effects';
import { tryFeature } from './trying/try.feature';

export interface CoordinatorOptions {
  /** Where the API answers, without a slash at the end: `/api`. */
  readonly apiBaseUrl: string;
  /** How people stay signed in; `CookieAuth` unless the shell has a way of its own. */
  readonly auth: Type<CoordinatorAuth>;
}

/**
 * What `COORDINATOR_ROUTES` needs from the shell that hosts them. The shell itself provides the
 * router (with input binding), the NgRx store and effects, and an HTTP client with
 * `sessionInterceptor`.
 */
export function provideCoordinator({ apiBaseUrl, auth }: CoordinatorOptions): EnvironmentProviders {
  return makeEnvironmentProviders([
    { provide: API_BASE_URL, useValue: apiBaseUrl },
    { provide: CoordinatorAuth, useClass: auth },
    provideState(sessionFeature),
    provideState(organizationsFeature),
    provideState(teamFeature),
    provideState(liveFeature),
    provideState(conversationsFeature),
    provideState(threadFeature),
    provideState(outgoingFeature),
    provideState(notificationsFeature),
    provideState(tryFeature),
    // The listeners come before the one that speaks first: restoring the session.
    provideEffects(
      organizationsEffects,
      teamEffects,
      conversationsEffects,
      threadEffects,
      outgoingEffects,
      notificationsEffects,
      tryEffects,
      liveEffects,
      storageEffects,
      noticesEffects,
      sessionEffects,
    ),
    provideEnvironmentInitializer(() => inject(Theme).apply()),
  ]);
}
