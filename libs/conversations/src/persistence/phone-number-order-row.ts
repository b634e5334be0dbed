import type { PhoneNumberOrderDto, PhoneNumberOrderStatus } from '@coordinator/contracts';
import { toIso } from '@coordinator/platform';

export interface PhoneNumberOrderRow {
  id: string;
  status: PhoneNumberOrderStatus;
  attempts: number;
  last_error: string | null;
  coordinator_id: string | null;
  requested_country: string;
  area_code: string | null;
  phone_number_id: string | null;
  created_at: string;
  updated_at: string;
}

export const toPhoneNumberOrderDto = (row: PhoneNumberOrderRow): PhoneNumberOrderDto => ({
  id: row.id,
  status: row.status,
  attempts: row.attempts,
  lastError: row.last_error,
  coordinatorId: row.coordinator_id,
  requestedCountry: row.requested_country,
  areaCode: row.area_code,
  phoneNumberId: row.phone_number_id,
  createdAt: toIso(row.created_at),
  updatedAt: toIso(row.updated_at),
});
