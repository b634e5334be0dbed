import { Type } from 'class-transformer';
import {
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  ValidateNested,
} from 'class-validator';
import { IsLocalDate } from '../scheduling/instants';

export const USAGE_TYPES = ['call', 'sms', 'email'] as const;
export type UsageType = (typeof USAGE_TYPES)[number];

/** Both days in UTC and inclusive. Left out: the current period of the subscription. */
export class UsageQuery {
  @IsOptional() @IsLocalDate() from?: string;
  @IsOptional() @IsLocalDate() to?: string;
}

/** What was used on one day by one coordinator. */
export class UsageDayDto {
  @IsString() date!: string;
  @IsIn(USAGE_TYPES) type!: UsageType;
  /** Null for what no coordinator did. */
  @IsOptional() @IsUUID() coordinatorId!: string | null;
  /** Minutes of calls, segments of texts, emails. */
  @IsInt() quantity!: number;
  /** Millionths of the currency's unit. */
  @IsInt() costMicros!: number;
}

export class UsageTotalDto {
  @IsIn(USAGE_TYPES) type!: UsageType;
  @IsInt() quantity!: number;
  @IsInt() costMicros!: number;
}

/** What the organization used between two days. */
export class UsageDto {
  @IsString() from!: string;
  @IsString() to!: string;
  @IsString() currency!: string;
  @Type(() => UsageTotalDto) @IsArray() @ValidateNested({ each: true }) totals!: UsageTotalDto[];
  @Type(() => UsageDayDto) @IsArray() @ValidateNested({ each: true }) days!: UsageDayDto[];
}
