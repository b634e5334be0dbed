import { ArrayUnique, IsArray, IsIn, IsInt, IsString, IsUUID, Min } from 'class-validator';

/** What a coordinator can be hired to do. */
export class RoleTemplateDto {
  @IsUUID() id!: string;
  @IsString() name!: string;
  @IsString() displayName!: string;
  @IsString() description!: string;
  /** Who begins: `inbound` roles answer, `outbound` roles reach out. */
  @IsIn(['inbound', 'outbound', 'both']) direction!: 'inbound' | 'outbound' | 'both';
  /** Per month. */
  @IsInt() @Min(0) basePriceCents!: number;
  @IsString() currency!: string;
  @IsString() primaryGoal!: string;
  @IsArray() @IsString({ each: true }) capabilities!: string[];
  @IsArray() @IsIn(['voice', 'sms', 'email'], { each: true }) channels!: string[];
  @IsArray() @IsString({ each: true }) suggestedIndustries!: string[];
  /** Names of what the role can do by itself, such as `book_appointment`. */
  @IsArray() @ArrayUnique() @IsString({ each: true }) skills!: string[];
}
