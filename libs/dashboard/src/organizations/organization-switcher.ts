import { CdkMenuModule } from '@angular/cdk/menu';
import { Component, inject } from '@angular/core';
import { Router } from '@angular/router';
import { Icon, Monogram } from '@coordinator/ui';
import { Store } from '@ngrx/store';
import { OrganizationSwitcherActions } from './organizations.actions';
import { organizationsFeature } from './organizations.feature';

/** The business that is looked at, and the way to another one. */
@Component({
  selector: 'coordinator-organization-switcher',
  imports: [CdkMenuModule, Icon, Monogram],
  templateUrl: './organization-switcher.html',
  styleUrl: './organization-switcher.css',
})
export class OrganizationSwitcher {
  private readonly store = inject(Store);
  private readonly router = inject(Router);

  protected readonly current = this.store.selectSignal(organizationsFeature.selectCurrent);
  protected readonly organizations = this.store.selectSignal(
    organizationsFeature.selectOrganizations,
  );

  protected choose(organizationId: string): void {
    const previousId = this.current()?.id ?? null;
    if (organizationId === previousId) return;
    this.store.dispatch(OrganizationSwitcherActions.chosen({ organizationId, previousId }));
  }

  protected addBusiness(): void {
    void this.router.navigateByUrl('/coordinator/onboarding');
  }
}
