import { Component, computed, effect, ElementRef, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { ArchPortrait, Button, Icon, Notice, Skeleton } from '@coordinator/ui';
import { Store } from '@ngrx/store';
import { HOME_PATH } from '../config/home-path';
import { LiveNewsActions } from '../live/live.actions';
import { reloadOn } from '../live/reload-on';
import { OrganizationsPageActions } from '../organizations/organizations.actions';
import { OrganizationsApi } from '../organizations/organizations-api';
import { organizationsFeature } from '../organizations/organizations.feature';
import { Brand } from '../shell/brand';
import { callName } from '../team/coordinator';
import { TeamPageActions } from '../team/team.actions';
import { teamFeature } from '../team/team.feature';
import { watchForNumber } from '../today/phone-number-watch';
import { tryFeature } from '../trying/try.feature';
import { spokenPhone } from '../words/phone';

/** The end of the wizard: whoever was hired introduces themselves, and can be tried at once. */
@Component({
  imports: [ArchPortrait, Brand, Button, Icon, Notice, RouterLink, Skeleton],
  templateUrl: './hired-page.html',
  styleUrl: './hired-page.css',
})
export class HiredPage {
  private readonly store = inject(Store);
  private readonly api = inject(OrganizationsApi);
  private readonly team = this.store.selectSignal(teamFeature.selectTeamState);
  private readonly organizations = this.store.selectSignal(
    organizationsFeature.selectOrganizationsState,
  );

  protected readonly homePath = HOME_PATH;
  protected readonly organization = this.store.selectSignal(organizationsFeature.selectCurrent);
  protected readonly tryable = this.store.selectSignal(tryFeature.selectAvailable);
  protected readonly problem = computed(() => this.organizations().problem ?? this.team().problem);
  protected readonly hired = computed(() => {
    const { organizationId, coordinators } = this.team();
    return organizationId === this.organization()?.id ? (coordinators[0] ?? null) : null;
  });
  protected readonly name = computed(() => {
    const hired = this.hired();
    return hired ? callName(hired) : '';
  });
  private readonly number = rxResource({
    params: () => this.organization()?.id,
    stream: ({ params: id }) =>
      watchForNumber(this.api.phoneNumbers(id), this.api.phoneNumberOrders(id)),
  });
  protected readonly numberWords = computed(() => {
    const number = this.number.value();
    switch (number?.kind) {
      case 'here':
        return { value: spokenPhone(number.phoneNumber.phoneNumber), note: null };
      case 'failed':
        return {
          value: null,
          note: 'No phone number could be had yet. You can order one on Today.',
        };
      case 'none':
        return { value: null, note: 'No phone number was ordered. You can do so on Today.' };
      default:
        return { value: null, note: 'The phone number is on its way, usually within a minute.' };
    }
  });

  constructor() {
    reloadOn(this.number, LiveNewsActions.phoneNumberChanged);
    // A new page to a reader: begin at its heading, once it says who was hired.
    const element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    effect(() => {
      if (this.hired()) setTimeout(() => element.querySelector<HTMLElement>('h1')?.focus());
    });
  }

  protected retry(): void {
    this.store.dispatch(OrganizationsPageActions.retryChosen());
    this.store.dispatch(TeamPageActions.retryChosen());
  }
}
