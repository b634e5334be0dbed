import { inject, Injectable } from '@angular/core';
import type { NotificationDto } from '@coordinator/contracts';
import type { Observable } from 'rxjs';
import { Api } from '../http/api';

/** What a person was told about a business. */
@Injectable({ providedIn: 'root' })
export class NotificationsApi {
  private readonly api = inject(Api);

  latest(organizationId: string): Observable<readonly NotificationDto[]> {
    return this.api.get(`${pathOf(organizationId)}?limit=50`);
  }

  read(organizationId: string, notificationId: string): Observable<NotificationDto> {
    return this.api.post(`${pathOf(organizationId)}/${notificationId}/read`);
  }

  readAll(organizationId: string): Observable<unknown> {
    return this.api.post(`${pathOf(organizationId)}/read-all`);
  }
}

function pathOf(organizationId: string): string {
  return `/coordinator/organizations/${organizationId}/notifications`;
}
