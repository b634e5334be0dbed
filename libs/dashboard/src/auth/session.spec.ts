import type { HttpTestingController } from '@angular/common/http/testing';
import { HttpClient } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { jest } from '@jest/globals';
import { Store } from '@ngrx/store';
import { organizationsFeature } from '../organizations/organizations.feature';
import { grantFor, hostDashboard, NOT_SIGNED_IN } from '../testing/render';
import { RegisterPageActions, ShellActions, SignInPageActions } from './session.actions';
import { sessionFeature } from './session.feature';

const ORGANIZATIONS = '/api/coordinator/organizations?limit=100';

describe('session', () => {
  let wire: HttpTestingController;
  let store: Store;
  let router: Router;

  const status = () => store.selectSignal(sessionFeature.selectStatus)();
  const session = () => store.selectSignal(sessionFeature.selectSessionState)();

  beforeEach(() => {
    wire = hostDashboard();
    store = TestBed.inject(Store);
    router = TestBed.inject(Router);
    jest.spyOn(router, 'navigateByUrl').mockResolvedValue(true);
    jest.spyOn(router, 'navigate').mockResolvedValue(true);
  });

  afterEach(() => jest.useRealTimers());

  describe('on load', () => {
    it('comes back in with the cookie of an earlier visit', () => {
      expect(status()).toBe('restoring');
      const refresh = wire.expectOne('/api/auth/refresh');
      expect(refresh.request.withCredentials).toBe(true);
      expect(refresh.request.headers.has('Authorization')).toBe(false);
      refresh.flush({ data: grantFor() });
      expect(session()).toMatchObject({ status: 'signed-in', accessToken: 'token-1' });
      expect(router.navigateByUrl).not.toHaveBeenCalled();
    });

    it('knows that nobody is signed in', () => {
      wire.expectOne('/api/auth/refresh').flush({ status: 401 }, NOT_SIGNED_IN);
      expect(status()).toBe('signed-out');
    });

    it('keeps trying, ever slower, while the server is away', () => {
      jest.useFakeTimers();
      wire.expectOne('/api/auth/refresh').error(new ProgressEvent('offline'));
      expect(status()).toBe('unreachable');
      jest.advanceTimersByTime(1_000);
      wire.expectOne('/api/auth/refresh').flush(null, { status: 503, statusText: 'Unavailable' });
      jest.advanceTimersByTime(1_999);
      wire.expectNone('/api/auth/refresh');
      jest.advanceTimersByTime(1);
      wire.expectOne('/api/auth/refresh').flush({ data: grantFor() });
      expect(status()).toBe('signed-in');
    });
  });

  describe('coming in', () => {
    const credentials = { email: 'dana@example.com', password: 'front desk at nine' };
    beforeEach(() => {
      wire.expectOne('/api/auth/refresh').flush(null, NOT_SIGNED_IN);
      store.dispatch(SignInPageActions.submitted({ credentials, returnUrl: '/coordinator/x' }));
    });

    it('signs in and goes where the person wanted to go', () => {
      expect(session().pending).toBe(true);
      const login = wire.expectOne('/api/auth/login');
      expect(login.request.body).toEqual(credentials);
      login.flush({ data: grantFor() });
      expect(session()).toMatchObject({ status: 'signed-in', pending: false, problem: null });
      expect(router.navigateByUrl).toHaveBeenCalledWith('/coordinator/x');
    });

    it('tells why it was refused, and forgets it on a new try', () => {
      wire
        .expectOne('/api/auth/login')
        .flush({ code: 'invalid_credentials', detail: 'Not right.' }, NOT_SIGNED_IN);
      expect(session()).toMatchObject({ status: 'signed-out', pending: false });
      expect(session().problem?.detail).toBe('Not right.');
      store.dispatch(SignInPageActions.submitted({ credentials, returnUrl: null }));
      expect(session().problem).toBeNull();
    });

    it('sends one request for two presses', () => {
      store.dispatch(SignInPageActions.submitted({ credentials, returnUrl: null }));
      wire.expectOne('/api/auth/login');
    });

    it('registers the same way', () => {
      const registration = { name: 'Dana', ...credentials };
      store.dispatch(RegisterPageActions.submitted({ registration, returnUrl: null }));
      wire.expectOne('/api/auth/register').flush({ data: grantFor() });
      expect(status()).toBe('signed-in');
      expect(router.navigateByUrl).toHaveBeenCalledWith('/coordinator/dashboard');
    });
  });

  describe('while signed in', () => {
    let http: HttpClient;
    const ask = (path: string) => {
      const results: unknown[] = [];
      http.get(path).subscribe({
        next: (answer) => results.push(answer),
        error: (error: { status: number }) => results.push(error.status),
      });
      return results;
    };

    beforeEach(() => {
      http = TestBed.inject(HttpClient);
      wire.expectOne('/api/auth/refresh').flush({ data: grantFor() });
      wire.expectOne(ORGANIZATIONS).flush({ data: [], meta: { nextCursor: null } });
    });

    it('signs requests to the API, and to nobody else', () => {
      ask('/api/things');
      ask('https://elsewhere.example/api/things');
      const bearer = (url: string) => wire.expectOne(url).request.headers.get('Authorization');
      expect(bearer('/api/things')).toBe('Bearer token-1');
      expect(bearer('https://elsewhere.example/api/things')).toBeNull();
    });

    it('renews the token once for all requests that found it expired', () => {
      const first = ask('/api/first');
      const second = ask('/api/second');
      wire.expectOne('/api/first').flush(null, NOT_SIGNED_IN);
      wire.expectOne('/api/second').flush(null, NOT_SIGNED_IN);
      wire
        .expectOne('/api/auth/refresh')
        .flush({ data: { ...grantFor(), accessToken: 'token-2' } });
      for (const url of ['/api/first', '/api/second']) {
        const again = wire.expectOne(url);
        expect(again.request.headers.get('Authorization')).toBe('Bearer token-2');
        again.flush(url);
      }
      expect([first, second]).toEqual([['/api/first'], ['/api/second']]);
      expect(session().accessToken).toBe('token-2');
    });

    it('renews again when the next token has run out too', () => {
      for (const token of ['token-2', 'token-3']) {
        ask('/api/things');
        wire.expectOne('/api/things').flush(null, NOT_SIGNED_IN);
        wire.expectOne('/api/auth/refresh').flush({ data: { ...grantFor(), accessToken: token } });
        wire.expectOne('/api/things').flush(token);
      }
      expect(session().accessToken).toBe('token-3');
    });

    it('does not try forever when the new token is refused as well', () => {
      const results = ask('/api/things');
      wire.expectOne('/api/things').flush(null, NOT_SIGNED_IN);
      wire.expectOne('/api/auth/refresh').flush({ data: grantFor() });
      wire.expectOne('/api/things').flush(null, NOT_SIGNED_IN);
      wire.expectNone('/api/auth/refresh');
      expect(results).toEqual([401]);
    });

    it('asks to sign in again when the session is over, and forgets whose data it had', () => {
      const results = ask('/api/things');
      wire.expectOne('/api/things').flush(null, NOT_SIGNED_IN);
      wire.expectOne('/api/auth/refresh').flush(null, NOT_SIGNED_IN);
      expect(results).toEqual([401]);
      expect(session()).toMatchObject({ status: 'signed-out', accessToken: null, user: null });
      expect(store.selectSignal(organizationsFeature.selectStatus)()).toBe('idle');
      expect(router.navigate).toHaveBeenCalledWith(['/login'], {
        queryParams: { returnUrl: '/', reason: 'expired' },
      });
    });

    it('stays signed in when only the network failed', () => {
      ask('/api/things');
      wire.expectOne('/api/things').flush(null, NOT_SIGNED_IN);
      wire.expectOne('/api/auth/refresh').error(new ProgressEvent('offline'));
      expect(status()).toBe('signed-in');
    });

    it('signs out', () => {
      store.dispatch(ShellActions.signOutChosen());
      wire.expectOne('/api/auth/logout').flush(null, { status: 204, statusText: 'No Content' });
      expect(session()).toMatchObject({ status: 'signed-out', accessToken: null });
      expect(router.navigateByUrl).toHaveBeenCalledWith('/login');
    });

    it('does not pretend to have signed out', () => {
      store.dispatch(ShellActions.signOutChosen());
      wire.expectOne('/api/auth/logout').error(new ProgressEvent('offline'));
      expect(status()).toBe('signed-in');
    });
  });
});
