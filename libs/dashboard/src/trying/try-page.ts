import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, EmptyState, Face, Icon, Notice, Skeleton } from '@coordinator/ui';
import { Store } from '@ngrx/store';
import { LiveIndicator } from '../live/live-indicator';
import { organizationsFeature } from '../organizations/organizations.feature';
import { callName } from '../team/coordinator';
import { teamFeature } from '../team/team.feature';
import { spokenPhone } from '../words/phone';
import { Meanwhile } from './meanwhile';
import { readyQuestions } from './ready-questions';
import { TryPhone } from './try-phone';
import { TrySelf } from './try-self';
import { TryTexts } from './try-texts';
import { tryFeature } from './try.feature';

/** A phone to be a customer with; beside it, what happens in the business meanwhile. */
@Component({
  imports: [
    Button,
    EmptyState,
    Face,
    Icon,
    LiveIndicator,
    Meanwhile,
    Notice,
    RouterLink,
    Skeleton,
    TryPhone,
  ],
  providers: [TryTexts],
  templateUrl: './try-page.html',
  styleUrl: './try-page.css',
})
export class TryPage {
  private readonly store = inject(Store);
  private readonly self = inject(TrySelf);
  private readonly texts = inject(TryTexts);
  private readonly team = this.store.selectSignal(teamFeature.selectCoordinators);

  protected readonly organization = this.store.selectSignal(organizationsFeature.selectCurrent);
  protected readonly state = this.store.selectSignal(tryFeature.selectTryState);
  protected readonly line = computed(() => {
    const { line } = this.state();
    return line?.available && line.phoneNumber !== null ? line.phoneNumber : null;
  });
  protected readonly mate = computed(
    () => this.team().find(({ status }) => status === 'active') ?? this.team()[0] ?? null,
  );
  protected readonly mateName = computed(() => {
    const mate = this.mate();
    return mate ? callName(mate) : 'your team';
  });
  protected readonly questions = computed(() => readyQuestions(this.organization()?.industry));
  protected readonly me = computed(() => spokenPhone(this.self.number()));
  protected readonly spokenPhone = spokenPhone;

  protected ask(question: string): void {
    this.texts.send(question);
  }

  protected startOver(): void {
    this.self.becomeSomebodyElse();
  }
}
