import { IsArray, IsIn, IsOptional, IsString, IsUUID } from 'class-validator';

/** How a coordinator behaves, whatever its role. */
export class PersonaTemplateDto {
  @IsUUID() id!: string;
  @IsString() name!: string;
  @IsString() displayName!: string;
  @IsString() description!: string;
  @IsOptional() @IsString() ageRange!: string | null;
  @IsArray() @IsString({ each: true }) personalityTraits!: string[];
  @IsString() communicationStyle!: string;
  /** Null: at home in any industry. */
  @IsOptional() @IsArray() @IsString({ each: true }) bestForIndustries!: string[] | null;
  @IsIn(['female', 'male', 'neutral']) gender!: 'female' | 'male' | 'neutral';
  @IsString() voiceId!: string;
  /** May hold `{{businessName}}`. */
  @IsArray() @IsString({ each: true }) exampleGreetings!: string[];
}
