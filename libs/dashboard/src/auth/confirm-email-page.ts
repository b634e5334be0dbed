import { Component, inject, input, type OnInit, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, Notice, Skeleton } from '@coordinator/ui';
import { HOME_PATH } from '../config/home-path';
import type { Problem } from '../http/problem';
import { AccountsApi } from './accounts-api';
import { AuthFrame } from './auth-frame';

/** Where the link of the confirmation mail leads. */
@Component({
  imports: [AuthFrame, Button, Notice, RouterLink, Skeleton],
  template: `
    <coordinator-auth-frame heading="Your email address">
      @switch (state()) {
        @case ('confirmed') {
          <ui-notice tone="live">Thank you, your address is confirmed.</ui-notice>
        }
        @case ('failed') {
          <ui-notice tone="danger">{{ detail() }}</ui-notice>
        }
        @default {
          <ui-skeleton [widths]="[80]" label="Confirming" />
        }
      }
      <p class="aside">
        <a uiButton look="primary" size="large" [routerLink]="homePath">Go to your business</a>
      </p>
    </coordinator-auth-frame>
  `,
  styleUrl: './auth-form.css',
})
export class ConfirmEmailPage implements OnInit {
  /** From the link in the mail. */
  readonly token = input('');

  private readonly accounts = inject(AccountsApi);

  protected readonly state = signal<'confirming' | 'confirmed' | 'failed'>('confirming');
  protected readonly detail = signal('');
  protected readonly homePath = HOME_PATH;

  ngOnInit(): void {
    this.accounts.confirmEmail(this.token()).subscribe({
      next: () => this.state.set('confirmed'),
      error: ({ detail }: Problem) => {
        this.detail.set(detail);
        this.state.set('failed');
      },
    });
  }
}
