import { Component, input, output } from '@angular/core';
import { Icon } from '../icon/icon';

/** One line about what was just done. Its owner decides how long it stays. */
@Component({
  selector: 'ui-toast',
  imports: [Icon],
  template: `
    <p><ng-content /></p>
    <button type="button" (click)="dismissed.emit()" [attr.aria-label]="dismissLabel()">
      <ui-icon small name="close" />
    </button>
  `,
  styles: `
    :host {
      display: flex;
      align-items: center;
      gap: 12px;
      width: fit-content;
      max-width: min(440px, 100%);
      padding: 10px 10px 10px 16px;
      border-radius: var(--r-l);
      background: var(--raised);
      box-shadow: var(--shadow-3);
      font-weight: 500;
      animation: enter var(--base) var(--ease);
    }
    button {
      display: grid;
      place-items: center;
      width: 28px;
      height: 28px;
      border-radius: var(--r-m);
      color: var(--ink-3);
    }
    button:hover {
      background: var(--hover);
      color: var(--ink);
    }
    @keyframes enter {
      from {
        opacity: 0;
        transform: translateY(4px);
      }
    }
  `,
})
export class Toast {
  readonly dismissLabel = input('Close this message');
  readonly dismissed = output();
}
