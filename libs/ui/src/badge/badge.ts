import { Component, input } from '@angular/core';

/** A state in one or two words. */
@Component({
  selector: 'ui-badge',
  template: `<ng-content />`,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 5px;
      flex: none;
      height: 20px;
      padding: 0 7px;
      border-radius: var(--r-s);
      font: 600 12px/20px var(--font-text);
      white-space: nowrap;
      background: var(--cat-6);
      color: var(--cat-6-ink);
    }
    :host([data-tone='live']) {
      background: var(--live-tint);
      color: var(--live);
    }
    :host([data-tone='ask']) {
      background: var(--ask-tint);
      color: var(--ask);
    }
    :host([data-tone='note']) {
      background: var(--note-tint);
      color: var(--note);
    }
    :host([data-tone='danger']) {
      background: var(--danger-tint);
      color: var(--danger);
    }
    @media (forced-colors: active) {
      :host {
        border: 1px solid;
      }
    }
  `,
  host: { '[attr.data-tone]': 'tone()' },
})
export class Badge {
  readonly tone = input<'neutral' | 'live' | 'ask' | 'note' | 'danger'>('neutral');
}
