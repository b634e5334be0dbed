import { Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import type { OwnOrganizationDto } from '@coordinator/contracts';
import { Button, Notice, Skeleton } from '@coordinator/ui';
import { Store } from '@ngrx/store';
import { sessionFeature } from '../auth/session.feature';
import type { Problem } from '../http/problem';
import { Notices } from '../notices/notices';
import { OrganizationsApi } from '../organizations/organizations-api';
import { TeamPageActions } from '../team/team.actions';
import { teamFeature } from '../team/team.feature';
import { greeting, spokenDay, wallClock } from '../words/time';
import { conversationsFeature } from '../conversations/conversations.feature';
import { LiveNewsActions } from '../live/live.actions';
import { reloadOn } from '../live/reload-on';
import { Briefing } from './briefing';
import { Bookables } from './bookables';
import { Clock } from './clock';
import { ConversationsNow } from './conversations-now';
import { Figures } from './figures';
import { OpeningHours } from './opening-hours';
import { watchForNumber } from './phone-number-watch';
import { TeamIntroductions } from './team-introductions';
import { trialAt } from './trial';
import { VisitsAhead } from './visits-ahead';

/** How one business stands today. */
@Component({
  selector: 'coordinator-business-today',
  imports: [
    Bookables,
    Briefing,
    Button,
    ConversationsNow,
    Figures,
    Notice,
    OpeningHours,
    Skeleton,
    TeamIntroductions,
    VisitsAhead,
  ],
  templateUrl: './business-today.html',
  styleUrl: './business-today.css',
})
export class BusinessToday {
  readonly organization = input.required<OwnOrganizationDto>();

  private readonly store = inject(Store);
  private readonly api = inject(OrganizationsApi);
  private readonly notices = inject(Notices);
  protected readonly minute = inject(Clock).minute;
  private readonly user = this.store.selectSignal(sessionFeature.selectUser);

  protected readonly team = this.store.selectSignal(teamFeature.selectCoordinators);
  protected readonly needsYou = this.store.selectSignal(conversationsFeature.selectNeedsYou);
  protected readonly teamStatus = this.store.selectSignal(teamFeature.selectStatus);
  protected readonly teamProblem = this.store.selectSignal(teamFeature.selectProblem);

  protected readonly number = rxResource({
    params: () => this.organization().id,
    stream: ({ params: id }) =>
      watchForNumber(this.api.phoneNumbers(id), this.api.phoneNumberOrders(id)),
  });
  protected readonly bookables = rxResource({
    params: () => this.organization().id,
    stream: ({ params: id }) => this.api.appointmentTypes(id),
  });

  protected readonly now = computed(() => wallClock(this.minute(), this.organization().timezone));
  protected readonly day = computed(() => spokenDay(this.minute(), this.organization().timezone));
  protected readonly greeting = computed(() => greeting(this.now().time));
  protected readonly firstName = computed(() => this.user()?.name.split(' ')[0] ?? '');
  protected readonly trial = computed(() =>
    trialAt(this.organization().trialEndsAt, this.minute()),
  );

  /** Whose role may spend money on a number. */
  protected readonly mayOrder = computed(() => this.organization().role !== 'member');

  constructor() {
    reloadOn(this.number, LiveNewsActions.phoneNumberChanged);
  }

  protected orderNumber(): void {
    this.api.orderPhoneNumber(this.organization().id).subscribe({
      next: () => this.number.reload(),
      error: ({ detail }: Problem) => this.notices.say(`No number was ordered. ${detail}`),
    });
  }

  protected retryTeam(): void {
    this.store.dispatch(TeamPageActions.retryChosen());
  }
}
