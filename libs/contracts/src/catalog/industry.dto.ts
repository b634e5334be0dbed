import { IsString } from 'class-validator';

/** A line of business that the platform knows. */
export class IndustryDto {
  @IsString() industry!: string;
  @IsString() name!: string;
  @IsString() description!: string;
}
