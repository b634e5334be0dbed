import type { OwnOrganizationDto } from '@coordinator/contracts';
import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { Problem } from '../http/problem';

export const OrganizationSwitcherActions = createActionGroup({
  source: 'Organization switcher',
  events: { Chosen: props<{ organizationId: string; previousId: string | null }>() },
});

export const OrganizationsPageActions = createActionGroup({
  source: 'Organizations page',
  events: { 'Retry chosen': emptyProps() },
});

export const InvitationPageActions = createActionGroup({
  source: 'Invitation page',
  events: { Accepted: props<{ organizationId: string }>() },
});

export const OrganizationsActions = createActionGroup({
  source: 'Organizations',
  events: {
    Loaded: props<{ organizations: readonly OwnOrganizationDto[] }>(),
    'Load failed': props<{ problem: Problem }>(),
    'Switch failed': props<{ previousId: string | null; problem: Problem }>(),
  },
});
