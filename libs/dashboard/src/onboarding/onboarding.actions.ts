import { createActionGroup, props } from '@ngrx/store';

export const OnboardingActions = createActionGroup({
  source: 'Onboarding',
  events: { 'Business set up': props<{ organizationId: string }>() },
});
