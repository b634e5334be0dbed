import type { LoginDto, RegisterDto, SessionGrantDto } from '@coordinator/contracts';
import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { Problem } from '../http/problem';

export const SignInPageActions = createActionGroup({
  source: 'Sign-in page',
  events: {
    Opened: emptyProps(),
    Submitted: props<{ credentials: LoginDto; returnUrl: string | null }>(),
  },
});

export const RegisterPageActions = createActionGroup({
  source: 'Register page',
  events: {
    Opened: emptyProps(),
    Submitted: props<{ registration: RegisterDto; returnUrl: string | null }>(),
  },
});

export const ShellActions = createActionGroup({
  source: 'Shell',
  events: { 'Sign out chosen': emptyProps() },
});

export const SessionActions = createActionGroup({
  source: 'Session',
  events: {
    /** The person came in through a form. */
    'Signed in': props<{ grant: SessionGrantDto; returnUrl: string | null }>(),
    'Sign in refused': props<{ problem: Problem }>(),
    /** The cookie of an earlier visit was good. */
    Restored: props<{ grant: SessionGrantDto }>(),
    'None to restore': emptyProps(),
    'Server unreachable': emptyProps(),
    'Token refreshed': props<{ grant: SessionGrantDto }>(),
    Expired: emptyProps(),
    'Signed out': emptyProps(),
    'Sign out failed': props<{ problem: Problem }>(),
  },
});
