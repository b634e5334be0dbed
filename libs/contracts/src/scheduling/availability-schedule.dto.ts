import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  ValidateNested,
} from 'class-validator';
import type { BusinessHours, OpeningInterval } from '../identity/business-hours';
import { IsBusinessHours, IsText, MayBeLeftOut } from '../identity/decorators';
import { IsLocalDate } from './instants';

/** Other hours on one date; none means closed. */
export class DatedExceptionDto {
  @IsLocalDate()
  date!: string;

  /** Intervals as in weekly hours. */
  @IsOptional()
  @ArrayMaxSize(12)
  @IsArray()
  intervals?: OpeningInterval[] | null;
}

/** What may be said of a schedule. */
class AvailabilityScheduleFields {
  @IsOptional()
  @IsUUID()
  userId?: string | null;

  /** True makes it the organization's default in place of the present one. */
  @MayBeLeftOut()
  @IsBoolean()
  isDefault?: boolean;

  @Type(() => DatedExceptionDto)
  @IsOptional()
  @ValidateNested({ each: true })
  @ArrayMaxSize(1_000)
  @IsArray()
  exceptions?: DatedExceptionDto[] | null;
}

export class UpdateAvailabilityScheduleDto extends AvailabilityScheduleFields {
  @MayBeLeftOut()
  @IsText(200)
  name?: string;

  @MayBeLeftOut()
  @IsBusinessHours()
  weeklyHours?: BusinessHours;
}

export class CreateAvailabilityScheduleDto extends AvailabilityScheduleFields {
  @IsText(200)
  name!: string;

  @IsBusinessHours()
  weeklyHours!: BusinessHours;
}

export class AvailabilityScheduleDto {
  @IsUUID()
  id!: string;

  @IsString()
  name!: string;

  @IsOptional()
  @IsUUID()
  userId!: string | null;

  @IsBoolean()
  isDefault!: boolean;

  /** Each weekday with its intervals, in order. */
  @IsObject()
  weeklyHours!: BusinessHours;

  @Type(() => DatedExceptionDto)
  @IsArray()
  @ValidateNested({ each: true })
  exceptions!: DatedExceptionDto[];
}
