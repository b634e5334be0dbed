import {
  IsBoolean,
  IsHexColor,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import type { BusinessHours } from '../identity/business-hours';
import { IsBusinessHours, IsText, MayBeLeftOut } from '../identity/decorators';
import { PageQuery } from '../page-query';
import { IsFlag } from './is-flag';

/** What may be said of a kind of visit. Rules that are null are those of the organization. */
class AppointmentTypeFields {
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  description?: string | null;

  @MayBeLeftOut()
  @IsInt()
  @Min(1)
  @Max(1_440)
  durationMinutes?: number;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(2_000_000_000)
  priceCents?: number | null;

  @MayBeLeftOut()
  @IsHexColor()
  color?: string;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(720)
  bufferBeforeMinutes?: number | null;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(720)
  bufferAfterMinutes?: number | null;

  @IsOptional()
  @IsInt()
  @Min(5)
  @Max(1_440)
  slotIntervalMinutes?: number | null;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(525_600)
  minimumNoticeMinutes?: number | null;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_095)
  horizonDays?: number | null;

  /** Narrower hours than those of the resources; null means all of them. */
  @IsOptional()
  @IsBusinessHours()
  availability?: BusinessHours | null;

  @MayBeLeftOut()
  @IsBoolean()
  requiresConfirmation?: boolean;

  @MayBeLeftOut()
  @IsBoolean()
  allowOnlineBooking?: boolean;

  @MayBeLeftOut()
  @IsBoolean()
  isActive?: boolean;

  @MayBeLeftOut()
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  sortOrder?: number;
}

export class UpdateAppointmentTypeDto extends AppointmentTypeFields {
  @MayBeLeftOut()
  @IsText(200)
  name?: string;
}

export class CreateAppointmentTypeDto extends AppointmentTypeFields {
  @IsText(200)
  name!: string;
}

export class ListAppointmentTypesQuery extends PageQuery {
  @IsOptional()
  @IsFlag()
  isActive?: boolean;
}

export class AppointmentTypeDto {
  @IsUUID()
  id!: string;

  @IsString()
  name!: string;

  @IsOptional()
  @IsString()
  description!: string | null;

  @IsInt()
  durationMinutes!: number;

  @IsOptional()
  @IsInt()
  priceCents!: number | null;

  @IsString()
  color!: string;

  @IsOptional()
  @IsInt()
  bufferBeforeMinutes!: number | null;

  @IsOptional()
  @IsInt()
  bufferAfterMinutes!: number | null;

  @IsOptional()
  @IsInt()
  slotIntervalMinutes!: number | null;

  @IsOptional()
  @IsInt()
  minimumNoticeMinutes!: number | null;

  @IsOptional()
  @IsInt()
  horizonDays!: number | null;

  @IsOptional()
  @IsObject()
  availability!: BusinessHours | null;

  @IsBoolean()
  requiresConfirmation!: boolean;

  @IsBoolean()
  allowOnlineBooking!: boolean;

  @IsBoolean()
  isActive!: boolean;

  @IsInt()
  sortOrder!: number;
}
