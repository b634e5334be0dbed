import type { ContextDefinition } from '@coordinator/platform';
import { CrmHttpModule } from './crm-http.module';
import { CrmModule } from './crm.module';
import { contactSchema } from './persistence/contact.schema';
import { crmMigrations } from './persistence/crm.migrations';

export { callerAddress } from './application/caller-address';
export { ContactSummaries } from './application/contact-summaries.query';
export { ContactsAt, type ContactAddress } from './application/contacts-at.query';
export { CreateContact, type NewContact } from './application/create-contact.command';
export { CreateFollowUp, type NewFollowUp } from './application/create-follow-up.command';
export {
  EnsureContactForPhone,
  type EnsuredContact,
} from './application/ensure-contact-for-phone.command';
export { EnsureContactNamed } from './application/ensure-contact-named.command';
export { GetContact } from './application/get-contact.query';
export { GetFollowUp } from './application/get-follow-up.query';
export { MatchContact } from './application/match-contact.query';
export { RecordInteraction, type Interaction } from './application/record-interaction.command';
export { UpdateContact } from './application/update-contact.command';
export type { ContactDetails } from './domain/contact';
export { hasName } from './domain/person-name';
export type { ContactSummary } from './persistence/contact-rows';

export const crmContext: ContextDefinition = {
  name: 'crm',
  module: CrmModule,
  http: CrmHttpModule,
  entities: [contactSchema],
  migrations: crmMigrations,
};
