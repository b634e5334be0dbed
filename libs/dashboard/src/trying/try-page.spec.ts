import type { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Store } from '@ngrx/store';
import { LiveNewsActions, newsOf } from '../live/live.actions';
import { grantFor, hostDashboard, settled } from '../testing/render';
import { aConversation, aCoordinator, anOrganization } from '../testing/samples';
import { NOW } from '../today/clock';
import { TryPage } from './try-page';

const ORG = '/api/coordinator/organizations/org-1';
const ME = '+12065550142';
const TEXTS = `${ORG}/try/messages?from=${encodeURIComponent('+12065550143')}`;

describe('TryPage', () => {
  let wire: HttpTestingController;
  let page: HTMLElement;
  let store: Store;

  const list = (...items: unknown[]) => ({ data: items, meta: { nextCursor: null } });
  const texts = (selector: string) =>
    [...page.querySelectorAll(selector)].map((one) =>
      one.textContent?.replace(/\s+/gu, ' ').trim(),
    );
  const textOf = (id: string, direction: 'sent' | 'received', body: string) => ({
    id,
    direction,
    body,
    at: '2026-11-22T17:00:00Z',
    status: 'delivered',
    byCarrier: false,
  });
  const event = (type: string, data: Record<string, unknown>) => ({
    id: `${type}-1`,
    type,
    occurredAt: '2026-11-22T17:00:02Z',
    data,
  });

  async function open(line: object): Promise<void> {
    wire = hostDashboard({ provide: NOW, useValue: () => new Date('2026-11-22T17:00:00.000Z') });
    store = TestBed.inject(Store);
    page = TestBed.createComponent(TryPage).nativeElement as HTMLElement;
    wire.expectOne('/api/auth/refresh').flush({ data: grantFor() });
    wire.expectOne('/api/coordinator/organizations?limit=100').flush(list(anOrganization()));
    wire.expectOne(`${ORG}/coordinators?limit=100`).flush(list(aCoordinator()));
    wire.expectOne(`${ORG}/try`).flush({ data: line });
    await settled();
  }
  const HERE = { available: true, phoneNumber: ME, sandboxPhoneUrl: 'http://localhost:4010/phone' };

  it('waits for the number, and opens the phone as soon as it is there', async () => {
    await open({ ...HERE, phoneNumber: null });
    expect(texts('ui-empty-state')[0]).toContain('is on its way');
    store.dispatch(
      LiveNewsActions.phoneNumberChanged({
        event: event('conversations.phone_number_provisioned', {}),
      }),
    );
    wire.expectOne(`${ORG}/try`).flush({ data: HERE });
    await settled();
    expect(texts('[data-testid="try-number"]')).toEqual(['(206) 555-0142']);
  });

  it('says so where there is nothing to try with', async () => {
    await open({ available: false, phoneNumber: null, sandboxPhoneUrl: null });
    expect(texts('ui-notice')[0]).toContain('no practice phone');
  });

  it('is somebody of the same area, never the business itself', async () => {
    await open(HERE);
    expect(texts('[data-testid="try-self"]')).toEqual(['(206) 555-0143']);
    wire.expectOne(TEXTS).flush(list());
    const other = [...page.querySelectorAll('button')].find((one) =>
      one.textContent?.includes('Somebody else'),
    );
    other?.click();
    await settled();
    const [self] = texts('[data-testid="try-self"]');
    expect(self).toMatch(/^\(206\) 555-01\d\d$/u);
    expect(['(206) 555-0143', '(206) 555-0142']).not.toContain(self);
  });

  it('sends what is written or chosen, and shows what comes back', async () => {
    await open(HERE);
    wire.expectOne(TEXTS).flush(list());
    await settled();
    page.querySelector<HTMLElement>('[data-testid="try-question"]')?.click();
    await settled();
    const question = 'Can I get a cleaning next Tuesday afternoon?';
    expect(texts('.text.mine')).toEqual([question]);
    const sent = wire.expectOne(`${ORG}/try/messages`);
    expect(sent.request.body).toEqual({ from: '+12065550143', body: question });
    sent.flush({ data: textOf('1', 'sent', question) });
    await settled();
    wire
      .expectOne(TEXTS)
      .flush(list(textOf('1', 'sent', question), textOf('2', 'received', 'Which one?')));
    await settled();
    expect(texts('[data-testid="try-text"]')).toEqual([`You: ${question}`, 'Marge: Which one?']);
  });

  it('keeps a text that did not go out', async () => {
    await open(HERE);
    wire.expectOne(TEXTS).flush(list());
    await settled();
    page.querySelector<HTMLElement>('[data-testid="try-question"]')?.click();
    wire
      .expectOne(`${ORG}/try/messages`)
      .flush({ detail: 'The sandbox is away.' }, { status: 422, statusText: 'No' });
    await settled();
    expect(texts('ui-notice')[0]).toContain('did not go out. The sandbox is away.');
  });

  it('shows who is writing, and what happens meanwhile', async () => {
    await open(HERE);
    wire.expectOne(TEXTS).flush(list());
    const contact = { ...aConversation().contact, phone: '+12065550143' };
    wire
      .expectOne(`${ORG}/conversations?status=open&limit=40`)
      .flush(list(aConversation({ contact, isAnswering: true })));
    const message = {
      messageId: 'm',
      conversationId: 'c',
      contactId: 'k',
      coordinatorId: 'coordinator-1',
    };
    const visit = {
      title: 'Cleaning',
      startsAt: '2026-12-01T19:30:00Z',
      bookedByCoordinatorId: 'coordinator-1',
    };
    for (const [type, data] of [
      ['conversations.message_received', { message }],
      ['conversations.message_queued', { message }],
      ['scheduling.appointment_booked', { appointment: visit }],
      ['conversations.message_sent', { message: { ...message, purpose: 'confirmation' } }],
    ] as const) {
      store.dispatch(newsOf(event(type, data)));
    }
    await settled();
    expect(page.querySelector('ui-typing')?.getAttribute('aria-label')).toBe('Marge is writing');
    expect(texts('[data-testid="happening"] span')).toEqual([
      'Text arrivedChecked that it is genuine',
      'Marge booked a visitCleaning, Tue, Dec 1, 2:30 PM',
      'Confirmation sentBy text, to this phone',
    ]);
  });
});
