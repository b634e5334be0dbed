import { provideHttpClient, withInterceptors } from '@angular/common/http';
import type { ApplicationConfig } from '@angular/core';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import {
  CookieAuth,
  COORDINATOR_ROUTES,
  provideCoordinator,
  sessionInterceptor,
} from '@coordinator/dashboard';
import { provideEffects } from '@ngrx/effects';
import { provideStore } from '@ngrx/store';

export const appConfig: ApplicationConfig = {
  providers: [
    provideRouter(COORDINATOR_ROUTES, withComponentInputBinding()),
    provideHttpClient(withInterceptors([sessionInterceptor])),
    provideStore(),
    provideEffects(),
    provideCoordinator({ apiBaseUrl: '/api', auth: CookieAuth }),
  ],
};
