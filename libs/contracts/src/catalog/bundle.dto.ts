import { Type } from 'class-transformer';
import { IsArray, IsInt, IsNumber, IsString, IsUUID, Min, ValidateNested } from 'class-validator';
import { RoleTemplateDto } from './role-template.dto';

/** Roles that are hired together for less. */
export class BundleDto {
  @IsUUID() id!: string;
  @IsString() name!: string;
  @IsString() displayName!: string;
  @IsString() description!: string;
  /** Per month. */
  @IsInt() @Min(0) priceCents!: number;
  /** Against hiring the roles one by one, to two decimals. */
  @IsNumber() savingsPercentage!: number;
  @IsArray() @IsString({ each: true }) targetIndustries!: string[];
  @IsArray() @ValidateNested({ each: true }) @Type(() => RoleTemplateDto) roles!: RoleTemplateDto[];
}
