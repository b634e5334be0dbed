import { IsIn, IsInt, IsObject, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { IsEmailAddress, IsPhone, IsText, MayBeLeftOut } from '../identity/decorators';
import { PostalAddress } from '../identity/postal-address';
import { IsCustomFields, IsTags } from './contact-decorators';
import { CONTACT_STATUSES } from './contact-words';
import type { ContactStatus } from './contact-words';

/** Ten billion dollars: beyond any customer, within exact numbers. */
export const MAX_LIFETIME_VALUE_CENTS = 1_000_000_000_000;

/** What creating and updating a contact have in common. */
export abstract class ContactFields extends PostalAddress {
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
