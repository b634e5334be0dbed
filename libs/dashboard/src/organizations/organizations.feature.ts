import type { OwnOrganizationDto } from '@coordinator/contracts';
import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import { SessionActions } from '../auth/session.actions';
import type { Problem } from '../http/problem';
import { OnboardingActions } from '../onboarding/onboarding.actions';
import {
  InvitationPageActions,
  OrganizationsActions,
  OrganizationsPageActions,
  OrganizationSwitcherActions,
} from './organizations.actions';

export interface OrganizationsState {
  readonly status: 'idle' | 'loading' | 'loaded' | 'failed';
  readonly organizations: readonly OwnOrganizationDto[];
  readonly currentId: string | null;
  readonly problem: Problem | null;
}

const initial: OrganizationsState = {
  status: 'idle',
  organizations: [],
  currentId: null,
  problem: null,
};

export const organizationsFeature = createFeature({
  name: 'organizations',
  reducer: createReducer(
    initial,
    on(
      SessionActions.signedIn,
      SessionActions.restored,
      (state, { grant }): OrganizationsState => ({
        ...state,
        status: 'loading',
        currentId: grant.user.currentOrganizationId,
        problem: null,
      }),
    ),
    on(OrganizationsPageActions.retryChosen, (state): OrganizationsState => ({
      ...state,
      status: 'loading',
      problem: null,
    })),
    on(
      InvitationPageActions.accepted,
      OnboardingActions.businessSetUp,
      (state, { organizationId }): OrganizationsState => ({
        ...state,
        status: 'loading',
        currentId: organizationId,
      }),
    ),
    on(OrganizationsActions.loaded, (state, { organizations }): OrganizationsState => ({
      status: 'loaded',
      organizations,
      currentId: stillThere(organizations, state.currentId) ?? organizations[0]?.id ?? null,
      problem: null,
    })),
    on(OrganizationsActions.loadFailed, (state, { problem }): OrganizationsState => ({
      ...state,
      status: 'failed',
      problem,
    })),
    on(OrganizationSwitcherActions.chosen, (state, { organizationId }): OrganizationsState => ({
      ...state,
      currentId: organizationId,
    })),
    on(OrganizationsActions.switchFailed, (state, { previousId }): OrganizationsState => ({
      ...state,
      currentId: previousId,
    })),
    on(SessionActions.signedOut, SessionActions.expired, () => initial),
  ),
  extraSelectors: ({ selectOrganizations, selectCurrentId }) => ({
    selectCurrent: createSelector(
      selectOrganizations,
      selectCurrentId,
      (organizations, id) => organizations.find((organization) => organization.id === id) ?? null,
    ),
  }),
});

function stillThere(
  organizations: readonly OwnOrganizationDto[],
  id: string | null,
): string | null {
  return organizations.some((organization) => organization.id === id) ? id : null;
}
