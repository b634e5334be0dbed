import { IsArray, IsBoolean, IsIn, IsISO8601, IsOptional, IsString, IsUUID } from 'class-validator';

export const PHONE_NUMBER_TYPES = ['local', 'mobile'] as const;
export type PhoneNumberType = (typeof PHONE_NUMBER_TYPES)[number];

export const PHONE_NUMBER_CAPABILITIES = ['voice', 'sms', 'mms'] as const;
export type PhoneNumberCapability = (typeof PHONE_NUMBER_CAPABILITIES)[number];

/** A number that the organization's customers call and text. */
export class PhoneNumberDto {
  @IsUUID() id!: string;
  /** E.164. */
  @IsString() phoneNumber!: string;
  @IsIn(['twilio']) provider!: 'twilio';
  @IsIn(PHONE_NUMBER_TYPES) type!: PhoneNumberType;
  @IsArray()
  @IsIn(PHONE_NUMBER_CAPABILITIES, { each: true })
  capabilities!: PhoneNumberCapability[];
  /** Who answers. */
  @IsOptional() @IsUUID() assignedCoordinatorId!: string | null;
  /** The one that the business is known by. */
  @IsBoolean() isPrimary!: boolean;
  @IsBoolean() isActive!: boolean;
  @IsISO8601() createdAt!: string;
}
