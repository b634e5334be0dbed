import { inject, Injectable } from '@angular/core';
import type { OwnOrganizationDto } from '@coordinator/contracts';
import type { Observable } from 'rxjs';
import { Api } from '../http/api';
import type { AppointmentType, PhoneNumber } from './organization';

const ORGANIZATIONS = '/coordinator/organizations';

/** Lists here are short by nature; one page of the largest size holds them. */
const ONE_PAGE = '?limit=100';

/** A person's businesses and what belongs to one of them. */
@Injectable({ providedIn: 'root' })
export class OrganizationsApi {
  private readonly api = inject(Api);

  list(): Observable<readonly OwnOrganizationDto[]> {
    return this.api.get(ORGANIZATIONS + ONE_PAGE);
  }

  switchTo(organizationId: string): Observable<unknown> {
    return this.api.post(`${ORGANIZATIONS}/${organizationId}/switch`);
  }

  phoneNumbers(organizationId: string): Observable<readonly PhoneNumber[]> {
    return this.api.get(`${ORGANIZATIONS}/${organizationId}/phone-numbers${ONE_PAGE}`);
  }

  appointmentTypes(organizationId: string): Observable<readonly AppointmentType[]> {
    return this.api.get(`${ORGANIZATIONS}/${organizationId}/appointment-types${ONE_PAGE}`);
  }
}
