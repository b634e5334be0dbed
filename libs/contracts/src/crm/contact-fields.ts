import { IsIn, IsInt, IsObject, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { IsCountry, IsEmailAddress, IsPhone, IsText, MayBeLeftOut } from '../identity/decorators';
import { IsCustomFields, IsTags } from './contact-decorators';
import { CONTACT_STATUSES } from './contact-words';
import type { ContactStatus } from './contact-words';

/** Ten billion dollars: beyond any customer, within exact numbers. */
export const MAX_LIFETIME_VALUE_CENTS = 1_000_000_000_000;

/** What creating and updating a contact have in common. */
export abstract class ContactFields {
  @IsOptional()
  @IsText(100)
  lastName?: string | null;

  @IsOptional()
  @IsEmailAddress()
  email?: string | null;

  @IsOptional()
  @IsPhone()
  phone?: string | null;

  @IsOptional()
  @IsPhone()
  phoneSecondary?: string | null;

  @IsOptional()
  @IsText(200)
  company?: string | null;

  @IsOptional()
  @IsText(200)
  jobTitle?: string | null;

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

  @MayBeLeftOut()
  @IsIn(CONTACT_STATUSES)
  status?: ContactStatus;

  @MayBeLeftOut()
  @IsTags()
  tags?: string[];

  @MayBeLeftOut()
  @IsCustomFields()
  @IsObject()
  customFields?: Record<string, unknown>;

  @IsOptional()
  @MaxLength(10_000)
  @IsString()
  notes?: string | null;

  @MayBeLeftOut()
  @Max(MAX_LIFETIME_VALUE_CENTS)
  @Min(0)
  @IsInt()
  lifetimeValueCents?: number;
}
