import type { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { jest } from '@jest/globals';
import { Store } from '@ngrx/store';
import { LiveNewsActions } from '../live/live.actions';
import { Notices } from '../notices/notices';
import { grantFor, hostDashboard, settled } from '../testing/render';
import { aNotification, anOrganization } from '../testing/samples';
import { NotificationSheet } from './notification-sheet';
import { notificationsFeature } from './notifications.feature';

const LIST = '/api/coordinator/organizations/org-1/notifications';

describe('what one is told', () => {
  let wire: HttpTestingController;
  let sheet: HTMLElement;
  let store: Store;

  const list = (...items: unknown[]) => ({ data: items, meta: { nextCursor: null } });
  const rows = () => [...sheet.querySelectorAll<HTMLElement>('[data-testid="notification"]')];
  const unread = () => store.selectSignal(notificationsFeature.selectUnreadIds)();
  const press = async (element: HTMLElement | undefined | null) => {
    element?.click();
    await settled();
  };

  beforeEach(async () => {
    // A dialog that jsdom cannot open or close.
    Object.assign(HTMLDialogElement.prototype, { showModal: jest.fn(), close: jest.fn() });
    wire = hostDashboard();
    store = TestBed.inject(Store);
    sheet = TestBed.createComponent(NotificationSheet).nativeElement as HTMLElement;
    wire.expectOne('/api/auth/refresh').flush({ data: grantFor() });
    wire.expectOne('/api/coordinator/organizations?limit=100').flush(list(anOrganization()));
    jest.spyOn(TestBed.inject(Router), 'navigateByUrl').mockResolvedValue(true);
    wire
      .expectOne(`${LIST}?limit=50`)
      .flush(
        list(
          aNotification(),
          aNotification({ id: 'notification-2', readAt: '2026-11-22T17:00:00Z' }),
        ),
      );
    await settled();
  });

  it('counts what is not read, and leads to the conversation', async () => {
    expect(unread()).toEqual(['notification-1']);
    await press(rows()[0]);
    expect(TestBed.inject(Router).navigateByUrl).toHaveBeenCalledWith(
      '/coordinator/communications/texts/conversation-1',
    );
    expect(unread()).toEqual([]);
    wire.expectOne(`${LIST}/notification-1/read`).flush({ data: aNotification() });
    await press(rows()[1]);
    wire.expectNone(`${LIST}/notification-2/read`);
  });

  it('is unread again when the API did not take it', async () => {
    await press(sheet.querySelector<HTMLElement>('header button'));
    expect(unread()).toEqual([]);
    wire
      .expectOne(`${LIST}/read-all`)
      .flush(null, { status: 500, statusText: 'Internal Server Error' });
    await settled();
    expect(unread()).toEqual(['notification-1']);
    expect(TestBed.inject(Notices).shown()[0]?.text).toContain('It was not noted');
  });

  it('comes live', async () => {
    const event = {
      id: '1-0',
      type: 'notifications.notification_created',
      occurredAt: '',
      data: {},
    };
    store.dispatch(LiveNewsActions.notificationArrived({ event }));
    await new Promise((resolve) => setTimeout(resolve, 100));
    wire
      .expectOne(`${LIST}?limit=50`)
      .flush(
        list(
          aNotification({ id: 'notification-3', title: 'A text did not arrive' }),
          aNotification(),
        ),
      );
    await settled();
    expect(rows()[0]?.textContent).toContain('A text did not arrive');
    expect(unread()).toHaveLength(2);
  });
});
