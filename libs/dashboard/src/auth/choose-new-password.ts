import { Component, ElementRef, inject, input, type OnInit, signal } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { ResetPasswordDto } from '@coordinator/contracts';
import { Button, Control, Field, Notice } from '@coordinator/ui';
import { focusFirstInvalid, formErrors, readyToSend, showProblem } from '../forms/form-errors';
import { validateWith } from '../forms/validate-with';
import type { Problem } from '../http/problem';
import { Notices } from '../notices/notices';
import { AccountsApi } from './accounts-api';
import { AuthFrame } from './auth-frame';
import { CoordinatorAuth } from './coordinator-auth';
import { PASSWORD_WORDS } from './words';

@Component({
  selector: 'coordinator-choose-new-password',
  imports: [AuthFrame, Button, Control, Field, Notice, ReactiveFormsModule, RouterLink],
  templateUrl: './choose-new-password.html',
  styleUrl: './auth-form.css',
})
export class ChooseNewPassword implements OnInit {
  /** The secret from the mail. */
  readonly token = input.required<string>();

  private readonly accounts = inject(AccountsApi);
  private readonly auth = inject(CoordinatorAuth);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly saving = signal(false);
  protected readonly complaint = signal<string | null>(null);
  protected readonly form = inject(NonNullableFormBuilder).group(
    { token: '', password: '' },
    { validators: validateWith(ResetPasswordDto, { words: { password: PASSWORD_WORDS } }) },
  );
  protected readonly errors = formErrors(this.form);

  ngOnInit(): void {
    this.form.controls.token.setValue(this.token());
  }

  protected submit(): void {
    if (this.saving() || !readyToSend(this.form, this.element)) return;
    this.saving.set(true);
    this.complaint.set(null);
    this.accounts.resetPassword(this.form.getRawValue()).subscribe({
      next: () => {
        this.notices.say('Your password is changed. Sign in with the new one.');
        void this.router.navigateByUrl(this.auth.signInPath);
      },
      error: (problem: Problem) => {
        this.saving.set(false);
        this.showProblem(problem);
      },
    });
  }

  /** The token has no field of its own, so what is wrong with it is said above the form. */
  private showProblem(problem: Problem): void {
    showProblem(this.form, problem);
    const spoken = problem.errors.some(({ path }) => path === 'password');
    this.complaint.set(spoken ? null : problem.detail);
    if (spoken) focusFirstInvalid(this.element);
  }
}
