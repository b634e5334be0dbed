import { Component, computed, input } from '@angular/core';
import { monogram } from './initials';

/** A business, as its monogram on the house colour. Hidden from screen readers: the name stands beside it. */
@Component({
  selector: 'ui-monogram',
  template: `{{ letters() }}`,
  styles: `
    :host {
      flex: none;
      display: inline-grid;
      place-items: center;
      width: 30px;
      height: 30px;
      border-radius: var(--r-m);
      background: var(--pine);
      color: var(--on-pine);
      font: 700 14px/1 var(--font-display);
      letter-spacing: -0.02em;
    }
  `,
  host: { 'aria-hidden': 'true' },
})
export class Monogram {
  readonly name = input.required<string>();
  protected readonly letters = computed(() => monogram(this.name()));
}
