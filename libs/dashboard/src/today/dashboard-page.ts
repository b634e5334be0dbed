import { Component, inject } from '@angular/core';
import { Button, Notice, Skeleton } from '@coordinator/ui';
import { Store } from '@ngrx/store';
import { OrganizationsPageActions } from '../organizations/organizations.actions';
import { organizationsFeature } from '../organizations/organizations.feature';
import { BusinessToday } from './business-today';
import { NoBusinessYet } from './no-business-yet';

/** The first page after signing in: how the business stands, or the way to have one. */
@Component({
  imports: [BusinessToday, Button, NoBusinessYet, Notice, Skeleton],
  template: `
    @if (organization(); as organization) {
      <coordinator-business-today [organization]="organization" />
    } @else if (status() === 'failed') {
      <div class="page">
        <h1>Your business could not be fetched</h1>
        <ui-notice tone="danger">{{ problem()?.detail }}</ui-notice>
        <button uiButton type="button" (click)="retry()">Try again</button>
      </div>
    } @else if (status() === 'loaded') {
      <coordinator-no-business-yet />
    } @else {
      <div class="page">
        <h1 class="sr-only">Today</h1>
        <ui-skeleton [widths]="[62, 48, 30]" label="Loading your business" />
      </div>
    }
  `,
  styles: `
    .page {
      display: grid;
      gap: 20px;
      justify-items: start;
      max-width: 720px;
      padding: 64px 44px;
    }
    ui-skeleton {
      width: 100%;
    }
    h1 {
      font: var(--d-26);
      letter-spacing: -0.015em;
    }
    @media (max-width: 719.98px) {
      .page {
        padding: 32px 20px;
      }
    }
  `,
})
export class DashboardPage {
  private readonly store = inject(Store);
  protected readonly organization = this.store.selectSignal(organizationsFeature.selectCurrent);
  protected readonly status = this.store.selectSignal(organizationsFeature.selectStatus);
  protected readonly problem = this.store.selectSignal(organizationsFeature.selectProblem);

  protected retry(): void {
    this.store.dispatch(OrganizationsPageActions.retryChosen());
  }
}
