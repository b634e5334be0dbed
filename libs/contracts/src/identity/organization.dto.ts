import { Type } from 'class-transformer';
import {
  IsIn,
  IsISO8601,
  IsObject,
  IsOptional,
  IsString,
  IsUrl,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import type { BusinessHours } from './business-hours';
import {
  IsBusinessHours,
  IsEmailAddress,
  IsPhone,
  IsText,
  IsTimeZoneName,
  MayBeLeftOut,
  Trimmed,
} from './decorators';
import { OrganizationSettingsDto } from './organization-settings.dto';
import { MEMBER_ROLES } from './permissions';
import { PostalAddress } from './postal-address';
import type { MemberRole } from './permissions';

export const SUBSCRIPTION_TIERS = ['starter', 'growth', 'enterprise'] as const;
export type SubscriptionTier = (typeof SUBSCRIPTION_TIERS)[number];

const INDUSTRY = /^[a-z][a-z0-9_]{0,49}$/;
const INDUSTRY_FAULT = { message: '$property must be a key such as real_estate' };

/** What a business may say about itself, wherever it says so. */
export abstract class OrganizationDetails extends PostalAddress {
  @IsOptional()
  @IsPhone()
  phone?: string | null;

  @IsOptional()
  @IsEmailAddress()
  email?: string | null;

  @IsOptional()
  @Trimmed()
  @MaxLength(500)
  @IsUrl()
  website?: string | null;

  @MayBeLeftOut()
  @IsTimeZoneName()
  timezone?: string;

  @IsOptional()
  @IsBusinessHours()
  businessHours?: BusinessHours | null;
}

/** The country is US and the time zone America/New_York unless others are given. */
export class CreateOrganizationDto extends OrganizationDetails {
  @IsText(200)
  name!: string;

  @Matches(INDUSTRY, INDUSTRY_FAULT)
  industry!: string;

  @Type(() => OrganizationSettingsDto)
  @MayBeLeftOut()
  @ValidateNested()
  @IsObject()
  settings?: OrganizationSettingsDto;
}

/** What is left out stays as it is; of the settings, each single one. */
export class UpdateOrganizationDto extends OrganizationDetails {
  @MayBeLeftOut()
  @IsText(200)
  name?: string;

  @MayBeLeftOut()
  @Matches(INDUSTRY, INDUSTRY_FAULT)
  industry?: string;

  @Type(() => OrganizationSettingsDto)
  @MayBeLeftOut()
  @ValidateNested()
  @IsObject()
  settings?: OrganizationSettingsDto;
}

/** A business that uses the product. */
export class OrganizationDto {
  @IsUUID()
  id!: string;

  @IsString()
  name!: string;

  @IsString()
  slug!: string;

  @IsString()
  industry!: string;

  /** E.164. */
  @IsOptional()
  @IsString()
  phone!: string | null;

  @IsOptional()
  @IsString()
  email!: string | null;

  @IsOptional()
  @IsString()
  website!: string | null;

  @IsOptional()
  @IsString()
  address!: string | null;

  @IsOptional()
  @IsString()
  city!: string | null;

  @IsOptional()
  @IsString()
  state!: string | null;

  @IsOptional()
  @IsString()
  postalCode!: string | null;

  @IsString()
  country!: string;

  @IsString()
  timezone!: string;

  @IsOptional()
  @IsObject()
  businessHours!: BusinessHours | null;

  @Type(() => OrganizationSettingsDto)
  @ValidateNested()
  settings!: OrganizationSettingsDto;

  @IsIn(SUBSCRIPTION_TIERS)
  subscriptionTier!: SubscriptionTier;

  @IsOptional()
  @IsISO8601()
  trialEndsAt!: string | null;

  @IsISO8601()
  createdAt!: string;

  @IsISO8601()
  updatedAt!: string;
}

/** An organization as one of its members sees it in the list of their own. */
export class OwnOrganizationDto extends OrganizationDto {
  @IsIn(MEMBER_ROLES)
  role!: MemberRole;
}
