import type { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { ConversationDto, SmsMessageDto } from '@coordinator/contracts';
import { Store } from '@ngrx/store';
import { LiveActions, LiveNewsActions } from '../live/live.actions';
import { Notices } from '../notices/notices';
import { grantFor, hostDashboard, settled } from '../testing/render';
import { aConversation, aCoordinator, aMessage, anOrganization, aVisit } from '../testing/samples';
import { NOW } from '../today/clock';

const ORG = '/api/coordinator/organizations/org-1';
const OPEN = `${ORG}/conversations?status=open&limit=40`;
const NEEDS_YOU = `${ORG}/conversations?status=open&needsPerson=true&limit=100`;
const ONE = `${ORG}/conversations/conversation-1`;
const MESSAGES = `${ONE}/messages?limit=50`;
const SERVER_FAULT = { status: 500, statusText: 'Internal Server Error' };

describe('the inbox', () => {
  let wire: HttpTestingController;
  let harness: RouterTestingHarness;

  const page = () => harness.fixture.nativeElement as HTMLElement;
  const list = (...items: unknown[]) => ({ data: items, meta: { nextCursor: null } });
  const text = (selector: string) =>
    page().querySelector(selector)?.textContent?.replace(/\s+/gu, ' ').trim();
  const texts = (selector: string) =>
    [...page().querySelectorAll(selector)].map((one) =>
      one.textContent?.replace(/\s+/gu, ' ').trim(),
    );
  const button = (words: string, within: ParentNode = page()) => {
    const found = [...within.querySelectorAll('button')].find((one) =>
      one.textContent?.includes(words),
    );
    if (!found) throw new Error(`a button "${words}" should be there`);
    return found;
  };
  const press = async (key: string, more: KeyboardEventInit = {}, on: EventTarget = document) => {
    on.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
    );
    await settled();
  };
  const waitForBunch = () => new Promise((resolve) => setTimeout(resolve, 90));
  const news = (conversationId: string) =>
    LiveNewsActions.conversationChanged({
      event: {
        id: '1-0',
        type: 'conversations.conversation_updated',
        occurredAt: '2026-11-22T17:00:00Z',
        data: { conversationId, contactId: 'contact-1' },
      },
    });

  async function open(path: string, conversations: ConversationDto[]): Promise<void> {
    wire = hostDashboard({ provide: NOW, useValue: () => new Date('2026-11-22T17:00:00.000Z') });
    harness = await RouterTestingHarness.create();
    const arrived = TestBed.inject(Router).navigateByUrl(path);
    wire.expectOne('/api/auth/refresh').flush({ data: grantFor() });
    wire.expectOne('/api/coordinator/organizations?limit=100').flush(list(anOrganization()));
    await arrived;
    await settled();
    wire.expectOne(`${ORG}/coordinators?limit=100`).flush(list(aCoordinator()));
    wire.expectOne(OPEN).flush(list(...conversations));
    wire
      .expectOne(NEEDS_YOU)
      .flush(list(...conversations.filter(({ needsPerson }) => needsPerson)));
    await settled();
  }

  async function openThread(
    conversation = aConversation(),
    messages: SmsMessageDto[] = [aMessage()],
    olderCursor: string | null = null,
  ): Promise<void> {
    await open('/coordinator/communications/texts/conversation-1', [conversation]);
    wire.match(ONE).forEach((request) => request.flush({ data: conversation }));
    const asked = wire.match(MESSAGES);
    asked.forEach((request) => {
      if (!request.cancelled) request.flush({ data: messages, meta: { nextCursor: olderCursor } });
    });
    await settled();
  }

  async function write(words: string): Promise<void> {
    const area = page().querySelector('textarea');
    if (!area) throw new Error('the composer should be there');
    area.value = words;
    area.dispatchEvent(new Event('input'));
    await settled();
  }
  const composer = () => page().querySelector('textarea')?.value;

  describe('as a list', () => {
    const priya = aConversation({
      id: 'conversation-2',
      contact: { id: 'contact-2', firstName: 'Priya', lastName: 'Raman', phone: null, email: null },
      needsPerson: true,
      needsPersonReason: 'Wants to talk about sedation',
      unreadCount: 2,
    });

    it('shows who wrote, what, and what is the matter', async () => {
      await open('/coordinator/communications', [
        aConversation({ isAnswering: true }),
        priya,
        aConversation({
          id: 'conversation-3',
          contact: {
            id: 'contact-3',
            firstName: '+16145550187',
            lastName: null,
            phone: '+16145550187',
            email: null,
          },
          lastMessage: null,
        }),
      ]);
      const rows = texts('[data-testid="conversation"]').join(' | ');
      expect(rows).toContain('Tom Whitaker');
      expect(rows).toContain('Marge is writing');
      expect(rows).toContain('Wants to talk about sedation');
      expect(rows).toContain('(614) 555-0187');
      expect(rows).toContain('Nothing written yet');
      expect(document.title).toBe('Communications');
    });

    it('sorts by what happened last, and counts what needs a person', async () => {
      await open('/coordinator/communications', [aConversation(), priya]);
      expect(button('Needs you').textContent).toContain('1');
      const store = TestBed.inject(Store);
      store.dispatch(news('conversation-1'));
      await waitForBunch();
      const lastMessage = {
        id: 'm-9',
        direction: 'inbound' as const,
        author: 'contact' as const,
        preview: 'Hello again',
        at: '2026-11-22T17:00:05.000Z',
      };
      wire.expectOne(ONE).flush({ data: aConversation({ lastMessage }) });
      await settled();
      expect(texts('[data-testid="conversation"]')[0]).toContain('Hello again');
      button('Needs you').click();
      await settled();
      expect(texts('[data-testid="conversation"] b')).toEqual(['Priya Raman']);
    });

    it('fetches everything again after a gap', async () => {
      await open('/coordinator/communications', []);
      expect(text('ui-empty-state')).toContain('All answered. Marge has the desk.');
      TestBed.inject(Store).dispatch(LiveActions.resyncAsked());
      wire.expectOne(OPEN).flush(list(aConversation()));
      await settled();
      expect(texts('[data-testid="conversation"] b')).toEqual(['Tom Whitaker']);
    });

    it('says what is safe when it cannot be fetched, and tries again', async () => {
      await open('/coordinator/communications', []);
      TestBed.inject(Store).dispatch(LiveActions.resyncAsked());
      wire.expectOne(OPEN).flush(null, SERVER_FAULT);
      await settled();
      expect(text('ui-notice')).toContain('They are safe');
      button('Try again').click();
      wire.expectOne(OPEN).flush(list(aConversation()));
      await settled();
      expect(page().querySelector('ui-notice')).toBeNull();
    });

    it('walks with J and K, and closes with E', async () => {
      await open('/coordinator/communications', [aConversation(), priya]);
      const ids = () => TestBed.inject(Router).url.split('/').at(-1);
      await press('j');
      const first = ids();
      await press('j');
      expect(ids()).not.toBe(first);
      await press('k');
      expect(ids()).toBe(first);
      await press('j', { ctrlKey: true });
      expect(ids()).toBe(first);
      await press('e');
      wire
        .expectOne(`${ORG}/conversations/${first}/close`)
        .flush({ data: aConversation({ id: first ?? '', status: 'closed' }) });
      await settled();
    });

    it('shows a name that means to be markup as text', async () => {
      const contact = { ...priya.contact, firstName: '<img src=x onerror=alert(1)>' };
      await open('/coordinator/communications', [{ ...priya, contact }]);
      expect(page().querySelector('img')).toBeNull();
      expect(text('[data-testid="conversation"] b')).toContain('<img src=x');
    });
  });

  describe('as a thread', () => {
    it('shows who said what, and how it fared', async () => {
      await openThread(aConversation(), [
        aMessage({ coordinatorId: 'coordinator-1' }),
        aMessage({
          id: 'message-2',
          direction: 'outbound',
          author: 'coordinator',
          coordinatorId: 'coordinator-1',
          body: 'Tuesday at two?',
          status: 'undelivered',
          errorMessage: 'Tom’s number can’t get texts. Call him.',
        }),
      ]);
      expect(texts('[data-testid="message"] .line')).toEqual([
        'TWTom Whitaker: Can I come on Tuesday?',
        'Marge: Tuesday at two?',
      ]);
      expect(page().querySelectorAll('[data-testid="message"] ui-arch')).toHaveLength(1);
      expect(text('.failed')).toContain('did not arrive. Tom’s number can’t get texts. Call him.');
    });

    it('shows what was booked in the middle of it, and beside it', async () => {
      await openThread();
      wire.expectOne(`${ORG}/appointments?contactId=contact-1&limit=100`).flush(list(aVisit()));
      wire.expectOne(`${ORG}/contacts/contact-1/followups?limit=100`).flush(list());
      await settled();
      expect(text('[data-testid="visit-step"]')).toBe(
        'Marge booked Cleaning, Tue, Nov 24, 2:00 PM, Lena',
      );
      expect(text('[data-testid="next-visit"]')).toContain('Not confirmed');
    });

    it('is read by being looked at', async () => {
      await openThread(aConversation({ unreadCount: 3 }));
      wire.expectOne(`${ONE}/read`).flush({ data: aConversation() });
      await settled();
      expect(page().querySelector('.unread')).toBeNull();
    });

    it('follows what happens in it', async () => {
      await openThread();
      TestBed.inject(Store).dispatch(news('conversation-1'));
      await waitForBunch();
      wire.expectOne(ONE).flush({ data: aConversation({ isAnswering: true }) });
      wire
        .expectOne(MESSAGES)
        .flush(list(aMessage(), aMessage({ id: 'message-2', body: 'Hello?' })));
      await settled();
      expect(texts('[data-testid="message"]')).toHaveLength(2);
      expect(text('[data-testid="writing"]')).toContain('Marge is writing');
    });

    it('fetches what was before, above what is there', async () => {
      await openThread(aConversation(), [aMessage({ id: 'message-5' })], 'older');
      button('Earlier messages').click();
      wire
        .expectOne(`${MESSAGES}&cursor=older`)
        .flush(
          list(aMessage({ id: 'message-4', body: 'First', createdAt: '2026-11-20T17:00:00Z' })),
        );
      await settled();
      expect(texts('[data-testid="message"] p')[0]).toContain('First');
      expect(page().textContent).not.toContain('Earlier messages');
    });

    it('is taken over and handed back', async () => {
      await openThread();
      button('Take over').click();
      wire
        .expectOne(`${ONE}/take-over`)
        .flush({ data: aConversation({ handler: 'person', takenOverBy: grantFor().user.id }) });
      await settled();
      expect(text('.handling')).toContain('You answer.');
      button('Hand back to Marge').click();
      wire
        .expectOne(`${ONE}/hand-back`)
        .flush({ detail: 'Not now.' }, { status: 409, statusText: 'Conflict' });
      await settled();
      expect(TestBed.inject(Notices).shown()[0]?.text).toBe(
        'The conversation was not handed back. Not now.',
      );
    });

    it('says when it is not there', async () => {
      await open('/coordinator/communications/texts/conversation-1', []);
      wire
        .match(ONE)
        .forEach((request) => request.flush(null, { status: 404, statusText: 'Not Found' }));
      wire
        .match(MESSAGES)
        .filter(({ cancelled }) => !cancelled)
        .forEach((request) =>
          request.flush({ detail: 'It is not here.' }, { status: 404, statusText: 'Not Found' }),
        );
      await settled();
      expect(text('ui-notice')).toContain('It is not here.');
    });
  });

  describe('with somebody writing', () => {
    const SEND = `${ORG}/sms/send`;

    it('shows a text at once, and sends it once', async () => {
      await openThread();
      await write('  See you then ');
      await press('Enter', {}, page().querySelector('textarea') ?? document);
      expect(composer()).toBe('');
      expect(text('[data-testid="outgoing"]')).toContain('See you then');
      const sent = wire.expectOne(SEND);
      expect(sent.request.body).toEqual({ contactId: 'contact-1', body: 'See you then' });
      expect(sent.request.headers.get('Idempotency-Key')).toMatch(/^[\da-f-]{36}$/u);
      sent.flush({
        data: aMessage({
          id: 'message-2',
          direction: 'outbound',
          author: 'staff',
          body: 'See you then',
          status: 'queued',
        }),
      });
      await settled();
      expect(page().querySelector('[data-testid="outgoing"]')).toBeNull();
      expect(texts('[data-testid="message"]')).toHaveLength(2);
    });

    it('keeps a text that did not go out, and sends it again as the same one', async () => {
      await openThread();
      await write('See you then');
      page().querySelector<HTMLButtonElement>('[data-testid="send"]')?.click();
      const first = wire.expectOne(SEND);
      first.flush({ detail: 'Tom asked not to be texted.' }, { status: 422, statusText: 'No' });
      await settled();
      expect(text('[role="alert"]')).toBe('The text did not go out. Tom asked not to be texted.');
      button('Send again').click();
      const second = wire.expectOne(SEND);
      expect(second.request.headers.get('Idempotency-Key')).toBe(
        first.request.headers.get('Idempotency-Key'),
      );
      second.flush(null, SERVER_FAULT);
      await settled();
      button('Take back').click();
      await settled();
      expect(page().querySelector('[data-testid="outgoing"]')).toBeNull();
      expect(composer()).toBe('See you then');
    });

    it('keeps them in order', async () => {
      await openThread();
      for (const words of ['One', 'Two']) {
        await write(words);
        page().querySelector<HTMLButtonElement>('[data-testid="send"]')?.click();
        await settled();
      }
      const first = wire.expectOne(SEND);
      expect((first.request.body as { body: string }).body).toBe('One');
      first.flush({ data: aMessage({ id: 'message-2', author: 'staff', body: 'One' }) });
      expect((wire.expectOne(SEND).request.body as { body: string }).body).toBe('Two');
    });

    it('keeps a draft for each conversation', async () => {
      await openThread();
      await write('Half a');
      const router = TestBed.inject(Router);
      await router.navigateByUrl('/coordinator/communications');
      await router.navigateByUrl('/coordinator/communications/texts/conversation-1');
      await settled();
      expect(composer()).toBe('Half a');
    });

    it('knows when Enter is not for sending', async () => {
      await openThread();
      await write('Half a');
      const area = page().querySelector('textarea') ?? document;
      await press('Enter', { shiftKey: true }, area);
      await press('Enter', { isComposing: true }, area);
      wire.expectNone(SEND);
      await press('Enter', { ctrlKey: true }, area);
      wire.expectOne(SEND);
    });

    it('says at the field what is wrong, and counts what the carrier counts', async () => {
      await openThread();
      await press('Enter', {}, page().querySelector('textarea') ?? document);
      expect(text('#composer-error')).toBe('Write something first.');
      await write('a'.repeat(161));
      expect(text('#composer-count')).toBe('161 characters, 2 texts');
      await write('a'.repeat(10_001));
      await press('Enter', {}, page().querySelector('textarea') ?? document);
      expect(text('#composer-error')).toContain('too long');
      wire.expectNone(SEND);
    });
  });
});
