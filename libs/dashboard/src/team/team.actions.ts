import type { CoordinatorDto } from '@coordinator/contracts';
import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { Problem } from '../http/problem';

export const TeamPageActions = createActionGroup({
  source: 'Team page',
  events: { 'Retry chosen': emptyProps() },
});

export const TeamActions = createActionGroup({
  source: 'Team',
  events: {
    Requested: props<{ organizationId: string }>(),
    Loaded: props<{ organizationId: string; coordinators: readonly CoordinatorDto[] }>(),
    'Load failed': props<{ organizationId: string; problem: Problem }>(),
  },
});
