import type { PhoneNumberCapability, PhoneNumberType } from '@coordinator/contracts';

/** A number that the provider has given us. */
export interface ProvidedNumber {
  /** The provider's id of it. */
  providerId: string;
  /** E.164. */
  phoneNumber: string;
  type: PhoneNumberType;
  capabilities: PhoneNumberCapability[];
}
