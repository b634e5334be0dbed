import { Component } from '@angular/core';

/** A phone on the desk. On a phone it is the page. */
@Component({
  selector: 'ui-phone-frame',
  template: `<ng-content />`,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      width: 100%;
      height: 100%;
      overflow: hidden;
      background: var(--sheet);
      border-radius: 46px;
      box-shadow:
        0 0 0 1px var(--line-strong),
        0 0 0 10px var(--raised),
        0 0 0 11px var(--line-strong),
        var(--shadow-3);
    }
    @media (max-width: 719.98px) {
      :host {
        border-radius: 0;
        box-shadow: none;
      }
    }
  `,
})
export class PhoneFrame {}
