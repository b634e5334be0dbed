import { IsBoolean, IsInt, IsOptional, IsString, IsUUID, Max, Min } from 'class-validator';
import { IsText, MayBeLeftOut } from '../identity/decorators';

/** What may be said of a resource. */
class ResourceFields {
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

export class UpdateResourceDto extends ResourceFields {
  @MayBeLeftOut()
  @IsText(200)
  name?: string;
}

export class CreateResourceDto extends ResourceFields {
  @IsText(200)
  name!: string;
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
