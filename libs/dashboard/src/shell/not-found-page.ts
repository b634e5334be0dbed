import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ArchPortrait, Button } from '@coordinator/ui';
import { HOME_PATH } from '../config/home-path';

@Component({
  imports: [ArchPortrait, Button, RouterLink],
  template: `
    <main>
      <ui-arch persona="marcus" label="Marcus" [size]="96" />
      <h1>There is nothing at this address.</h1>
      <p>The page may have moved, or the link is not whole.</p>
      <a uiButton look="primary" [routerLink]="homePath">Go to Today</a>
    </main>
  `,
  styles: `
    main {
      display: grid;
      place-content: center;
      justify-items: center;
      gap: 8px;
      min-height: 100dvh;
      padding: 20px;
      background: var(--sheet);
      text-align: center;
    }
    h1 {
      padding-top: 16px;
      font: var(--d-26);
      letter-spacing: -0.015em;
    }
    p {
      padding-bottom: 16px;
      color: var(--ink-2);
    }
  `,
})
export class NotFoundPage {
  protected readonly homePath = HOME_PATH;
}
