import { Component } from '@angular/core';

/** The place of the conversation while none is chosen. */
@Component({
  template: `<p>Choose a conversation to read it here.</p>`,
  styles: `
    :host {
      display: grid;
      place-items: center;
      height: 100%;
      color: var(--ink-3);
    }
  `,
})
export class NothingOpenPage {}
