import { Component, input } from '@angular/core';

/** A colored point before a word that says the same. */
@Component({
  selector: 'ui-dot',
  template: '',
  styles: `
    :host {
      flex: none;
      display: inline-block;
      width: 7px;
      height: 7px;
      border-radius: var(--r-full);
      background: var(--live-dot);
      forced-color-adjust: none;
    }
    :host([data-tone='ask']) {
      background: var(--ask-dot);
    }
    :host([data-tone='neutral']) {
      background: var(--field-line);
    }
  `,
  host: { '[attr.data-tone]': 'tone()', 'aria-hidden': 'true' },
})
export class Dot {
  readonly tone = input<'live' | 'ask' | 'neutral'>('live');
}
