import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import type { Provider } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import type { SessionGrantDto } from '@coordinator/contracts';
import { provideEffects } from '@ngrx/effects';
import { provideStore } from '@ngrx/store';
import { CookieAuth } from '../auth/cookie-auth';
import { sessionInterceptor } from '../auth/session.interceptor';
import { COORDINATOR_ROUTES } from '../coordinator.routes';
import { FETCH } from '../live/fetching';
import { provideCoordinator } from '../provide-coordinator';

/** The dashboard as the product hosts it in a new browser, with the wire to the API in the hands of the test. */
export function hostDashboard(...overrides: Provider[]): HttpTestingController {
  localStorage.clear();
  TestBed.configureTestingModule({
    providers: [
      provideRouter(COORDINATOR_ROUTES, withComponentInputBinding()),
      provideHttpClient(withInterceptors([sessionInterceptor])),
      provideHttpClientTesting(),
      provideStore(),
      provideEffects(),
      provideCoordinator({ apiBaseUrl: '/api', auth: CookieAuth }),
      // No line is open unless a test opens one.
      { provide: FETCH, useValue: () => new Promise(() => undefined) },
      ...overrides,
    ],
  });
  return TestBed.inject(HttpTestingController);
}

/**
 * Lets the page draw what it knows. Unlike `whenStable` this does not wait for requests, which the
 * test answers itself.
 */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) {
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
  }
}

export function grantFor(changes: Partial<SessionGrantDto['user']> = {}): SessionGrantDto {
  return {
    accessToken: 'token-1',
    expiresIn: 900,
    user: {
      id: '01890000-0000-7000-8000-000000000001',
      name: 'Dana Okafor',
      email: 'dana@example.com',
      emailConfirmed: true,
      platformAdmin: false,
      currentOrganizationId: null,
      ...changes,
    },
  };
}

export const NOT_SIGNED_IN = { status: 401, statusText: 'Unauthorized' };
