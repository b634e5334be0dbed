import { IsIn } from 'class-validator';
import { IsText, MayBeLeftOut } from '../identity/decorators';
import { ContactFields } from './contact-fields';
import { CONTACT_SOURCES } from './contact-words';
import type { ContactSource } from './contact-words';

/** The country is the organization's unless one is given. */
export class CreateContactDto extends ContactFields {
  @IsText(100)
  firstName!: string;

  /** Default: `manual`, or `api` for API keys. */
  @MayBeLeftOut()
  @IsIn(CONTACT_SOURCES)
  source?: ContactSource;
}
