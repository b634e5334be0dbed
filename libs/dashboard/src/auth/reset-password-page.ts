import { Component, input } from '@angular/core';
import { ChooseNewPassword } from './choose-new-password';
import { RequestPasswordReset } from './request-password-reset';

/** One address, two steps: ask for the mail, and, through the link in it, choose a new password. */
@Component({
  imports: [ChooseNewPassword, RequestPasswordReset],
  template: `
    @if (token(); as token) {
      <coordinator-choose-new-password [token]="token" />
    } @else {
      <coordinator-request-password-reset />
    }
  `,
})
export class ResetPasswordPage {
  /** From the link in the mail. */
  readonly token = input<string>();
}
