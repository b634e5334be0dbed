import { IsBoolean, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { MayBeLeftOut } from '../identity/decorators';
import { PageQuery } from '../page-query';
import { IsDateOrInstant, IsInstant } from './instants';

/** What may be said of a blocked time. */
class BlockedTimeFields {
  @IsOptional()
  @IsString()
  @MaxLength(200)
  title?: string | null;

  /** The whole local days from start to end. */
  @MayBeLeftOut()
  @IsBoolean()
  allDay?: boolean;

  /** RFC 5545 RRULE, followed in the organization's zone. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  recurrenceRule?: string | null;

  /** Null blocks all resources. */
  @IsOptional()
  @IsUUID()
  resourceId?: string | null;

  @IsOptional()
  @IsUUID()
  userId?: string | null;
}

export class UpdateBlockedTimeDto extends BlockedTimeFields {
  @MayBeLeftOut()
  @IsInstant()
  startsAt?: string;

  @MayBeLeftOut()
  @IsInstant()
  endsAt?: string;
}

export class CreateBlockedTimeDto extends BlockedTimeFields {
  @IsInstant()
  startsAt!: string;

  @IsInstant()
  endsAt!: string;
}

/** Those that block something between `from` and `to`; recurring ones are always listed. */
export class ListBlockedTimesQuery extends PageQuery {
  @IsOptional()
  @IsDateOrInstant()
  from?: string;

  @IsOptional()
  @IsDateOrInstant()
  to?: string;

  @IsOptional()
  @IsUUID()
  resourceId?: string;
}

export class BlockedTimeDto {
  @IsUUID()
  id!: string;

  @IsOptional()
  @IsString()
  title!: string | null;

  @IsInstant()
  startsAt!: string;

  @IsInstant()
  endsAt!: string;

  @IsBoolean()
  allDay!: boolean;

  @IsOptional()
  @IsString()
  recurrenceRule!: string | null;

  @IsOptional()
  @IsUUID()
  resourceId!: string | null;

  @IsOptional()
  @IsUUID()
  userId!: string | null;
}
