import { Component, type ElementRef, inject, output, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, Icon, Monogram } from '@coordinator/ui';
import { Store } from '@ngrx/store';
import { sessionFeature } from '../auth/session.feature';
import { OrganizationSwitcherActions } from '../organizations/organizations.actions';
import { organizationsFeature } from '../organizations/organizations.feature';
import { TeamRoster } from '../team/team-roster';
import { ThemeSwitch } from '../theme/theme-switch';

/** On a phone: what the rail holds elsewhere, on a sheet that comes from below. */
@Component({
  selector: 'coordinator-more-sheet',
  imports: [Button, Icon, Monogram, RouterLink, TeamRoster, ThemeSwitch],
  templateUrl: './more-sheet.html',
  styleUrl: './more-sheet.css',
})
export class MoreSheet {
  readonly signOutChosen = output();

  private readonly store = inject(Store);
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  protected readonly user = this.store.selectSignal(sessionFeature.selectUser);
  protected readonly organizations = this.store.selectSignal(
    organizationsFeature.selectOrganizations,
  );
  protected readonly currentId = this.store.selectSignal(organizationsFeature.selectCurrentId);

  open(): void {
    this.dialog().nativeElement.showModal();
  }

  protected close(): void {
    this.dialog().nativeElement.close();
  }

  protected choose(organizationId: string): void {
    const previousId = this.currentId();
    if (organizationId !== previousId) {
      this.store.dispatch(OrganizationSwitcherActions.chosen({ organizationId, previousId }));
    }
    this.close();
  }
}
