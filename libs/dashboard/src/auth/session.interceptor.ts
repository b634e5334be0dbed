import {
  HttpErrorResponse,
  type HttpHandlerFn,
  type HttpInterceptorFn,
  type HttpRequest,
} from '@angular/common/http';
import { inject, Injector } from '@angular/core';
import { Store } from '@ngrx/store';
import { catchError, switchMap, throwError } from 'rxjs';
import { API_BASE_URL } from '../config/api-base-url';
import { AccessTokenRefresher } from './access-token-refresher';
import { sessionFeature } from './session.feature';

/**
 * Signs requests to the API with the access token. When it has run out, the request waits for a
 * new one and is sent once more.
 */
export const sessionInterceptor: HttpInterceptorFn = (request, next) => {
  const baseUrl = inject(API_BASE_URL);
  if (!request.url.startsWith(`${baseUrl}/`) || isAboutComingIn(request, baseUrl)) {
    return next(request);
  }
  const token = inject(Store).selectSignal(sessionFeature.selectAccessToken)();
  if (token === null) return next(request);

  const injector = inject(Injector);
  return send(request, token, next).pipe(
    catchError((error: unknown) => {
      if (!(error instanceof HttpErrorResponse) || error.status !== 401) {
        return throwError(() => error);
      }
      // Resolved late: the refresher itself sends requests through this interceptor.
      return injector
        .get(AccessTokenRefresher)
        .refresh()
        .pipe(
          catchError(() => throwError(() => error)),
          switchMap((renewed) => send(request, renewed, next)),
        );
    }),
  );
};

/** Requests that carry the cookie or a secret of their own; a 401 there is their answer. */
const ABOUT_COMING_IN = [
  '/auth/login',
  '/auth/register',
  '/auth/refresh',
  '/auth/logout',
  '/auth/password/',
  '/auth/email/',
];

function isAboutComingIn(request: HttpRequest<unknown>, baseUrl: string): boolean {
  return ABOUT_COMING_IN.some((path) => request.url.startsWith(baseUrl + path));
}

function send(request: HttpRequest<unknown>, token: string, next: HttpHandlerFn) {
  return next(request.clone({ setHeaders: { Authorization: `Bearer ${token}` } }));
}
