import { Component, computed, input } from '@angular/core';
import { initials } from './initials';

/** A person, as initials in a circle. The name stands beside it, so it is hidden from screen readers. */
@Component({
  selector: 'ui-face',
  template: `{{ letters() }}`,
  styles: `
    :host {
      flex: none;
      display: inline-grid;
      place-items: center;
      width: 32px;
      height: 32px;
      border-radius: var(--r-full);
      background: var(--cat-6);
      color: var(--cat-6-ink);
      font: 600 12px/1 var(--font-text);
      letter-spacing: 0.01em;
    }
  `,
  host: { 'aria-hidden': 'true' },
})
export class Face {
  readonly name = input.required<string>();
  protected readonly letters = computed(() => initials(this.name()));
}
