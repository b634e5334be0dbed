import type { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Notices } from '../notices/notices';
import { grantFor, hostDashboard, NOT_SIGNED_IN, settled } from '../testing/render';

describe('pages for coming in', () => {
  let wire: HttpTestingController;
  let harness: RouterTestingHarness;

  const page = () => harness.fixture.nativeElement as HTMLElement;

  async function open(url: string): Promise<void> {
    const arrived = TestBed.inject(Router).navigateByUrl(url);
    wire.expectOne('/api/auth/refresh').flush(null, NOT_SIGNED_IN);
    await arrived;
    await settled();
  }

  function fill(label: string, value: string): HTMLInputElement {
    const input = [...page().querySelectorAll('label')].find(
      (candidate) => candidate.textContent?.trim() === label,
    )?.control as HTMLInputElement;
    input.value = value;
    input.dispatchEvent(new Event('input'));
    return input;
  }

  async function submit(): Promise<void> {
    page()
      .querySelector('form')
      ?.dispatchEvent(new Event('submit', { cancelable: true }));
    await settled();
  }

  beforeEach(async () => {
    wire = hostDashboard();
    harness = await RouterTestingHarness.create();
    document.body.append(page());
  });

  it('sends nothing that is not whole', async () => {
    await open('/login');
    const email = fill('Email', 'dana');
    await submit();
    wire.expectNone('/api/auth/login');
    expect(page().textContent).toContain('Write an email address');
    expect(page().textContent).toContain('Write your password.');
    expect(document.activeElement).toBe(email);
  });

  it('says why signing in was refused', async () => {
    await open('/login');
    fill('Email', 'dana@example.com');
    fill('Password', 'wrong');
    await submit();
    expect(page().querySelector('button')?.textContent).toContain('Signing in…');
    wire
      .expectOne('/api/auth/login')
      .flush({ code: 'invalid_credentials', detail: 'That does not fit.' }, NOT_SIGNED_IN);
    await settled();
    expect(page().querySelector('[role="alert"]')?.textContent).toContain('That does not fit.');
  });

  it('tells someone whose session ran out', async () => {
    await open('/login?reason=expired');
    expect(page().querySelector('[role="status"]')?.textContent).toContain('signed out');
  });

  it('puts the API’s findings at the fields of the registration', async () => {
    await open('/register');
    fill('Your name', 'Dana');
    const email = fill('Email', 'dana@example.com');
    fill('Password', 'front desk at nine');
    await submit();
    wire.expectOne('/api/auth/register').flush(
      {
        code: 'invalid_input',
        detail: 'Some fields are not right.',
        errors: [{ path: 'email', message: 'This address cannot get mail.' }],
      },
      { status: 400, statusText: 'Bad Request' },
    );
    await settled();
    expect(page().textContent).toContain('This address cannot get mail.');
    expect(page().querySelector('[role="alert"]')).toBeNull();
    expect(document.activeElement).toBe(email);
  });

  it('says above the form what belongs to no field', async () => {
    await open('/register');
    fill('Your name', 'Dana');
    fill('Email', 'dana@example.com');
    fill('Password', 'front desk at nine');
    await submit();
    wire
      .expectOne('/api/auth/register')
      .flush({ code: 'email_taken', detail: 'Taken.' }, { status: 409, statusText: 'Conflict' });
    await settled();
    expect(page().querySelector('[role="alert"]')?.textContent).toContain('Taken.');
  });

  it('never tells whether an address has an account', async () => {
    await open('/reset-password');
    fill('Email', 'nobody@example.com');
    await submit();
    wire
      .expectOne('/api/auth/password/forgot')
      .flush(null, { status: 202, statusText: 'Accepted' });
    await settled();
    expect(page().textContent).toContain('If there is an account for nobody@example.com');
  });

  it('sets a new password with the secret of the mail', async () => {
    await open('/reset-password?token=secret');
    fill('New password', 'the desk is open');
    await submit();
    const reset = wire.expectOne('/api/auth/password/reset');
    expect(reset.request.body).toEqual({ token: 'secret', password: 'the desk is open' });
    reset.flush(null, { status: 204, statusText: 'No Content' });
    await settled();
    expect(TestBed.inject(Router).url).toBe('/login');
    expect(TestBed.inject(Notices).shown()[0]?.text).toContain('Your password is changed');
  });

  it('confirms an address by the link of the mail, or says why not', async () => {
    await open('/confirm-email?token=secret');
    const confirm = wire.expectOne('/api/auth/email/confirm');
    expect(confirm.request.body).toEqual({ token: 'secret' });
    confirm.flush({ detail: 'This link is no longer valid.' }, { status: 422, statusText: '' });
    await settled();
    expect(page().querySelector('[role="alert"]')?.textContent).toContain('no longer valid');
  });

  it('joins a business with a new account', async () => {
    await open('/accept-invitation?token=secret');
    fill('Your name', 'Lena');
    fill('Password', 'the desk is open');
    await submit();
    const accept = wire.expectOne('/api/auth/invitations/accept');
    expect(accept.request.body).toEqual({
      token: 'secret',
      name: 'Lena',
      password: 'the desk is open',
    });
    accept.flush({ data: { organizationId: 'org-1', session: grantFor() } });
    await settled();
    expect(TestBed.inject(Router).url).toBe('/coordinator/dashboard');
  });
});
