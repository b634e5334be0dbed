import type { UserDto } from '@coordinator/contracts';
import { createFeature, createReducer, on } from '@ngrx/store';
import type { Problem } from '../http/problem';
import { RegisterPageActions, SessionActions, SignInPageActions } from './session.actions';

export interface SessionState {
  /** `restoring` until the first answer about the cookie of an earlier visit. */
  readonly status: 'restoring' | 'unreachable' | 'signed-out' | 'signed-in';
  readonly accessToken: string | null;
  readonly user: UserDto | null;
  /** A sign-in form is waiting for its answer. */
  readonly pending: boolean;
  readonly problem: Problem | null;
}

const initial: SessionState = {
  status: 'restoring',
  accessToken: null,
  user: null,
  pending: false,
  problem: null,
};

const signedOut: SessionState = { ...initial, status: 'signed-out' };

export const sessionFeature = createFeature({
  name: 'session',
  reducer: createReducer(
    initial,
    on(SignInPageActions.opened, RegisterPageActions.opened, (state) => ({
      ...state,
      problem: null,
    })),
    on(SignInPageActions.submitted, RegisterPageActions.submitted, (state) => ({
      ...state,
      pending: true,
      problem: null,
    })),
    on(SessionActions.signInRefused, (state, { problem }) => ({
      ...state,
      pending: false,
      problem,
    })),
    on(
      SessionActions.signedIn,
      SessionActions.restored,
      SessionActions.tokenRefreshed,
      (_state, { grant }): SessionState => ({
        status: 'signed-in',
        accessToken: grant.accessToken,
        user: grant.user,
        pending: false,
        problem: null,
      }),
    ),
    on(SessionActions.serverUnreachable, (state): SessionState => ({
      ...state,
      status: 'unreachable',
    })),
    on(
      SessionActions.noneToRestore,
      SessionActions.expired,
      SessionActions.signedOut,
      () => signedOut,
    ),
  ),
});
