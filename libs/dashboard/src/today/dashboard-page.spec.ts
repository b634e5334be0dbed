import type { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { CoordinatorDto, OwnOrganizationDto } from '@coordinator/contracts';
import { Store } from '@ngrx/store';
import { LiveNewsActions } from '../live/live.actions';
import { grantFor, hostDashboard, settled } from '../testing/render';
import {
  aConversation,
  aCoordinator,
  anOrganization,
  aPersona,
  aPhoneNumber,
  aPhoneNumberOrder,
  aRole,
  aVisit,
} from '../testing/samples';
import { NOW } from './clock';
import { DashboardPage } from './dashboard-page';

const ORG = '/api/coordinator/organizations/org-1';
/** In New York. */
const SUNDAY_NOON = new Date('2026-11-22T17:00:00.000Z');
const SERVER_FAULT = { status: 500, statusText: 'Internal Server Error' };

describe('DashboardPage', () => {
  let wire: HttpTestingController;
  let page: HTMLElement;

  const data = (...items: unknown[]) => ({ data: items, meta: { nextCursor: null } });
  const text = (selector: string) =>
    page.querySelector(selector)?.textContent?.replace(/\s+/gu, ' ').trim();

  const texts = (selector: string) =>
    [...page.querySelectorAll(selector)].map((element) => element.textContent?.trim());

  async function render(organizations: OwnOrganizationDto[], team: CoordinatorDto[] = []) {
    wire = hostDashboard({ provide: NOW, useValue: () => SUNDAY_NOON });
    const fixture = TestBed.createComponent(DashboardPage);
    page = fixture.nativeElement as HTMLElement;
    wire.expectOne('/api/auth/refresh').flush({ data: grantFor() });
    wire.expectOne('/api/coordinator/organizations?limit=100').flush(data(...organizations));
    if (organizations.length > 0) {
      wire.expectOne(`${ORG}/coordinators?limit=100`).flush(data(...team));
    }
    await settled();
  }

  const named = (firstName: string) => ({ ...aConversation().contact, firstName, lastName: null });

  const answerNumbers = async (...numbers: string[]) => {
    const rows = numbers.map((phoneNumber) => aPhoneNumber({ phoneNumber }));
    wire.expectOne(`${ORG}/phone-numbers?limit=100`).flush(data(...rows));
    await settled();
  };
  const answerOrders = async (...orders: unknown[]) => {
    wire.expectOne(`${ORG}/phone-number-orders?limit=1`).flush(data(...orders));
    await settled();
  };

  it('invites to set up a business when there is none', async () => {
    await render([]);
    expect(text('h1')).toBe('Good afternoon, Dana. The desk is ready, nobody sits at it yet.');
    expect(page.querySelector('a')?.textContent).toContain('Set up your business');
  });

  it('says who answers, and shows the number, the doors, the trial and the price', async () => {
    await render([anOrganization()], [aCoordinator()]);
    expect(text('h1')).toBe('Good afternoon, Dana. Marge answers for Bright Smile Dental.');
    await answerNumbers('+12065550142');
    expect(text('h1')).toBe(
      'Good afternoon, Dana. Marge answers for Bright Smile Dental at (206) 555-0142.',
    );
    expect(texts('coordinator-figures :is(dt, dd)')).toEqual([
      ...['Phone number', '(206) 555-0142', 'Call it or text it, any time'],
      ...['Doors', 'Closed', 'opens tomorrow at 9:00 AM'],
      ...['Free trial', '14 days left', 'until Sun, Dec 6'],
      ...['After the trial', '$59', 'a month, one coordinator'],
    ]);
    expect(text('[data-testid="introduction"]')).toContain('Hello, this is Marge');
  });

  it('says that the number is on its way', async () => {
    await render([anOrganization()], [aCoordinator()]);
    await answerNumbers();
    await answerOrders(aPhoneNumberOrder());
    expect(text('h1')).toContain('The phone number is on its way.');
    expect(text('[data-testid="phone-number"]')).toBe('On its way');
  });

  it('says why no number came, and orders again', async () => {
    await render([anOrganization()], [aCoordinator()]);
    await answerNumbers();
    await answerOrders(aPhoneNumberOrder({ status: 'failed', lastError: 'No numbers left.' }));
    expect(text('.phone')).toContain('No numbers left.');
    page.querySelector<HTMLButtonElement>('.phone button')?.click();
    wire.expectOne(`${ORG}/phone-numbers/provision`).flush({ data: aPhoneNumberOrder() });
    await settled();
    await answerNumbers('+12065550142');
    expect(text('[data-testid="phone-number"]')).toBe('(206) 555-0142');
  });

  it('lets only those order a number who may', async () => {
    await render([anOrganization({ role: 'member' })], [aCoordinator()]);
    await answerNumbers();
    await answerOrders(aPhoneNumberOrder({ status: 'failed' }));
    expect(page.querySelector('.phone button')).toBeNull();
  });

  it('lists what people can book, and can fetch it again', async () => {
    await render([anOrganization()], [aCoordinator()]);
    wire.expectOne(`${ORG}/appointment-types?limit=100`).flush(null, SERVER_FAULT);
    await settled();
    const again = [...page.querySelectorAll('button')].find((button) =>
      button.textContent?.includes('Try again'),
    );
    again?.click();
    await settled();
    wire
      .expectOne(`${ORG}/appointment-types?limit=100`)
      .flush(data({ id: 't-1', name: 'Cleaning', durationMinutes: 60 }));
    await settled();
    expect(texts('coordinator-bookables li > *')).toEqual(['Cleaning', '1 hour']);
  });

  it('tells what needs a person, shows who writes now first, and what is booked', async () => {
    await render([anOrganization()], [aCoordinator()]);
    wire
      .expectOne(`${ORG}/conversations?status=open&limit=40`)
      .flush(
        data(
          aConversation({ id: 'c-1', contact: named('Dorothy') }),
          aConversation({ id: 'c-2', contact: named('Priya'), needsPerson: true }),
          aConversation({ id: 'c-3', contact: named('Tom'), isAnswering: true }),
        ),
      );
    wire
      .expectOne(`${ORG}/appointments?from=2026-11-22&to=2026-11-29&limit=100`)
      .flush(data(aVisit(), aVisit({ id: 'v-2', status: 'cancelled' })));
    await settled();
    expect(text('h1')).toContain('One conversation needs you.');
    expect(texts('[data-testid="conversation"] b')).toEqual(['Tom', 'Priya', 'Dorothy']);
    expect(texts('coordinator-visits-ahead h3')).toEqual(['Tuesday, November 24']);
    expect(texts('[data-testid="visit"] b')).toEqual(['Tom Whitaker']);
  });

  it('shows a visit the moment it is booked', async () => {
    const BOOK = `${ORG}/appointments?from=2026-11-22&to=2026-11-29&limit=100`;
    await render([anOrganization()], [aCoordinator()]);
    wire.expectOne(BOOK).flush(data());
    await settled();
    expect(text('coordinator-visits-ahead ui-empty-state')).toContain('Nothing is booked');
    const event = { id: '1-0', type: 'scheduling.appointment_booked', occurredAt: '', data: {} };
    TestBed.inject(Store).dispatch(LiveNewsActions.appointmentChanged({ event }));
    await new Promise((resolve) => setTimeout(resolve, 100));
    await settled();
    wire.expectOne(BOOK).flush(data(aVisit()));
    await settled();
    expect(texts('[data-testid="visit"] b')).toEqual(['Tom Whitaker']);
  });

  it('invites to text the team where nobody has yet', async () => {
    await render([anOrganization()], [aCoordinator()]);
    wire.expectOne(`${ORG}/conversations?status=open&limit=40`).flush(data());
    wire
      .expectOne(`${ORG}/try`)
      .flush({ data: { available: true, phoneNumber: null, sandboxPhoneUrl: null } });
    await settled();
    expect(text('[data-testid="text-now"]')).toBe('Text Marge now');
  });

  it('speaks of several people, and of those who call out when nobody answers', async () => {
    const sandy = aCoordinator({
      id: 'c-2',
      displayName: 'Sandy the Receptionist',
      roleTemplate: aRole({ displayName: 'Receptionist', direction: 'both' }),
      personaTemplate: aPersona({ name: 'sandy', displayName: 'Sandy' }),
    });
    const caller = aCoordinator({
      id: 'c-3',
      displayName: 'Mr. Calls',
      roleTemplate: aRole({ direction: 'outbound' }),
    });
    await render([anOrganization()], [aCoordinator(), sandy, caller]);
    expect(text('h1')).toContain('Marge and Sandy answer for Bright Smile Dental.');
    TestBed.resetTestingModule();
    await render([anOrganization()], [caller]);
    expect(text('h1')).toContain('Mr. Calls is at work for Bright Smile Dental.');
  });

  it('says when nobody answers', async () => {
    await render([anOrganization()], [aCoordinator({ status: 'paused' })]);
    expect(text('h1')).toContain('Everybody is paused');
    TestBed.resetTestingModule();
    await render([anOrganization()], []);
    expect(text('h1')).toContain('Nobody answers for Bright Smile Dental yet.');
  });

  it('says what happens after the trial', async () => {
    await render([anOrganization({ trialEndsAt: '2026-11-20T17:00:00.000Z' })], [aCoordinator()]);
    expect(text('h1')).toContain('Marge takes messages for Bright Smile Dental.');
    expect(texts('coordinator-figures dd')).toContain(
      'since Fri, Nov 20. Messages are still taken.',
    );
  });

  it('shows a name that means to be markup as text', async () => {
    const name = '<img src=x onerror=alert(1)>';
    await render([anOrganization({ name })], [aCoordinator({ introduction: name })]);
    expect(page.querySelector('img')).toBeNull();
    expect(text('h1')).toContain(name);
  });
});
