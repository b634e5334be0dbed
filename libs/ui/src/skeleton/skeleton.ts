import { Component, input } from '@angular/core';

/** Lines where words will be. They appear only when the wait is long enough to be noticed. */
@Component({
  selector: 'ui-skeleton',
  template: `
    <span class="sr-only">{{ label() }}</span>
    @for (width of widths(); track $index) {
      <span class="line" [style.width.%]="width" aria-hidden="true"></span>
    }
  `,
  styles: `
    :host {
      display: block;
      animation: appear 1ms 300ms both;
    }
    .line {
      display: block;
      height: 12px;
      margin: 8px 0;
      max-width: 100%;
      border-radius: var(--r-s);
      background: var(--line);
      animation: pulse 1.6s ease-in-out infinite;
    }
    @keyframes appear {
      from {
        visibility: hidden;
      }
    }
    @keyframes pulse {
      50% {
        opacity: 0.5;
      }
    }
    @media (prefers-reduced-motion: reduce) {
      .line {
        animation: none;
      }
    }
  `,
  host: { role: 'status' },
})
export class Skeleton {
  /** Widths of the lines, in percent of the room they have. */
  readonly widths = input<readonly number[]>([72, 54, 63]);
  readonly label = input('Loading');
}
