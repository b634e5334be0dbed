import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, ValidateNested } from 'class-validator';
import { IsText } from '../identity/decorators';

export class KnowledgeQuestionDto {
  /** In any words. */
  @IsText(2_000) question!: string;
}

export class KnowledgeSourceDto {
  @IsIn(['faq_item', 'business_information']) kind!: 'faq_item' | 'business_information';
  @IsUUID() id!: string;
  /** The question of an FAQ item, or the name of a fact. */
  @IsString() title!: string;
}

/** What a coordinator would answer from, or that nobody has told it. */
export class KnowledgeAnswerDto {
  @IsBoolean() found!: boolean;
  @IsOptional() @IsString() answer!: string | null;
  @IsOptional()
  @ValidateNested()
  @Type(() => KnowledgeSourceDto)
  source!: KnowledgeSourceDto | null;
}
