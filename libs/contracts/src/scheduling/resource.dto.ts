import { IsBoolean, IsInt, IsOptional, IsString, IsUUID, Max, Min } from 'class-validator';
import { IsText, MayBeLeftOut } from '../identity/decorators';

export class UpdateResourceDto {
  @MayBeLeftOut()
  @IsText(200)
  name?: string;

  /** The greatest party that it holds. */
  @MayBeLeftOut()
  @IsInt()
  @Min(1)
  @Max(1_000)
  capacity?: number;

  @MayBeLeftOut()
  @IsBoolean()
  isActive?: boolean;

  @MayBeLeftOut()
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  sortOrder?: number;

  /** Null means the organization's default hours. */
  @IsOptional()
  @IsUUID()
  availabilityScheduleId?: string | null;
}

export class CreateResourceDto extends UpdateResourceDto {
  @IsText(200)
  declare name: string;
}

export class ResourceDto {
  @IsUUID()
  id!: string;

  @IsString()
  name!: string;

  @IsInt()
  capacity!: number;

  @IsBoolean()
  isActive!: boolean;

  @IsInt()
  sortOrder!: number;

  @IsOptional()
  @IsUUID()
  availabilityScheduleId!: string | null;
}
