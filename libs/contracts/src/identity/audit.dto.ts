import {
  IsIn,
  IsISO8601,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
} from 'class-validator';
import { PageQuery } from '../page-query';

export class ListAuditLogDto extends PageQuery {
  /** Only entries of this action, such as `member.removed`. */
  @IsOptional()
  @MaxLength(100)
  @IsString()
  action?: string;
}

/** One entry of the audit log. It is never changed. */
export class AuditEntryDto {
  @IsUUID()
  id!: string;

  @IsISO8601()
  at!: string;

  @IsIn(['user', 'api_key', 'system'])
  actorKind!: 'user' | 'api_key' | 'system';

  @IsOptional()
  @IsUUID()
  actorId!: string | null;

  /** Name of the person or key, if it still exists. */
  @IsOptional()
  @IsString()
  actorName!: string | null;

  @IsString()
  action!: string;

  /** What it was done to, such as `member:<id>`. */
  @IsString()
  subject!: string;

  @IsObject()
  details!: object;

  @IsOptional()
  @IsString()
  ipAddress!: string | null;

  @IsOptional()
  @IsString()
  requestId!: string | null;
}
