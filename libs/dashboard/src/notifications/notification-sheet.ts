import { Component, computed, type ElementRef, inject, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import type { NotificationDto } from '@coordinator/contracts';
import { Button, EmptyState, Icon, type IconName, Notice, Skeleton } from '@coordinator/ui';
import { Store } from '@ngrx/store';
import { conversationPath } from '../conversations/conversation-path';
import { organizationsFeature } from '../organizations/organizations.feature';
import { Clock } from '../today/clock';
import { briefMoment } from '../words/time';
import { NotificationListActions } from './notifications.actions';
import { notificationsFeature } from './notifications.feature';

const ICONS: Readonly<Record<NotificationDto['kind'], IconName>> = {
  follow_up: 'note',
  person_requested: 'hand',
  message_failed: 'warning',
  message_unanswered: 'text',
  recipient_opted_out: 'close',
  phone_number_failed: 'phone',
};

/** What one was told, the latest first, beside the rail or, on a phone, from below. */
@Component({
  selector: 'coordinator-notification-sheet',
  imports: [Button, EmptyState, Icon, Notice, Skeleton],
  templateUrl: './notification-sheet.html',
  styleUrl: './notification-sheet.css',
})
export class NotificationSheet {
  private readonly store = inject(Store);
  private readonly router = inject(Router);
  private readonly now = inject(Clock).minute;
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  private readonly organization = this.store.selectSignal(organizationsFeature.selectCurrent);
  private readonly unreadIds = this.store.selectSignal(notificationsFeature.selectUnreadIds);

  protected readonly icons = ICONS;
  protected readonly notifications = this.store.selectSignal(
    notificationsFeature.selectNotifications,
  );
  protected readonly status = this.store.selectSignal(notificationsFeature.selectStatus);
  protected readonly problem = this.store.selectSignal(notificationsFeature.selectProblem);
  protected readonly unread = computed(() => new Set(this.unreadIds()));

  open(): void {
    this.dialog().nativeElement.showModal();
  }

  protected close(): void {
    this.dialog().nativeElement.close();
  }

  protected follow({ id, link }: NotificationDto): void {
    if (this.unread().has(id))
      this.store.dispatch(NotificationListActions.notificationOpened({ id }));
    if (link.conversationId === null) return;
    this.close();
    void this.router.navigateByUrl(conversationPath(link.conversationId));
  }

  protected readAll(): void {
    this.store.dispatch(NotificationListActions.readAllChosen());
  }

  protected retry(): void {
    this.store.dispatch(NotificationListActions.retryChosen());
  }

  protected when({ createdAt }: NotificationDto): string {
    const zone = this.organization()?.timezone ?? 'UTC';
    return briefMoment(new Date(createdAt), this.now(), zone);
  }
}
