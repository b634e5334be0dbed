import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
} from 'class-validator';
import { IsText } from './decorators';
import { PERMISSIONS } from './permissions';
import type { Permission } from './permissions';

export class CreateApiKeyDto {
  /** Tells the keys apart: what program is it for? */
  @IsText(100)
  name!: string;

  @IsIn(PERMISSIONS, { each: true })
  @ArrayMaxSize(PERMISSIONS.length)
  @ArrayMinSize(1)
  @IsArray()
  permissions!: Permission[];

  /** Never, if left out. */
  @IsOptional()
  @IsISO8601({ strict: true, strictSeparator: true })
  @IsString()
  expiresAt?: string | null;
}

export class ApiKeyDto {
  @IsUUID()
  id!: string;

  @IsString()
  name!: string;

  /** The beginning of the key, to recognize it by. */
  @IsString()
  prefix!: string;

  @IsString({ each: true })
  @IsArray()
  permissions!: string[];

  @IsOptional()
  @IsISO8601()
  lastUsedAt!: string | null;

  @IsOptional()
  @IsISO8601()
  expiresAt!: string | null;

  @IsISO8601()
  createdAt!: string;
}

export class CreatedApiKeyDto extends ApiKeyDto {
  /** Shown this once. */
  @IsString()
  key!: string;
}
