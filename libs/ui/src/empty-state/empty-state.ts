import { Component, input } from '@angular/core';
import { ArchPortrait } from '../arch/arch-portrait';

/** One sentence about what will be here, the persona who will do it, and one action (the content). */
@Component({
  selector: 'ui-empty-state',
  imports: [ArchPortrait],
  template: `
    @if (persona(); as name) {
      <ui-arch [persona]="name" [label]="personaLabel()" [size]="64" />
    }
    <p class="sentence">{{ sentence() }}</p>
    <ng-content />
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      align-items: flex-start;
      gap: 14px;
      padding: 24px 0;
    }
    .sentence {
      max-width: 44ch;
      color: var(--ink-2);
      font: var(--t-15);
      text-wrap: pretty;
    }
  `,
})
export class EmptyState {
  readonly sentence = input.required<string>();
  readonly persona = input<string | null>(null);
  readonly personaLabel = input('');
}
