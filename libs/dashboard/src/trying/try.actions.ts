import type { TryDto } from '@coordinator/contracts';
import { createActionGroup, props } from '@ngrx/store';

export const TryActions = createActionGroup({
  source: 'Try',
  events: {
    Requested: props<{ organizationId: string }>(),
    /** Null where it cannot be tried, or is not known. */
    Answered: props<{ organizationId: string; line: TryDto | null }>(),
  },
});
