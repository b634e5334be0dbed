import { CdkMenuModule } from '@angular/cdk/menu';
import { Component, inject } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { Face, Icon } from '@coordinator/ui';
import { Store } from '@ngrx/store';
import { ShellActions } from '../auth/session.actions';
import { sessionFeature } from '../auth/session.feature';
import { organizationsFeature } from '../organizations/organizations.feature';
import { OrganizationSwitcher } from '../organizations/organization-switcher';
import { TeamRoster } from '../team/team-roster';
import { ThemeSwitch } from '../theme/theme-switch';
import { Brand } from './brand';
import { MoreSheet } from './more-sheet';

/** The desk: the rail (a tab bar on phones) and the sheet on which every page lies. */
@Component({
  imports: [
    Brand,
    CdkMenuModule,
    Face,
    Icon,
    MoreSheet,
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

  protected signOut(): void {
    this.store.dispatch(ShellActions.signOutChosen());
  }
}
