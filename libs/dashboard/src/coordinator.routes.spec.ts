import type { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { grantFor, hostDashboard, NOT_SIGNED_IN, settled } from './testing/render';

describe('COORDINATOR_ROUTES', () => {
  let wire: HttpTestingController;
  let harness: RouterTestingHarness;

  /** Goes to an address; who is there is answered on the way. */
  async function visit(url: string, signedIn: boolean): Promise<void> {
    const arrived = TestBed.inject(Router).navigateByUrl(url);
    const refresh = wire.expectOne('/api/auth/refresh');
    if (signedIn) refresh.flush({ data: grantFor() });
    else refresh.flush(null, NOT_SIGNED_IN);
    await arrived;
    await settled();
  }
  const url = () => TestBed.inject(Router).url;
  const page = () => harness.fixture.nativeElement as HTMLElement;

  beforeEach(async () => {
    wire = hostDashboard();
    harness = await RouterTestingHarness.create();
  });

  it('sends a stranger to sign in, and remembers the way', async () => {
    await visit('/coordinator/dashboard', false);
    expect(url()).toBe('/login?returnUrl=%2Fcoordinator%2Fdashboard');
    expect(document.title).toBe('Sign in');
  });

  it('leads from the root to the dashboard', async () => {
    await visit('/', true);
    expect(url()).toBe('/coordinator/dashboard');
    expect(document.title).toBe('Dashboard');
    expect(page().querySelectorAll('h1')).toHaveLength(1);
  });

  it('does not ask someone to sign in who is', async () => {
    await visit('/login', true);
    expect(url()).toBe('/coordinator/dashboard');
  });

  it.each([
    ['/register', 'Create your account'],
    ['/reset-password', 'Reset your password'],
    ['/reset-password?token=abc', 'Choose a new password'],
    ['/accept-invitation?token=abc', 'Join the team'],
    ['/nowhere', 'There is nothing at this address.'],
  ])('opens %s to strangers', async (address, heading) => {
    await visit(address, false);
    expect(url()).toBe(address);
    expect(page().querySelector('h1')?.textContent?.trim()).toBe(heading);
  });

  it('waits with a page until the server can say who is there', async () => {
    const arrived = TestBed.inject(Router).navigateByUrl('/login');
    expect(page().querySelector('h1')).toBeNull();
    wire.expectOne('/api/auth/refresh').flush(null, NOT_SIGNED_IN);
    await arrived;
    await settled();
    expect(page().querySelector('h1')?.textContent).toBe('Sign in');
  });
});
