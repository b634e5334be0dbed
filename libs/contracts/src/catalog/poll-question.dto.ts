import { IsArray, IsIn, IsOptional, IsString } from 'class-validator';

/** One question about the business, asked while it is set up. */
export class PollQuestionDto {
  @IsString() key!: string;
  @IsString() question!: string;
  @IsIn(['text', 'multiselect', 'boolean']) type!: 'text' | 'multiselect' | 'boolean';
  @IsOptional() @IsArray() @IsString({ each: true }) options?: string[];
  @IsOptional() @IsString() placeholder?: string;
}
