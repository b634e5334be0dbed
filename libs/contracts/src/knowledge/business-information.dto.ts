import {
  IsBoolean,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { IsText, MayBeLeftOut } from '../identity/decorators';
import { PageQuery } from '../page-query';
import { IsFlag } from '../scheduling/is-flag';

/** What may be said of a fact besides itself. */
class BusinessInformationFields {
  /** What it is about, in other words than its key. */
  @IsOptional() @IsText(1_000) description?: string | null;
  /** The higher comes first in what a coordinator is told. */
  @MayBeLeftOut() @IsInt() @Min(-1_000) @Max(1_000) priority?: number;
  @MayBeLeftOut() @IsBoolean() isActive?: boolean;
  @MayBeLeftOut() @IsInt() @Min(0) @Max(1_000_000) sortOrder?: number;
}

export class CreateBusinessInformationDto extends BusinessInformationFields {
  /** Such as `hours`, `location`, `services` or `policies`. */
  @IsText(100) category!: string;
  /** Such as `payment_methods`. There is one value for each. */
  @IsText(100) key!: string;
  @IsText(5_000) value!: string;
}

export class UpdateBusinessInformationDto extends BusinessInformationFields {
  @MayBeLeftOut() @IsText(100) category?: string;
  @MayBeLeftOut() @IsText(100) key?: string;
  /** The answers that were made from it change with it. */
  @MayBeLeftOut() @IsText(5_000) value?: string;
}

export class ListBusinessInformationQuery extends PageQuery {
  @MayBeLeftOut() @MaxLength(100) @IsString() category?: string;
  @MayBeLeftOut() @IsFlag() active?: boolean;
  /** Part of the key, the value or the description. */
  @IsOptional() @MaxLength(200) @IsString() search?: string;
}

/** A fact that the owner has stated about the business. */
export class BusinessInformationDto {
  @IsUUID() id!: string;
  @IsString() category!: string;
  @IsString() key!: string;
  @IsString() value!: string;
  @IsOptional() @IsString() description!: string | null;
  @IsInt() priority!: number;
  @IsBoolean() isActive!: boolean;
  @IsInt() sortOrder!: number;
}
