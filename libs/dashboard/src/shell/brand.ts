import { Component } from '@angular/core';

/** The product's name beside its arch. */
@Component({
  selector: 'coordinator-brand',
  template: `<span class="arch" aria-hidden="true"></span>Coordinator`,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 10px;
      font: 700 19px/24px var(--font-display);
      letter-spacing: -0.02em;
    }
    .arch {
      flex: none;
      width: 19px;
      height: 22px;
      border-radius: var(--r-arch);
      background: var(--pine);
    }
  `,
})
export class Brand {}
