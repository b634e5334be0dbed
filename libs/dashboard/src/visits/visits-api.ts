import { inject, Injectable } from '@angular/core';
import type { AppointmentDto } from '@coordinator/contracts';
import { map, type Observable } from 'rxjs';
import { Api, type Page } from '../http/api';

/** The book of a business, read. */
@Injectable({ providedIn: 'root' })
export class VisitsApi {
  private readonly api = inject(Api);

  /** The first hundred visits between two days of the business, both included, by time. */
  between(organizationId: string, from: string, to: string): Observable<Page<AppointmentDto>> {
    return this.api.page(`${pathOf(organizationId)}?from=${from}&to=${to}&limit=100`);
  }

  /** All that a contact ever had and will have, as far as one page goes, by time. */
  ofContact(organizationId: string, contactId: string): Observable<readonly AppointmentDto[]> {
    return this.api
      .page<AppointmentDto>(`${pathOf(organizationId)}?contactId=${contactId}&limit=100`)
      .pipe(map(({ data }) => data));
  }
}

function pathOf(organizationId: string): string {
  return `/coordinator/organizations/${organizationId}/appointments`;
}
