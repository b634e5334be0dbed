import type { CoordinatorDto } from '@coordinator/contracts';
import { createFeature, createReducer, on } from '@ngrx/store';
import { SessionActions } from '../auth/session.actions';
import type { Problem } from '../http/problem';
import { TeamActions } from './team.actions';

export interface TeamState {
  readonly status: 'idle' | 'loading' | 'loaded' | 'failed';
  /** Whose team this is. */
  readonly organizationId: string | null;
  readonly coordinators: readonly CoordinatorDto[];
  readonly problem: Problem | null;
}

const initial: TeamState = {
  status: 'idle',
  organizationId: null,
  coordinators: [],
  problem: null,
};

export const teamFeature = createFeature({
  name: 'team',
  reducer: createReducer(
    initial,
    on(TeamActions.requested, (state, { organizationId }): TeamState => ({
      status: 'loading',
      organizationId,
      coordinators: state.organizationId === organizationId ? state.coordinators : [],
      problem: null,
    })),
    on(TeamActions.loaded, (_state, { organizationId, coordinators }): TeamState => ({
      status: 'loaded',
      organizationId,
      coordinators,
      problem: null,
    })),
    on(TeamActions.loadFailed, (state, { problem }): TeamState => ({
      ...state,
      status: 'failed',
      problem,
    })),
    on(SessionActions.signedOut, SessionActions.expired, () => initial),
  ),
});
