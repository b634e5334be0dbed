import { Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  ValidateNested,
} from 'class-validator';

export const TURN_MODELS = ['built_in', 'llm'] as const;
export const SKILL_USERS = ['brief', 'llm', 'built_in', 'guard'] as const;

/** Where an answer was taken from. */
export class RetrievedSourceDto {
  /** `faq_item` or `business_information`. */
  @IsString() kind!: string;
  @IsUUID() id!: string;
  @IsString() title!: string;
}

/** One use of a skill. */
export class SkillUseDto {
  @IsString() name!: string;
  /** The brief looks up what it tells, a model acts, a guard keeps a promise. */
  @IsIn(SKILL_USERS) by!: (typeof SKILL_USERS)[number];
  @IsObject() args!: Record<string, unknown>;
  @IsBoolean() ok!: boolean;
  /** Of the refusal. */
  @IsOptional() @IsString() code!: string | null;
  @IsInt() ms!: number;
}

/** Why a coordinator said what it said. */
export class TurnTraceDto {
  @IsUUID() turnId!: string;
  @IsUUID() conversationId!: string;
  /** Empty where nothing was sent. */
  @IsString() reply!: string;
  /** Which model worded it. */
  @IsIn(TURN_MODELS) model!: (typeof TURN_MODELS)[number];
  @IsInt() briefVersion!: number;
  @Type(() => RetrievedSourceDto)
  @IsArray()
  @ValidateNested({ each: true })
  retrieved!: RetrievedSourceDto[];
  @Type(() => SkillUseDto) @IsArray() @ValidateNested({ each: true }) skills!: SkillUseDto[];
  /** Guards that changed or replaced what was to be said, such as `danger` or `promise`. */
  @IsArray() @IsString({ each: true }) guards!: string[];
  /** Why the model that was asked first did not have the last word. */
  @IsOptional() @IsString() fallback!: string | null;
  @IsISO8601() createdAt!: string;
}
