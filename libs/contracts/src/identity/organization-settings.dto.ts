import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsObject,
  IsOptional,
  IsUrl,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { IsPhone, IsText, MayBeLeftOut } from './decorators';

/** Which news the people of the business get, and how. */
export class NotificationSettingsDto {
  @MayBeLeftOut()
  @IsBoolean()
  email?: boolean;

  @MayBeLeftOut()
  @IsBoolean()
  sms?: boolean;

  /** Where texts to the business's own people go. */
  @IsOptional()
  @IsPhone()
  phone?: string | null;

  @MayBeLeftOut()
  @IsBoolean()
  newAppointments?: boolean;

  @MayBeLeftOut()
  @IsBoolean()
  cancellations?: boolean;

  @MayBeLeftOut()
  @IsBoolean()
  missedCalls?: boolean;

  @MayBeLeftOut()
  @IsBoolean()
  dailySummary?: boolean;
}

/** How the business shows itself to its customers. */
export class BrandingSettingsDto {
  @IsOptional()
  @Matches(/^#[0-9a-f]{6}$/i, { message: '$property must be a color such as #1f6feb' })
  primaryColor?: string | null;

  @IsOptional()
  @MaxLength(2_000)
  @IsUrl({ protocols: ['https'], require_protocol: true })
  logoUrl?: string | null;

  @IsOptional()
  @IsText(500)
  emailSignature?: string | null;
}

export class OrganizationSettingsDto {
  @Type(() => NotificationSettingsDto)
  @MayBeLeftOut()
  @ValidateNested()
  @IsObject()
  notifications?: NotificationSettingsDto;

  @Type(() => BrandingSettingsDto)
  @MayBeLeftOut()
  @ValidateNested()
  @IsObject()
  branding?: BrandingSettingsDto;
}
