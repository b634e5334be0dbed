import { Component, input } from '@angular/core';

/** Three dots: somebody is writing. */
@Component({
  selector: 'ui-typing',
  template: `<i></i><i></i><i></i>`,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 4px;
      width: fit-content;
      height: 37px;
      padding: 0 14px;
      border-radius: 14px;
      background: var(--persona-tint, var(--cat-6));
    }
    i {
      width: 7px;
      height: 7px;
      border-radius: var(--r-full);
      background: var(--ink-3);
      animation: hop 1.1s infinite var(--ease);
    }
    i:nth-child(2) {
      animation-delay: 0.15s;
    }
    i:nth-child(3) {
      animation-delay: 0.3s;
    }
    @keyframes hop {
      40% {
        transform: translateY(-4px);
      }
    }
    @media (prefers-reduced-motion: reduce) {
      i {
        animation: none;
      }
    }
    @media (forced-colors: active) {
      i {
        background: CanvasText;
      }
    }
  `,
  host: { role: 'img', '[attr.aria-label]': 'label()' },
})
export class Typing {
  readonly label = input.required<string>();
}
