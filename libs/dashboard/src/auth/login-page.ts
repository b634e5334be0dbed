import { Component, ElementRef, inject, input } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { LoginDto } from '@coordinator/contracts';
import { Button, Control, Field, Notice } from '@coordinator/ui';
import { Store } from '@ngrx/store';
import { formErrors, readyToSend } from '../forms/form-errors';
import { validateWith } from '../forms/validate-with';
import { AuthFrame } from './auth-frame';
import { SignInPageActions } from './session.actions';
import { sessionFeature } from './session.feature';
import { EMAIL_WORDS } from './words';

@Component({
  imports: [AuthFrame, Button, Control, Field, Notice, ReactiveFormsModule, RouterLink],
  templateUrl: './login-page.html',
  styleUrl: './auth-form.css',
})
export class LoginPage {
  /** Where to go afterwards, from the address. */
  readonly returnUrl = input<string>();
  readonly reason = input<string>();

  private readonly store = inject(Store);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly pending = this.store.selectSignal(sessionFeature.selectPending);
  protected readonly problem = this.store.selectSignal(sessionFeature.selectProblem);
  protected readonly form = inject(NonNullableFormBuilder).group(
    { email: '', password: '' },
    {
      validators: validateWith(LoginDto, {
        words: { email: EMAIL_WORDS, password: 'Write your password.' },
      }),
    },
  );
  protected readonly errors = formErrors(this.form);

  constructor() {
    this.store.dispatch(SignInPageActions.opened());
  }

  protected submit(): void {
    if (this.pending() || !readyToSend(this.form, this.element)) return;
    this.store.dispatch(
      SignInPageActions.submitted({
        credentials: this.form.getRawValue(),
        returnUrl: this.returnUrl() ?? null,
      }),
    );
  }
}
