import { Component, computed, inject, input } from '@angular/core';
import { Icon } from '@coordinator/ui';
import { Store } from '@ngrx/store';
import { liveFeature } from '../live/live.feature';
import { teamFeature } from '../team/team.feature';
import { callName } from '../team/coordinator';
import { happeningOf } from './happenings';

/** What happens in the business, as it happens, the latest at the bottom. */
@Component({
  selector: 'coordinator-meanwhile',
  imports: [Icon],
  template: `
    <ol aria-live="polite">
      @for (entry of entries(); track entry.id) {
        <li [class.good]="entry.good" data-testid="happening">
          <ui-icon [name]="entry.icon" />
          <span>
            <b>{{ entry.title }}</b>
            @if (entry.detail) {
              <small>{{ entry.detail }}</small>
            }
          </span>
          <time [attr.datetime]="entry.at">{{ entry.clock }}</time>
        </li>
      } @empty {
        <li class="none">Write the first text, and watch what it sets in motion.</li>
      }
    </ol>
  `,
  styles: `
    li {
      display: grid;
      grid-template-columns: 22px minmax(0, 1fr) auto;
      gap: 10px;
      padding: 10px 0;
      border-bottom: 1px solid var(--line-strong);
      animation: slide var(--base) var(--ease);
    }
    @keyframes slide {
      from {
        opacity: 0;
        transform: translateY(4px);
      }
    }
    ui-icon {
      margin-top: 1px;
      color: var(--ink-3);
    }
    .good ui-icon {
      color: var(--live);
    }
    b {
      font-weight: 600;
    }
    small {
      display: block;
      font: var(--t-13);
      color: var(--ink-3);
      overflow-wrap: anywhere;
    }
    time {
      font: var(--t-12);
      line-height: 20px;
      color: var(--ink-3);
    }
    .none {
      display: block;
      color: var(--ink-3);
    }
  `,
})
export class Meanwhile {
  readonly timezone = input.required<string>();

  private readonly store = inject(Store);
  private readonly latest = this.store.selectSignal(liveFeature.selectLatest);
  private readonly team = this.store.selectSignal(teamFeature.selectCoordinators);

  protected readonly entries = computed(() => {
    const nameOf = (id: string | null) => {
      const mate = this.team().find((candidate) => candidate.id === id);
      return mate ? callName(mate) : null;
    };
    return this.latest()
      .flatMap((event) => {
        const happening = happeningOf(event, nameOf, this.timezone());
        return happening
          ? [
              {
                ...happening,
                id: event.id,
                at: event.occurredAt,
                clock: this.clock(event.occurredAt),
              },
            ]
          : [];
      })
      .slice(0, 12)
      .reverse();
  });

  /** To the second: here one sees how quick it is. */
  private clock(at: string): string {
    return new Intl.DateTimeFormat('en-US', {
      timeZone: this.timezone(),
      hour: 'numeric',
      minute: '2-digit',
      second: '2-digit',
    })
      .format(new Date(at))
      .replace(/\s[AP]M$/u, '');
  }
}
