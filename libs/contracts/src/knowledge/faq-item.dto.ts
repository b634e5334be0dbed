import { IsArray, IsBoolean, IsInt, IsOptional, IsString, IsUUID } from 'class-validator';

/** A question that a business can answer. */
export class FaqItemDto {
  @IsUUID() id!: string;
  @IsOptional() @IsUUID() categoryId!: string | null;
  @IsString() question!: string;
  @IsString() answer!: string;
  @IsArray() @IsString({ each: true }) keywords!: string[];
  @IsBoolean() isActive!: boolean;
  @IsInt() sortOrder!: number;
  @IsInt() useCount!: number;
}
