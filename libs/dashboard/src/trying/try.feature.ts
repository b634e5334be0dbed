import type { TryDto } from '@coordinator/contracts';
import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import { SessionActions } from '../auth/session.actions';
import { TryActions } from './try.actions';

/** Whether the team of the business can be tried here, as on a machine with the sandbox. */
export interface TryState {
  readonly organizationId: string | null;
  readonly status: 'unknown' | 'known';
  readonly line: TryDto | null;
}

const initial: TryState = { organizationId: null, status: 'unknown', line: null };

export const tryFeature = createFeature({
  name: 'try',
  reducer: createReducer(
    initial,
    on(TryActions.requested, (state, { organizationId }) =>
      state.organizationId === organizationId ? state : { ...initial, organizationId },
    ),
    on(TryActions.answered, (state, { organizationId, line }) =>
      state.organizationId === organizationId
        ? { ...state, status: 'known' as const, line }
        : state,
    ),
    on(SessionActions.signedOut, SessionActions.expired, () => initial),
  ),
  extraSelectors: ({ selectLine }) => ({
    selectAvailable: createSelector(selectLine, (line) => line?.available ?? false),
  }),
});
