import { Component, computed, effect, ElementRef, inject, input } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { RegisterDto } from '@coordinator/contracts';
import { Button, Control, Field, Notice } from '@coordinator/ui';
import { Store } from '@ngrx/store';
import { focusFirstInvalid, formErrors, readyToSend, showProblem } from '../forms/form-errors';
import { validateWith } from '../forms/validate-with';
import { AuthFrame } from './auth-frame';
import { RegisterPageActions } from './session.actions';
import { sessionFeature } from './session.feature';
import { EMAIL_WORDS, PASSWORD_WORDS } from './words';

@Component({
  imports: [AuthFrame, Button, Control, Field, Notice, ReactiveFormsModule, RouterLink],
  templateUrl: './register-page.html',
  styleUrl: './auth-form.css',
})
export class RegisterPage {
  /** Where to go afterwards, from the address. */
  readonly returnUrl = input<string>();

  private readonly store = inject(Store);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly pending = this.store.selectSignal(sessionFeature.selectPending);
  protected readonly form = inject(NonNullableFormBuilder).group(
    { name: '', email: '', password: '' },
    {
      validators: validateWith(RegisterDto, {
        words: { name: 'Write your name.', email: EMAIL_WORDS, password: PASSWORD_WORDS },
      }),
    },
  );
  protected readonly errors = formErrors(this.form);
  private readonly problem = this.store.selectSignal(sessionFeature.selectProblem);
  /** What no field of the form speaks of. */
  protected readonly complaint = computed(() => {
    const problem = this.problem();
    const spoken = problem?.errors.some(({ path }) => this.form.get(path) !== null);
    return problem && !spoken ? problem.detail : null;
  });

  constructor() {
    this.store.dispatch(RegisterPageActions.opened());
    effect(() => {
      const problem = this.problem();
      if (problem === null) return;
      showProblem(this.form, problem);
      focusFirstInvalid(this.element);
    });
  }

  protected submit(): void {
    if (this.pending() || !readyToSend(this.form, this.element)) return;
    this.store.dispatch(
      RegisterPageActions.submitted({
        registration: this.form.getRawValue(),
        returnUrl: this.returnUrl() ?? null,
      }),
    );
  }
}
