import { IsIn, IsInt, IsISO8601, IsOptional, IsString, IsUUID } from 'class-validator';
import { MayBeLeftOut } from '../identity/decorators';

/** Orders a number in the business's country, near its own phone where that can be had. */
export class ProvisionPhoneNumberDto {
  /** Who is to answer it. Left out: whoever answers the primary number. */
  @MayBeLeftOut() @IsUUID() coordinatorId?: string;
}

export const PHONE_NUMBER_ORDER_STATUSES = ['pending', 'fulfilled', 'failed'] as const;
export type PhoneNumberOrderStatus = (typeof PHONE_NUMBER_ORDER_STATUSES)[number];

/** How far the purchase of a number has come. */
export class PhoneNumberOrderDto {
  @IsUUID() id!: string;
  @IsIn(PHONE_NUMBER_ORDER_STATUSES) status!: PhoneNumberOrderStatus;
  @IsInt() attempts!: number;
  /** What was in the way at the last attempt, in words for people. */
  @IsOptional() @IsString() lastError!: string | null;
  @IsOptional() @IsUUID() coordinatorId!: string | null;
  /** ISO 3166 alpha-2. */
  @IsString() requestedCountry!: string;
  /** The North American area code that is tried first. */
  @IsOptional() @IsString() areaCode!: string | null;
  /** The number, once it is there. */
  @IsOptional() @IsUUID() phoneNumberId!: string | null;
  @IsISO8601() createdAt!: string;
  @IsISO8601() updatedAt!: string;
}
