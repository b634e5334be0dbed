import { inject, Injectable } from '@angular/core';
import type {
  AppointmentTypeDto,
  OwnOrganizationDto,
  PhoneNumberDto,
  PhoneNumberOrderDto,
} from '@coordinator/contracts';
import type { Observable } from 'rxjs';
import { Api } from '../http/api';

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

  phoneNumbers(organizationId: string): Observable<readonly PhoneNumberDto[]> {
    return this.api.get(`${ORGANIZATIONS}/${organizationId}/phone-numbers${ONE_PAGE}`);
  }

  phoneNumberOrders(organizationId: string): Observable<readonly PhoneNumberOrderDto[]> {
    return this.api.get(`${ORGANIZATIONS}/${organizationId}/phone-number-orders?limit=1`);
  }

  /** Orders a number, or takes up the order that failed. */
  orderPhoneNumber(organizationId: string): Observable<PhoneNumberOrderDto> {
    return this.api.post(`${ORGANIZATIONS}/${organizationId}/phone-numbers/provision`);
  }

  appointmentTypes(organizationId: string): Observable<readonly AppointmentTypeDto[]> {
    return this.api.get(`${ORGANIZATIONS}/${organizationId}/appointment-types${ONE_PAGE}`);
  }
}
