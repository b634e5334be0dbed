import type { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { grantFor, hostDashboard, settled } from '../testing/render';
import { aPersona, aRole } from '../testing/samples';
import { deviceZone } from './time-zones';

const SET_UP = '/api/coordinator/onboarding/setup';

describe('OnboardingPage', () => {
  let wire: HttpTestingController;
  let harness: RouterTestingHarness;

  const page = () => harness.fixture.nativeElement as HTMLElement;
  const find = (testId: string) =>
    page().querySelector<HTMLElement>(`[data-testid="${testId}"]`) ?? failFor(testId);
  const failFor = (testId: string): never => {
    throw new Error(`${testId} should be on the page`);
  };
  const heading = () => page().querySelector('h1')?.textContent?.trim();
  async function click(testId: string): Promise<void> {
    find(testId).click();
    await settled();
  }
  const inputOf = (label: string) =>
    [...page().querySelectorAll('label')].find((candidate) =>
      candidate.textContent?.trim().startsWith(label),
    )?.control as HTMLInputElement;
  const valueOf = (label: string) => inputOf(label).value;
  function fill(label: string, value: string): void {
    const input = inputOf(label);
    input.value = value;
    input.dispatchEvent(new Event('input'));
  }

  beforeEach(async () => {
    wire = hostDashboard();
    harness = await RouterTestingHarness.create();
    const arrived = TestBed.inject(Router).navigateByUrl('/coordinator/onboarding');
    wire.expectOne('/api/auth/refresh').flush({ data: grantFor() });
    wire.expectOne('/api/coordinator/organizations?limit=100').flush({ data: [] });
    await arrived;
    await settled();
    answerCatalogue();
    await settled();
  });

  function answerCatalogue(): void {
    wire
      .expectOne('/api/coordinator/onboarding/roles')
      .flush({ data: [aRole(), aRole({ name: 'receptionist', displayName: 'Receptionist' })] });
    wire.expectOne('/api/coordinator/onboarding/personas').flush({
      data: [aPersona(), aPersona({ name: 'sandy', displayName: 'Sandy' })],
    });
    wire.expectOne('/api/coordinator/onboarding/industries').flush({
      data: [{ industry: 'dental', name: 'Dental Practice', description: 'Teeth.' }],
    });
  }

  async function comeBack(): Promise<void> {
    await TestBed.inject(Router).navigateByUrl('/coordinator/onboarding');
    await settled();
    answerCatalogue();
    await settled();
  }

  async function reachTheLastStep(): Promise<void> {
    await click('role-appointment_scheduler');
    await click('continue-button');
    await click('persona-sandy');
    await click('continue-button');
    await click('industry-dental');
    await click('continue-button');
  }

  it('asks for a role before it goes on', async () => {
    find('role-selector');
    await click('continue-button');
    expect(heading()).toBe('What should be done for you?');
    expect(page().textContent).toContain('Choose a role first.');
  });

  it('has somebody chosen from the start, with a voice', async () => {
    await click('role-receptionist');
    await click('continue-button');
    expect(heading()).toBe('Who should do it?');
    expect(find('persona-marge').querySelector('input')?.checked).toBe(true);
    expect(find('continue-button').textContent).toContain('Continue with Marge');
    expect(page().textContent).toContain('“Your business, this is Marge.”');
  });

  it('hires with what was chosen and typed', async () => {
    await reachTheLastStep();
    expect(heading()).toBe('Your business');
    fill('Name of the business', 'Bright Smile Dental');
    await click('continue-button');
    const setUp = wire.expectOne(SET_UP);
    expect(setUp.request.body).toEqual({
      role: 'appointment_scheduler',
      persona: 'sandy',
      industry: 'dental',
      businessName: 'Bright Smile Dental',
      phone: null,
      country: 'US',
      timezone: deviceZone(),
      businessHours: {
        monday: { start: '09:00', end: '17:00' },
        tuesday: { start: '09:00', end: '17:00' },
        wednesday: { start: '09:00', end: '17:00' },
        thursday: { start: '09:00', end: '17:00' },
        friday: { start: '09:00', end: '17:00' },
        saturday: null,
        sunday: null,
      },
      provisionPhone: true,
    });
    expect(setUp.request.headers.get('Idempotency-Key')).toMatch(/^[\da-f-]{36}$/u);
    setUp.flush({ data: { id: 'org-new' } }, { status: 201, statusText: 'Created' });
    wire.expectOne('/api/coordinator/organizations?limit=100');
    await settled();
    expect(TestBed.inject(Router).url).toBe('/coordinator/onboarding/done');
  });

  it('goes on where it was left, with what was chosen and typed, and forgets it with the hiring', async () => {
    await reachTheLastStep();
    fill('Name of the business', 'Bright Smile Dental');
    fill('Your own phone', '206 555 0100');
    await TestBed.inject(Router).navigateByUrl('/coordinator/dashboard');
    await comeBack();
    expect(heading()).toBe('Your business');
    expect(valueOf('Name of the business')).toBe('Bright Smile Dental');
    expect(valueOf('Your own phone')).toBe('206 555 0100');
    expect(find('continue-button').textContent).toContain('Hire Sandy');

    await click('continue-button');
    wire.expectOne(SET_UP).flush({ data: { id: 'org-new' } });
    await settled();
    await comeBack();
    expect(heading()).toBe('What should be done for you?');
    expect(page().querySelector('[name="role"]:checked')).toBeNull();
  });

  it('begins anew where what was kept makes no sense', async () => {
    const kept = { stepIndex: 99, role: 7, industry: {}, business: { businessHours: 'always' } };
    localStorage.setItem(`coordinator.of.${grantFor().user.id}.onboarding`, JSON.stringify(kept));
    await TestBed.inject(Router).navigateByUrl('/coordinator/dashboard');
    await comeBack();
    expect(heading()).toBe('What should be done for you?');
    await reachTheLastStep();
    expect(heading()).toBe('Your business');
  });

  it('asks for the name of the business, and keeps what was typed on the way back', async () => {
    await reachTheLastStep();
    fill('Your own phone', '206 555 0100');
    await click('continue-button');
    wire.expectNone(SET_UP);
    expect(page().textContent).toContain('Write the name of your business.');
    [...page().querySelectorAll('button')]
      .find((button) => button.textContent?.trim() === 'Back')
      ?.click();
    await settled();
    expect(heading()).toBe('What kind of business is it?');
    await click('continue-button');
    expect(page().querySelector<HTMLInputElement>('input[type="tel"]')?.value).toBe('206 555 0100');
  });

  it('tries again with the same key, and takes a new one for a changed request', async () => {
    await reachTheLastStep();
    fill('Name of the business', 'Bright Smile Dental');
    const keys: (string | null)[] = [];
    for (const name of ['Bright Smile Dental', 'Bright Smile Dental', 'Brighter Smile Dental']) {
      fill('Name of the business', name);
      await click('continue-button');
      const setUp = wire.expectOne(SET_UP);
      keys.push(setUp.request.headers.get('Idempotency-Key'));
      setUp.flush(null, { status: 503, statusText: 'Unavailable' });
      await settled();
      expect(page().querySelector('[role="alert"]')?.textContent).toContain('Nothing was changed');
    }
    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).not.toBe(keys[0]);
  });

  it('puts the API’s findings at their field', async () => {
    await reachTheLastStep();
    fill('Name of the business', 'Bright Smile Dental');
    fill('Your own phone', '12');
    await click('continue-button');
    wire.expectOne(SET_UP).flush(
      {
        code: 'invalid_input',
        detail: 'Some fields are not right.',
        errors: [{ path: 'phone', message: 'This number is not possible.' }],
      },
      { status: 400, statusText: 'Bad Request' },
    );
    await settled();
    expect(page().querySelector('[aria-invalid="true"]')?.getAttribute('type')).toBe('tel');
    expect(page().textContent).toContain('This number is not possible.');
    expect(page().querySelector('[role="alert"]')).toBeNull();
  });

  it('wants hours that say something', async () => {
    await reachTheLastStep();
    fill('Name of the business', 'Bright Smile Dental');
    const from = page().querySelector<HTMLInputElement>('[aria-label="Monday from"]');
    if (!from) throw new Error('Monday should be open');
    from.value = '17:00';
    from.dispatchEvent(new Event('input'));
    await click('continue-button');
    wire.expectNone(SET_UP);
    expect(page().textContent).toContain('Say from when to when, or close it.');
  });
});
