import {
  IsArray,
  IsBoolean,
  IsIn,
  IsISO8601,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
} from 'class-validator';
import { MayBeLeftOut } from '../identity/decorators';
import { IsFreeMap } from '../workforce/is-free-map';

export const PHONE_NUMBER_TYPES = ['local', 'mobile'] as const;
export type PhoneNumberType = (typeof PHONE_NUMBER_TYPES)[number];

export const PHONE_NUMBER_CAPABILITIES = ['voice', 'sms', 'mms'] as const;
export type PhoneNumberCapability = (typeof PHONE_NUMBER_CAPABILITIES)[number];

/** Changes a number; what is left out stays. */
export class UpdatePhoneNumberDto {
  /** Who is to answer it; null is nobody. */
  @IsOptional() @IsUUID() assignedCoordinatorId?: string | null;
  /** True makes it the primary number in place of the present one, which cannot give it up otherwise. */
  @MayBeLeftOut() @IsBoolean() isPrimary?: boolean;
  @MayBeLeftOut() @IsBoolean() isActive?: boolean;
  @IsOptional() @IsFreeMap() forwardingRules?: Record<string, unknown> | null;
}

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
  @IsOptional() @IsObject() forwardingRules!: Record<string, unknown> | null;
  @IsISO8601() createdAt!: string;
}
