import { Component, ElementRef, inject, input } from '@angular/core';

/**
 * Looks of a button or of a link that acts like one.
 * While `busy` the button keeps its width and its focus, ignores presses and says what it is doing.
 */
@Component({
  selector: 'button[uiButton], a[uiButton]',
  template: `
    <span class="face"><ng-content /></span>
    @if (busy()) {
      <span class="face doing">{{ busyLabel() }}</span>
    }
  `,
  styleUrl: './button.css',
  host: {
    '[class]': '"look-" + look() + " size-" + size()',
    '[class.busy]': 'busy()',
    '[attr.aria-disabled]': 'busy() || null',
  },
})
export class Button {
  readonly look = input<'primary' | 'secondary' | 'quiet' | 'danger'>('secondary');
  readonly size = input<'small' | 'regular' | 'large'>('regular');
  readonly busy = input(false);
  readonly busyLabel = input('One moment…');

  constructor() {
    // Capturing, so that it comes before the listeners of whoever uses the button.
    inject<ElementRef<HTMLElement>>(ElementRef).nativeElement.addEventListener(
      'click',
      (event) => this.holdWhileBusy(event),
      { capture: true },
    );
  }

  private holdWhileBusy(event: Event): void {
    if (this.busy()) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }
}
