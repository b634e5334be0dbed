import { Component, computed, input } from '@angular/core';
import { Icon } from '../icon/icon';

let fields = 0;

/** A label above, one control inside (`uiControl`), a hint or what is wrong below. */
@Component({
  selector: 'ui-field',
  imports: [Icon],
  template: `
    <label [for]="controlId">
      {{ label() }}
      @if (optional()) {
        <span class="optional">optional</span>
      }
    </label>
    <ng-content />
    <p class="error" [id]="errorId" aria-live="polite">
      @if (error()) {
        <ui-icon small name="warning" />
        <span>{{ error() }}</span>
      }
    </p>
    @if (hint() && !error()) {
      <p class="hint" [id]="hintId">{{ hint() }}</p>
    }
  `,
  styleUrl: './field.css',
})
export class Field {
  readonly label = input.required<string>();
  readonly hint = input<string | null>(null);
  readonly error = input<string | null | undefined>(null);
  readonly optional = input(false);

  private readonly id = `ui-field-${++fields}`;
  readonly controlId = `${this.id}-control`;
  protected readonly errorId = `${this.id}-error`;
  protected readonly hintId = `${this.id}-hint`;

  readonly describedBy = computed(() => {
    if (this.error()) return this.errorId;
    return this.hint() ? this.hintId : null;
  });
}
