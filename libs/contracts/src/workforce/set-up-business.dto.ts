import { Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsEmail,
  IsISO8601,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  ValidateNested,
} from 'class-validator';
import { IsCountry, IsText, IsTimeZoneName, MayBeLeftOut } from '../identity/decorators';
import { OrganizationDetails } from '../identity/organization.dto';
import { FaqItemDto } from '../knowledge';
import { CoordinatorDto, MAX_DISPLAY_NAME, MAX_GREETING } from './coordinator.dto';
import { IsPollResponses } from './poll-responses';
import type { PollResponses } from './poll-responses';

/** Everything that the sign-up of a business takes: its first role (or bundle), its persona, and what is known about it. */
export class SetUpBusinessDto extends OrganizationDetails {
  @IsText(120) businessName!: string;
  @IsText(60) industry!: string;
  /** A role or a bundle, by name: exactly one of them. */
  @IsOptional() @IsText(60) role?: string | null;
  @IsOptional() @IsText(60) bundle?: string | null;
  @IsText(60) persona!: string;
  @IsOptional() @IsText(MAX_DISPLAY_NAME) displayName?: string | null;
  @IsOptional() @IsText(MAX_GREETING) greeting?: string | null;
  @MayBeLeftOut() @IsCountry() override country: string = 'US';
  @MayBeLeftOut() @IsTimeZoneName() override timezone: string = 'America/New_York';
  @IsOptional() @IsPollResponses() pollResponses?: PollResponses | null;
  /** Whether to order a phone number. */
  @MayBeLeftOut() @IsBoolean() provisionPhone: boolean = true;
}

class SetUpAppointmentTypeDto {
  @IsUUID() id!: string;
  @IsString() name!: string;
  @IsInt() durationMinutes!: number;
}

class SetUpPhoneNumberDto {
  @IsUUID() id!: string;
  @IsString() phoneNumber!: string;
  @IsBoolean() isPrimary!: boolean;
}

class SetUpSubscriptionDto {
  @IsString() status!: string;
  @IsOptional() @IsISO8601() trialEndsAt!: string | null;
}

/** The business as it stands after its sign-up. */
export class BusinessDto {
  @IsUUID() id!: string;
  @IsString() name!: string;
  @IsString() slug!: string;
  @IsString() industry!: string;
  @IsString() timezone!: string;
  @IsString() country!: string;
  @IsOptional() @IsString() phone!: string | null;
  @IsOptional() @IsEmail() email!: string | null;
  @IsOptional() @IsISO8601() trialEndsAt!: string | null;
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => CoordinatorDto)
  coordinators!: CoordinatorDto[];
  @IsArray() @ValidateNested({ each: true }) @Type(() => FaqItemDto) faqItems!: FaqItemDto[];
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => SetUpAppointmentTypeDto)
  appointmentTypes!: SetUpAppointmentTypeDto[];
  /** Empty at first: a number that was ordered follows within seconds. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => SetUpPhoneNumberDto)
  phoneNumbers!: SetUpPhoneNumberDto[];
  @ValidateNested() @Type(() => SetUpSubscriptionDto) subscription!: SetUpSubscriptionDto;
}

/** The answer to a sign-up. */
export class SetUpBusinessResultDto {
  @IsString() message!: string;
  @ValidateNested() @Type(() => BusinessDto) data!: BusinessDto;
}
