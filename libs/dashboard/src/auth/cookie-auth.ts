import { inject, Injectable } from '@angular/core';
import type { SessionGrantDto } from '@coordinator/contracts';
import type { Observable } from 'rxjs';
import { Api } from '../http/api';
import { CoordinatorAuth } from './coordinator-auth';

/** The session lives in an httpOnly cookie; only short access tokens reach this page. */
@Injectable()
export class CookieAuth extends CoordinatorAuth {
  override readonly signInPath = '/login';
  private readonly api = inject(Api);

  override refresh(): Observable<SessionGrantDto> {
    return this.api.post<SessionGrantDto>('/auth/refresh');
  }

  override signOut(): Observable<void> {
    return this.api.post<void>('/auth/logout');
  }
}
