import { inject, Injectable } from '@angular/core';
import type {
  BusinessDto,
  IndustryDto,
  PersonaTemplateDto,
  RoleTemplateDto,
} from '@coordinator/contracts';
import type { Observable } from 'rxjs';
import { Api } from '../http/api';
import type { SetUpRequest } from './set-up-request';

/** What can be hired, and the hiring itself. */
@Injectable({ providedIn: 'root' })
export class OnboardingApi {
  private readonly api = inject(Api);

  roles(): Observable<readonly RoleTemplateDto[]> {
    return this.api.get('/coordinator/onboarding/roles');
  }

  personas(): Observable<readonly PersonaTemplateDto[]> {
    return this.api.get('/coordinator/onboarding/personas');
  }

  industries(): Observable<readonly IndustryDto[]> {
    return this.api.get('/coordinator/onboarding/industries');
  }

  /** @param idempotencyKey the same for every try of the same request, so that it happens once */
  setUp(request: SetUpRequest, idempotencyKey: string): Observable<BusinessDto> {
    return this.api.post('/coordinator/onboarding/setup', request, {
      'Idempotency-Key': idempotencyKey,
    });
  }
}
