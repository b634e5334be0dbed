import type { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { grantFor, hostDashboard, settled } from '../testing/render';
import { aCoordinator, anOrganization, aPhoneNumber } from '../testing/samples';
import { HiredPage } from './hired-page';

const ORG = '/api/coordinator/organizations/org-1';

describe('HiredPage', () => {
  let wire: HttpTestingController;
  let page: HTMLElement;

  const list = (...items: unknown[]) => ({ data: items, meta: { nextCursor: null } });
  const find = (testId: string) => page.querySelector(`[data-testid="${testId}"]`);

  beforeEach(async () => {
    wire = hostDashboard();
    page = TestBed.createComponent(HiredPage).nativeElement as HTMLElement;
    wire.expectOne('/api/auth/refresh').flush({ data: grantFor() });
    wire.expectOne('/api/coordinator/organizations?limit=100').flush(list(anOrganization()));
    await settled();
  });

  const answerTeam = async () => {
    wire.expectOne(`${ORG}/coordinators?limit=100`).flush(list(aCoordinator()));
    await settled();
  };

  it('lets whoever was hired introduce themselves, and offers to text them', async () => {
    await answerTeam();
    wire.expectOne(`${ORG}/phone-numbers?limit=100`).flush(list(aPhoneNumber()));
    wire
      .expectOne(`${ORG}/try`)
      .flush({ data: { available: true, phoneNumber: '+12065550142', sandboxPhoneUrl: null } });
    await settled();
    expect(page.querySelector('h1')?.textContent).toBe(
      'Marge is at the desk of Bright Smile Dental.',
    );
    expect(find('introduction')?.textContent).toContain('Hello, this is Marge');
    expect(find('phone-number')?.textContent).toBe('(206) 555-0142');
    expect(find('text-now')?.getAttribute('href')).toBe('/coordinator/try');
  });

  it('leads to Today where there is nothing to try with', async () => {
    await answerTeam();
    wire.expectOne(`${ORG}/try`).flush(null, { status: 404, statusText: 'Not Found' });
    await settled();
    expect(find('text-now')).toBeNull();
    expect(find('go-to-today')?.getAttribute('href')).toBe('/coordinator/dashboard');
    expect(page.textContent).toContain('The phone number is on its way');
  });

  it('says what is done already when the rest cannot be fetched', async () => {
    wire
      .expectOne(`${ORG}/coordinators?limit=100`)
      .flush(null, { status: 500, statusText: 'Internal Server Error' });
    await settled();
    expect(page.querySelector('h1')?.textContent).toBe('Your coordinator is hired');
    page.querySelector('button')?.click();
    await settled();
    wire.expectOne('/api/coordinator/organizations?limit=100').flush(list(anOrganization()));
    await answerTeam();
    expect(find('introduction')).not.toBeNull();
  });
});
