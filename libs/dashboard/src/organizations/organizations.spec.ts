import type { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Store } from '@ngrx/store';
import { Notices } from '../notices/notices';
import { OnboardingActions } from '../onboarding/onboarding.actions';
import { teamFeature } from '../team/team.feature';
import { TeamPageActions } from '../team/team.actions';
import { grantFor, hostDashboard } from '../testing/render';
import { aCoordinator, anOrganization } from '../testing/samples';
import { OrganizationsPageActions, OrganizationSwitcherActions } from './organizations.actions';
import { organizationsFeature } from './organizations.feature';

const LIST = '/api/coordinator/organizations?limit=100';
const teamOf = (id: string) => `/api/coordinator/organizations/${id}/coordinators?limit=100`;
const SERVER_FAULT = { status: 500, statusText: 'Internal Server Error' };

describe('organizations and their teams', () => {
  let wire: HttpTestingController;
  let store: Store;

  const current = () => store.selectSignal(organizationsFeature.selectCurrent)();
  const state = () => store.selectSignal(organizationsFeature.selectOrganizationsState)();
  const team = () => store.selectSignal(teamFeature.selectTeamState)();
  const data = (...items: unknown[]) => ({ data: items, meta: { nextCursor: null } });

  function signIn(currentOrganizationId: string | null = null): void {
    wire.expectOne('/api/auth/refresh').flush({ data: grantFor({ currentOrganizationId }) });
  }

  beforeEach(() => {
    wire = hostDashboard();
    store = TestBed.inject(Store);
  });

  it('shows the business that was looked at last, with its team', () => {
    signIn('org-2');
    wire.expectOne(LIST).flush(data(anOrganization(), anOrganization({ id: 'org-2' })));
    wire.expectOne(teamOf('org-2')).flush(data(aCoordinator()));
    expect(current()?.id).toBe('org-2');
    expect(team()).toMatchObject({ status: 'loaded', organizationId: 'org-2' });
    expect(team().coordinators).toHaveLength(1);
  });

  it('falls back to the first when that one is gone', () => {
    signIn('org-gone');
    wire.expectOne(teamOf('org-gone'));
    wire.expectOne(LIST).flush(data(anOrganization()));
    expect(current()?.id).toBe('org-1');
    wire.expectOne(teamOf('org-1')).flush(data(aCoordinator()));
    expect(team().organizationId).toBe('org-1');
  });

  it('knows when there is none yet', () => {
    signIn();
    wire.expectOne(LIST).flush(data());
    expect(state()).toMatchObject({ status: 'loaded', currentId: null });
    expect(team().status).toBe('idle');
  });

  it('can be fetched again after a failure', () => {
    signIn();
    wire.expectOne(LIST).flush(null, SERVER_FAULT);
    expect(state().status).toBe('failed');
    expect(state().problem?.status).toBe(500);
    store.dispatch(OrganizationsPageActions.retryChosen());
    wire.expectOne(LIST).flush(data(anOrganization()));
    expect(current()?.name).toBe('Bright Smile Dental');
  });

  describe('with two businesses', () => {
    beforeEach(() => {
      signIn('org-1');
      wire.expectOne(LIST).flush(data(anOrganization(), anOrganization({ id: 'org-2' })));
      wire.expectOne(teamOf('org-1')).flush(data(aCoordinator()));
      store.dispatch(
        OrganizationSwitcherActions.chosen({ organizationId: 'org-2', previousId: 'org-1' }),
      );
    });

    it('switches at once and tells the API', () => {
      expect(current()?.id).toBe('org-2');
      expect(team()).toMatchObject({ status: 'loading', coordinators: [] });
      expect(wire.expectOne('/api/coordinator/organizations/org-2/switch').request.method).toBe(
        'POST',
      );
    });

    it('goes back and says so when the API refuses', () => {
      wire.expectOne('/api/coordinator/organizations/org-2/switch').flush(null, SERVER_FAULT);
      expect(current()?.id).toBe('org-1');
      expect(TestBed.inject(Notices).shown()[0]?.text).toContain('was not switched');
    });

    it('never shows the team of another business, however late it comes', () => {
      const second = wire.expectOne(teamOf('org-2'));
      store.dispatch(
        OrganizationSwitcherActions.chosen({ organizationId: 'org-1', previousId: 'org-2' }),
      );
      expect(second.cancelled).toBe(true);
      wire.expectOne(teamOf('org-1')).flush(data(aCoordinator({ id: 'own' })));
      expect(team()).toMatchObject({ organizationId: 'org-1', coordinators: [{ id: 'own' }] });
    });

    it('can fetch a team again after a failure', () => {
      wire.expectOne(teamOf('org-2')).flush(null, SERVER_FAULT);
      expect(team().status).toBe('failed');
      store.dispatch(TeamPageActions.retryChosen());
      wire.expectOne(teamOf('org-2')).flush(data(aCoordinator()));
      expect(team().status).toBe('loaded');
    });
  });

  it('looks at a business that was just set up', () => {
    signIn();
    wire.expectOne(LIST).flush(data());
    store.dispatch(OnboardingActions.businessSetUp({ organizationId: 'org-new' }));
    expect(current()).toBeNull();
    expect(state().status).toBe('loading');
    wire.expectOne(LIST).flush(data(anOrganization(), anOrganization({ id: 'org-new' })));
    expect(current()?.id).toBe('org-new');
  });
});
