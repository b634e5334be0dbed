import { Component, ElementRef, inject, input, signal } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { AcceptInvitationDto, type AcceptedInvitationDto } from '@coordinator/contracts';
import { Button, Control, Field, Notice } from '@coordinator/ui';
import { Store } from '@ngrx/store';
import { HOME_PATH } from '../config/home-path';
import { focusFirstInvalid, formErrors, readyToSend, showProblem } from '../forms/form-errors';
import { validateWith } from '../forms/validate-with';
import type { Problem } from '../http/problem';
import { InvitationPageActions } from '../organizations/organizations.actions';
import { AccountsApi } from './accounts-api';
import { AuthFrame } from './auth-frame';
import { SessionActions } from './session.actions';
import { sessionFeature } from './session.feature';
import { PASSWORD_WORDS } from './words';

/** Joins the business that sent the invitation: as who is signed in, or with a new account. */
@Component({
  imports: [AuthFrame, Button, Control, Field, Notice, ReactiveFormsModule, RouterLink],
  templateUrl: './accept-invitation-page.html',
  styleUrl: './auth-form.css',
})
export class AcceptInvitationPage {
  /** From the link in the mail. */
  readonly token = input<string>();

  private readonly accounts = inject(AccountsApi);
  private readonly router = inject(Router);
  private readonly store = inject(Store);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly user = this.store.selectSignal(sessionFeature.selectUser);
  protected readonly joining = signal(false);
  protected readonly complaint = signal<string | null>(null);
  protected readonly homePath = HOME_PATH;
  protected readonly form = inject(NonNullableFormBuilder).group(
    { name: '', password: '' },
    {
      validators: validateWith(AcceptInvitationDto, {
        words: { name: 'Write your name.', password: PASSWORD_WORDS },
      }),
    },
  );
  protected readonly errors = formErrors(this.form);

  protected joinAsUser(): void {
    this.accept({});
  }

  protected joinWithNewAccount(): void {
    if (readyToSend(this.form, this.element)) this.accept(this.form.getRawValue());
  }

  private accept(account: Omit<AcceptInvitationDto, 'token'>): void {
    const token = this.token();
    if (this.joining() || token === undefined) return;
    this.joining.set(true);
    this.complaint.set(null);
    this.accounts.acceptInvitation({ token, ...account }).subscribe({
      next: (accepted) => this.enter(accepted),
      error: (problem: Problem) => {
        this.joining.set(false);
        const homeless = showProblem(this.form, problem);
        this.complaint.set(problem.errors.length > homeless.length ? null : problem.detail);
        focusFirstInvalid(this.element);
      },
    });
  }

  private enter({ organizationId, session }: AcceptedInvitationDto): void {
    if (session) this.store.dispatch(SessionActions.signedIn({ grant: session, returnUrl: null }));
    this.store.dispatch(InvitationPageActions.accepted({ organizationId }));
    void this.router.navigateByUrl(HOME_PATH);
  }
}
