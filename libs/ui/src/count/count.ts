import { Component, computed, input } from '@angular/core';

/** How many things need you; nothing at all when none does. */
@Component({
  selector: 'ui-count',
  template: `
    @if (value() > 0) {
      <span class="pill" aria-hidden="true">{{ shown() }}</span>
      <span class="sr-only">, {{ value() }} {{ label() }}</span>
    }
  `,
  styles: `
    .pill {
      display: block;
      min-width: 20px;
      height: 18px;
      padding: 0 5px;
      border-radius: 9px;
      background: var(--ask);
      color: var(--sheet);
      font: 600 11px/18px var(--font-text);
      text-align: center;
    }
  `,
})
export class Count {
  readonly value = input.required<number>();
  /** What is counted, for screen readers: "need you". */
  readonly label = input.required<string>();
  protected readonly shown = computed(() => (this.value() > 99 ? '99+' : String(this.value())));
}
