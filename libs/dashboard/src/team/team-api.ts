import { inject, Injectable } from '@angular/core';
import type { CoordinatorDto } from '@coordinator/contracts';
import type { Observable } from 'rxjs';
import { Api } from '../http/api';

/** The coordinators that a business has hired. */
@Injectable({ providedIn: 'root' })
export class TeamApi {
  private readonly api = inject(Api);

  list(organizationId: string): Observable<readonly CoordinatorDto[]> {
    return this.api.get(`/coordinator/organizations/${organizationId}/coordinators?limit=100`);
  }
}
