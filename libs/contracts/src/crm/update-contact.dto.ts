import { IsText, MayBeLeftOut } from '../identity/decorators';
import { ContactFields } from './contact-fields';

/** What is left out stays as it is. `tags` and `customFields` are replaced as a whole. */
export class UpdateContactDto extends ContactFields {
  @MayBeLeftOut()
  @IsText(100)
  firstName?: string;
}
