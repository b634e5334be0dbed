import { Type } from 'class-transformer';
import {
  IsArray,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsInstant, IsLocalDate } from './instants';

/** Dates in the organization's zone, `to` inclusive. */
export class AvailabilityQuery {
  @IsLocalDate()
  from!: string;

  @IsLocalDate()
  to!: string;

  @IsOptional()
  @IsUUID()
  resourceId?: string;
}

export class SlotsQuery extends AvailabilityQuery {
  @IsUUID()
  appointmentTypeId!: string;

  /** Default 1. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000)
  partySize?: number;
}

/** A time on offer. */
export class SlotDto {
  @IsInstant()
  startsAt!: string;

  @IsInstant()
  endsAt!: string;

  /** The resources that are free then, least busy first. */
  @IsArray()
  @IsUUID(undefined, { each: true })
  resourceIds!: string[];
}

export class SlotsDto {
  @Type(() => SlotDto)
  @IsArray()
  @ValidateNested({ each: true })
  data!: SlotDto[];
}

export class OpenIntervalDto {
  @IsInstant()
  startsAt!: string;

  @IsInstant()
  endsAt!: string;
}

/** When a resource is open on one local day, blocked times taken out. */
export class OpenDayDto {
  @IsLocalDate()
  date!: string;

  @IsUUID()
  resourceId!: string;

  @IsString()
  resourceName!: string;

  @Type(() => OpenIntervalDto)
  @IsArray()
  @ValidateNested({ each: true })
  intervals!: OpenIntervalDto[];
}

export class OpenDaysDto {
  @Type(() => OpenDayDto)
  @IsArray()
  @ValidateNested({ each: true })
  data!: OpenDayDto[];
}
