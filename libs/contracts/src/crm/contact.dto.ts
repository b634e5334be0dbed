import {
  IsArray,
  IsEmail,
  IsIn,
  IsInt,
  IsISO8601,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
} from 'class-validator';
import { CONTACT_SOURCES, CONTACT_STATUSES } from './contact-words';
import type { ContactSource, ContactStatus } from './contact-words';

/** Somebody the business deals with. */
export class ContactDto {
  @IsUUID() id!: string;
  @IsString() firstName!: string;
  @IsOptional() @IsString() lastName!: string | null;
  @IsOptional() @IsEmail() email!: string | null;
  /** E.164, as is `phoneSecondary`. */
  @IsOptional() @IsString() phone!: string | null;
  @IsOptional() @IsString() phoneSecondary!: string | null;
  @IsOptional() @IsString() company!: string | null;
  @IsOptional() @IsString() jobTitle!: string | null;
  @IsOptional() @IsString() address!: string | null;
  @IsOptional() @IsString() city!: string | null;
  @IsOptional() @IsString() state!: string | null;
  @IsOptional() @IsString() postalCode!: string | null;
  @IsString() country!: string;
  @IsIn(CONTACT_SOURCES) source!: ContactSource;
  @IsIn(CONTACT_STATUSES) status!: ContactStatus;
  @IsArray() @IsString({ each: true }) tags!: string[];
  @IsObject() customFields!: Record<string, unknown>;
  @IsOptional() @IsString() notes!: string | null;
  @IsInt() lifetimeValueCents!: number;
  @IsOptional() @IsISO8601() lastContactedAt!: string | null;
  @IsISO8601() createdAt!: string;
  @IsISO8601() updatedAt!: string;
}
