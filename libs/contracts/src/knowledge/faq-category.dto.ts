import { IsInt, IsOptional, IsString, IsUUID, Max, Min } from 'class-validator';
import { IsText, MayBeLeftOut } from '../identity/decorators';

/** What may be said of a category besides its name. */
class FaqCategoryFields {
  @IsOptional() @IsText(1_000) description?: string | null;
  @MayBeLeftOut() @IsInt() @Min(0) @Max(1_000_000) sortOrder?: number;
}

export class CreateFaqCategoryDto extends FaqCategoryFields {
  @IsText(200) name!: string;
}

export class UpdateFaqCategoryDto extends FaqCategoryFields {
  @MayBeLeftOut() @IsText(200) name?: string;
}

/** A heading under which questions stand. */
export class FaqCategoryDto {
  @IsUUID() id!: string;
  @IsString() name!: string;
  @IsOptional() @IsString() description!: string | null;
  @IsInt() sortOrder!: number;
}
