import { Component, computed, input } from '@angular/core';
import { Icon } from '../icon/icon';

/** A sentence above a form or a list: what happened, what is safe, what to do. */
@Component({
  selector: 'ui-notice',
  imports: [Icon],
  template: `
    <ui-icon [name]="icon()" />
    <div><ng-content /></div>
  `,
  styles: `
    :host {
      display: flex;
      gap: 10px;
      padding: 11px 14px;
      border-radius: var(--r-m);
      background: var(--note-tint);
      color: var(--note);
      font-weight: 500;
    }
    ui-icon {
      padding-top: 1px;
    }
    :host([data-tone='danger']) {
      background: var(--danger-tint);
      color: var(--danger);
    }
    :host([data-tone='ask']) {
      background: var(--ask-tint);
      color: var(--ask);
    }
    :host([data-tone='live']) {
      background: var(--live-tint);
      color: var(--live);
    }
    @media (forced-colors: active) {
      :host {
        border: 1px solid;
      }
    }
  `,
  host: {
    '[attr.data-tone]': 'tone()',
    '[attr.role]': 'tone() === "danger" ? "alert" : "status"',
  },
})
export class Notice {
  readonly tone = input<'note' | 'danger' | 'ask' | 'live'>('note');
  protected readonly icon = computed(() => ICONS[this.tone()]);
}

const ICONS = { note: 'info', danger: 'warning', ask: 'warning', live: 'check' } as const;
