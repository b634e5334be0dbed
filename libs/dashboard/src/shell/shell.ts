import { CdkMenuModule } from '@angular/cdk/menu';
import { Component, computed, inject } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { Count, Face, Icon } from '@coordinator/ui';
import { Store } from '@ngrx/store';
import { ShellActions } from '../auth/session.actions';
import { sessionFeature } from '../auth/session.feature';
import { conversationsFeature } from '../conversations/conversations.feature';
import { liveFeature } from '../live/live.feature';
import { LiveIndicator } from '../live/live-indicator';
import { NotificationSheet } from '../notifications/notification-sheet';
import { notificationsFeature } from '../notifications/notifications.feature';
import { organizationsFeature } from '../organizations/organizations.feature';
import { OrganizationSwitcher } from '../organizations/organization-switcher';
import { TeamRoster } from '../team/team-roster';
import { ThemeSwitch } from '../theme/theme-switch';
import { tryFeature } from '../trying/try.feature';
import { Brand } from './brand';
import { MoreSheet } from './more-sheet';

/** The desk: the rail (a tab bar on phones) and the sheet on which every page lies. */
@Component({
  imports: [
    Brand,
    CdkMenuModule,
    Count,
    Face,
    Icon,
    LiveIndicator,
    MoreSheet,
    NotificationSheet,
    OrganizationSwitcher,
    RouterLink,
    RouterLinkActive,
    RouterOutlet,
    TeamRoster,
    ThemeSwitch,
  ],
  templateUrl: './shell.html',
  styleUrls: ['./shell.css', './shell-narrow.css'],
})
export class Shell {
  private readonly store = inject(Store);
  protected readonly user = this.store.selectSignal(sessionFeature.selectUser);
  protected readonly organization = this.store.selectSignal(organizationsFeature.selectCurrent);
  protected readonly needsYou = this.store.selectSignal(conversationsFeature.selectNeedsYou);
  protected readonly unread = this.store.selectSignal(notificationsFeature.selectUnreadIds);
  protected readonly tryable = this.store.selectSignal(tryFeature.selectAvailable);
  private readonly liveStatus = this.store.selectSignal(liveFeature.selectStatus);
  protected readonly lost = computed(() => this.liveStatus() === 'lost');

  protected signOut(): void {
    this.store.dispatch(ShellActions.signOutChosen());
  }
}
