import { Component, computed, inject } from '@angular/core';
import { Dot } from '@coordinator/ui';
import { Store } from '@ngrx/store';
import { organizationsFeature } from '../organizations/organizations.feature';
import { clockTime } from '../words/time';
import { liveFeature } from './live.feature';

/** Whether what is shown is what is so. */
@Component({
  selector: 'coordinator-live-indicator',
  imports: [Dot],
  template: `
    <span role="status" aria-live="polite" [title]="words()">
      @if (status() === 'live') {
        <ui-dot /><span class="words">Live</span>
      } @else if (status() === 'lost') {
        <ui-dot tone="ask" /><span class="words lost">{{ words() }}</span>
      }
    </span>
  `,
  styles: `
    :host {
      display: block;
      font: var(--t-12);
      color: var(--ink-3);
    }
    [role='status'] {
      display: flex;
      align-items: baseline;
      gap: 6px;
    }
    ui-dot {
      align-self: center;
    }
    .lost {
      color: var(--ask);
      font-weight: 600;
    }
    @media (min-width: 720px) and (max-width: 1099.98px) {
      .words {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
    }
  `,
})
export class LiveIndicator {
  private readonly store = inject(Store);
  private readonly lostAt = this.store.selectSignal(liveFeature.selectLostAt);
  private readonly organization = this.store.selectSignal(organizationsFeature.selectCurrent);

  protected readonly status = this.store.selectSignal(liveFeature.selectStatus);
  protected readonly words = computed(() => {
    const lostAt = this.lostAt();
    if (lostAt === null) return this.status() === 'live' ? 'Live' : '';
    const zone = this.organization()?.timezone ?? 'UTC';
    const time = clockTime(new Date(lostAt), zone).replace(' ', '\u00a0');
    return `Reconnecting, shown as\u00a0of\u00a0${time}`;
  });
}
