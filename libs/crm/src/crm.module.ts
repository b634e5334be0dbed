import { Module } from '@nestjs/common';
import { ContactSummariesHandler } from './application/contact-summaries.query';
import { CreateContactHandler } from './application/create-contact.command';
import { CreateFollowUpHandler } from './application/create-follow-up.command';
import { DeleteContactHandler } from './application/delete-contact.command';
import { EnsureContactForPhoneHandler } from './application/ensure-contact-for-phone.command';
import { GetContactHandler } from './application/get-contact.query';
import { ListContactsHandler } from './application/list-contacts.query';
import { ListFollowUpsHandler } from './application/list-follow-ups.query';
import { ListInteractionsHandler } from './application/list-interactions.query';
import { MatchContactHandler } from './application/match-contact.query';
import { OrganizationCountry } from './application/organization-country';
import { RecordInteractionHandler } from './application/record-interaction.command';
import { UpdateContactHandler } from './application/update-contact.command';
import { ContactMatcher } from './persistence/contact-matcher';
import { ContactRepository } from './persistence/contact-repository';

@Module({
  providers: [
    ContactMatcher,
    ContactRepository,
    ContactSummariesHandler,
    CreateContactHandler,
    CreateFollowUpHandler,
    DeleteContactHandler,
    EnsureContactForPhoneHandler,
    GetContactHandler,
    ListContactsHandler,
    ListFollowUpsHandler,
    ListInteractionsHandler,
    MatchContactHandler,
    OrganizationCountry,
    RecordInteractionHandler,
    UpdateContactHandler,
  ],
})
export class CrmModule {}
