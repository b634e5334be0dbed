import { Component, computed, inject } from '@angular/core';
import { ArchPortrait, Skeleton } from '@coordinator/ui';
import { Store } from '@ngrx/store';
import { conversationsFeature } from '../conversations/conversations.feature';
import { callName } from './coordinator';
import { dutyOf } from './duty';
import { teamFeature } from './team.feature';

/** Everybody on the team with a face and what they do now; faces alone where there is little room. */
@Component({
  selector: 'coordinator-team-roster',
  imports: [ArchPortrait, Skeleton],
  template: `
    <h2>Your team</h2>
    <ul>
      @for (mate of coordinators(); track mate.id) {
        <li [title]="mate.displayName">
          <ui-arch
            [persona]="mate.personaTemplate.name"
            [label]="callName(mate)"
            [state]="dutyOf(mate, writing()).state"
          />
          <span class="words">
            <b>{{ callName(mate) }}</b>
            <small>{{ dutyOf(mate, writing()).words }}</small>
          </span>
        </li>
      } @empty {
        @if (status() === 'loading') {
          <li><ui-skeleton [widths]="[70, 50]" label="Loading the team" /></li>
        }
      }
    </ul>
  `,
  styleUrl: './team-roster.css',
})
export class TeamRoster {
  private readonly store = inject(Store);
  private readonly conversations = this.store.selectSignal(conversationsFeature.selectAll);
  protected readonly coordinators = this.store.selectSignal(teamFeature.selectCoordinators);
  protected readonly status = this.store.selectSignal(teamFeature.selectStatus);
  /** Whoever is writing to somebody this moment. */
  protected readonly writing = computed(
    () =>
      new Set(
        this.conversations().flatMap(({ isAnswering, coordinatorId }) =>
          isAnswering && coordinatorId !== null ? [coordinatorId] : [],
        ),
      ),
  );
  protected readonly callName = callName;
  protected readonly dutyOf = dutyOf;
}
