import { inject, Injectable } from '@angular/core';
import type {
  AcceptedInvitationDto,
  AcceptInvitationDto,
  LoginDto,
  RegisterDto,
  ResetPasswordDto,
  SessionGrantDto,
} from '@coordinator/contracts';
import type { Observable } from 'rxjs';
import { Api } from '../http/api';

/** Accounts: coming in, and getting back in. */
@Injectable({ providedIn: 'root' })
export class AccountsApi {
  private readonly api = inject(Api);

  login(credentials: LoginDto): Observable<SessionGrantDto> {
    return this.api.post('/auth/login', credentials);
  }

  register(registration: RegisterDto): Observable<SessionGrantDto> {
    return this.api.post('/auth/register', registration);
  }

  requestPasswordReset(email: string): Observable<void> {
    return this.api.post('/auth/password/forgot', { email });
  }

  resetPassword(reset: ResetPasswordDto): Observable<void> {
    return this.api.post('/auth/password/reset', reset);
  }

  confirmEmail(token: string): Observable<void> {
    return this.api.post('/auth/email/confirm', { token });
  }

  acceptInvitation(acceptance: AcceptInvitationDto): Observable<AcceptedInvitationDto> {
    return this.api.post('/auth/invitations/accept', acceptance);
  }
}
