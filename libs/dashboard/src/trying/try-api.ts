import { inject, Injectable } from '@angular/core';
import type { TryDto, TryTextDto } from '@coordinator/contracts';
import type { Observable } from 'rxjs';
import { Api } from '../http/api';

/** The sandbox's phone, where there is one. */
@Injectable({ providedIn: 'root' })
export class TryApi {
  private readonly api = inject(Api);

  /** Whether there is one, and on which number the business is reached. */
  line(organizationId: string): Observable<TryDto> {
    return this.api.get(pathOf(organizationId));
  }

  texts(organizationId: string, from: string): Observable<readonly TryTextDto[]> {
    return this.api.get(`${pathOf(organizationId)}/messages?from=${encodeURIComponent(from)}`);
  }

  text(organizationId: string, from: string, body: string): Observable<TryTextDto> {
    return this.api.post(`${pathOf(organizationId)}/messages`, { from, body });
  }
}

function pathOf(organizationId: string): string {
  return `/coordinator/organizations/${organizationId}/try`;
}
