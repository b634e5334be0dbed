import {
  IsArray,
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
import { IsKeywords } from './is-keywords';

/** What may be said of a question besides itself and its answer. */
class FaqItemFields {
  @IsOptional() @IsUUID() categoryId?: string | null;
  /** Words that customers use for it. */
  @MayBeLeftOut() @IsKeywords() keywords?: string[];
  @MayBeLeftOut() @IsBoolean() isActive?: boolean;
  @MayBeLeftOut() @IsInt() @Min(0) @Max(1_000_000) sortOrder?: number;
}

export class CreateFaqItemDto extends FaqItemFields {
  @IsText(500) question!: string;
  @IsText(5_000) answer!: string;
}

export class UpdateFaqItemDto extends FaqItemFields {
  @MayBeLeftOut() @IsText(500) question?: string;
  /** Other words than before make the answer the owner's own: it follows no fact any more. */
  @MayBeLeftOut() @IsText(5_000) answer?: string;
}

export class ListFaqItemsQuery extends PageQuery {
  @MayBeLeftOut() @IsUUID() categoryId?: string;
  @MayBeLeftOut() @IsFlag() active?: boolean;
  /** Part of the question or the answer. */
  @IsOptional() @MaxLength(200) @IsString() search?: string;
}

/** A question that a business can answer. */
export class FaqItemDto {
  @IsUUID() id!: string;
  @IsOptional() @IsUUID() categoryId!: string | null;
  @IsString() question!: string;
  @IsString() answer!: string;
  @IsArray() @IsString({ each: true }) keywords!: string[];
  /** The key of the business information that the question is about. */
  @IsOptional() @IsString() factKey!: string | null;
  /** Whether the answer changes with that business information. */
  @IsBoolean() followsFact!: boolean;
  @IsBoolean() isActive!: boolean;
  @IsInt() sortOrder!: number;
  /** How often it answered a customer. */
  @IsInt() useCount!: number;
}
