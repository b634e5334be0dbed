import { Component, ElementRef, inject, signal } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { ForgotPasswordDto } from '@coordinator/contracts';
import { Button, Control, Field, Notice } from '@coordinator/ui';
import { formErrors, readyToSend } from '../forms/form-errors';
import { validateWith } from '../forms/validate-with';
import type { Problem } from '../http/problem';
import { AccountsApi } from './accounts-api';
import { AuthFrame } from './auth-frame';
import { EMAIL_WORDS } from './words';

@Component({
  selector: 'coordinator-request-password-reset',
  imports: [AuthFrame, Button, Control, Field, Notice, ReactiveFormsModule, RouterLink],
  templateUrl: './request-password-reset.html',
  styleUrl: './auth-form.css',
})
export class RequestPasswordReset {
  private readonly accounts = inject(AccountsApi);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly state = signal<'asking' | 'sending' | 'sent'>('asking');
  protected readonly problem = signal<Problem | null>(null);
  protected readonly form = inject(NonNullableFormBuilder).group(
    { email: '' },
    { validators: validateWith(ForgotPasswordDto, { words: { email: EMAIL_WORDS } }) },
  );
  protected readonly errors = formErrors(this.form);

  protected submit(): void {
    if (this.state() === 'sending' || !readyToSend(this.form, this.element)) return;
    this.state.set('sending');
    this.problem.set(null);
    this.accounts.requestPasswordReset(this.form.getRawValue().email).subscribe({
      next: () => this.state.set('sent'),
      error: (problem: Problem) => {
        this.state.set('asking');
        this.problem.set(problem);
      },
    });
  }
}
