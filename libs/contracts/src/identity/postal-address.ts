import { IsOptional } from 'class-validator';
import { IsCountry, IsText, MayBeLeftOut } from './decorators';

/** Where somebody is, as far as it is told. */
export abstract class PostalAddress {
  @IsOptional()
  @IsText(500)
  address?: string | null;

  @IsOptional()
  @IsText(100)
  city?: string | null;

  @IsOptional()
  @IsText(100)
  state?: string | null;

  @IsOptional()
  @IsText(20)
  postalCode?: string | null;

  @MayBeLeftOut()
  @IsCountry()
  country?: string;
}
