import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQuery } from '../page-query';
import { MAX_TAG_LENGTH } from './contact-decorators';
import { CONTACT_SORTS, CONTACT_STATUSES } from './contact-words';
import type { ContactSort, ContactStatus } from './contact-words';

export class ListContactsDto extends PageQuery {
  /** Words of name, company or email, or a phone number in any notation. All must fit. */
  @IsOptional()
  @MaxLength(200)
  @IsString()
  search?: string;

  @IsOptional()
  @IsIn(CONTACT_STATUSES)
  status?: ContactStatus;

  @IsOptional()
  @MaxLength(MAX_TAG_LENGTH)
  @IsString()
  tag?: string;

  @IsIn(CONTACT_SORTS)
  sort: ContactSort = '-createdAt';
}
