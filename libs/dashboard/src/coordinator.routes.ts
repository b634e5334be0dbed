import type { Routes } from '@angular/router';
import { sessionKnownGuard, signedInGuard, signedOutGuard } from './auth/session.guards';

/** Every page of Coordinator. A shell mounts them at its root: links among them are absolute. */
export const COORDINATOR_ROUTES: Routes = [
  { path: '', pathMatch: 'full', redirectTo: 'coordinator/dashboard' },
  {
    path: 'login',
    title: 'Sign in',
    canActivate: [signedOutGuard],
    loadComponent: () => import('./auth/login-page').then((page) => page.LoginPage),
  },
  {
    path: 'register',
    title: 'Create your account',
    canActivate: [signedOutGuard],
    loadComponent: () => import('./auth/register-page').then((page) => page.RegisterPage),
  },
  {
    path: 'reset-password',
    title: 'Reset your password',
    loadComponent: () =>
      import('./auth/reset-password-page').then((page) => page.ResetPasswordPage),
  },
  {
    path: 'confirm-email',
    title: 'Confirm your email address',
    loadComponent: () => import('./auth/confirm-email-page').then((page) => page.ConfirmEmailPage),
  },
  {
    path: 'accept-invitation',
    title: 'Join the team',
    canActivate: [sessionKnownGuard],
    loadComponent: () =>
      import('./auth/accept-invitation-page').then((page) => page.AcceptInvitationPage),
  },
  {
    path: 'coordinator',
    canActivate: [signedInGuard],
    children: [
      {
        path: 'onboarding/done',
        title: 'Get Started with Coordinator',
        loadComponent: () => import('./onboarding/hired-page').then((page) => page.HiredPage),
      },
      {
        path: 'onboarding',
        title: 'Get Started with Coordinator',
        loadComponent: () =>
          import('./onboarding/onboarding-page').then((page) => page.OnboardingPage),
      },
      {
        path: '',
        loadComponent: () => import('./shell/shell').then((page) => page.Shell),
        children: [
          { path: '', pathMatch: 'full', redirectTo: 'dashboard' },
          {
            path: 'dashboard',
            title: 'Dashboard',
            loadComponent: () =>
              import('./today/dashboard-page').then((page) => page.DashboardPage),
          },
          {
            path: 'try',
            title: 'Try your team',
            loadComponent: () => import('./trying/try-page').then((page) => page.TryPage),
          },
          {
            path: 'communications',
            title: 'Communications',
            loadComponent: () =>
              import('./conversations/inbox-page').then((page) => page.InboxPage),
            children: [
              {
                path: '',
                pathMatch: 'full',
                loadComponent: () =>
                  import('./conversations/nothing-open-page').then((page) => page.NothingOpenPage),
              },
              {
                path: 'texts/:conversationId',
                loadComponent: () =>
                  import('./conversations/conversation-page').then((page) => page.ConversationPage),
              },
            ],
          },
        ],
      },
    ],
  },
  {
    path: '**',
    title: 'Not found',
    loadComponent: () => import('./shell/not-found-page').then((page) => page.NotFoundPage),
  },
];
