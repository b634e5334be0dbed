import type {
  PhoneNumberCapability,
  PhoneNumberDto,
  PhoneNumberType,
} from '@coordinator/contracts';
import { toIso } from '@coordinator/platform';

export interface PhoneNumberRow {
  id: string;
  phone_number: string;
  provider: 'twilio';
  type: PhoneNumberType;
  capabilities: PhoneNumberCapability[];
  assigned_coordinator_id: string | null;
  is_primary: boolean;
  is_active: boolean;
  forwarding_rules: Record<string, unknown> | null;
  created_at: string;
}

export const toPhoneNumberDto = (row: PhoneNumberRow): PhoneNumberDto => ({
  id: row.id,
  phoneNumber: row.phone_number,
  provider: row.provider,
  type: row.type,
  capabilities: row.capabilities,
  assignedCoordinatorId: row.assigned_coordinator_id,
  isPrimary: row.is_primary,
  isActive: row.is_active,
  forwardingRules: row.forwarding_rules,
  createdAt: toIso(row.created_at),
});
