import { Module } from '@nestjs/common';
import { ContactSummariesHandler } from './application/contact-summaries.query';
import { ContactsAtHandler } from './application/contacts-at.query';
import { CreateContactHandler } from './application/create-contact.command';
import { CreateFollowUpHandler } from './application/create-follow-up.command';
import { DeleteContactHandler } from './application/delete-contact.command';
import { EnsureContactNamedHandler } from './application/ensure-contact-named.command';
import { EnsureContactForPhoneHandler } from './application/ensure-contact-for-phone.command';
import { GetContactHandler } from './application/get-contact.query';
import { GetFollowUpHandler } from './application/get-follow-up.query';
import { ListContactFollowUpsHandler } from './application/list-contact-follow-ups.query';
import { ListContactsHandler } from './application/list-contacts.query';
import { ListFollowUpsHandler } from './application/list-follow-ups.query';
import { ListInteractionsHandler } from './application/list-interactions.query';
import { MatchContactHandler } from './application/match-contact.query';
import { OrganizationCountry } from './application/organization-country';
import { RecordInteractionHandler } from './application/record-interaction.command';
import { Promises } from './application/skills/promises';
import { ScheduleCallbackSkill } from './application/skills/schedule-callback.skill';
import { TakeMessageSkill } from './application/skills/take-message.skill';
import { UpdateContactHandler } from './application/update-contact.command';
import { UpdateFollowUpHandler } from './application/update-follow-up.command';
import { ContactMatcher } from './persistence/contact-matcher';
import { ContactRepository } from './persistence/contact-repository';

@Module({
  providers: [
    ContactMatcher,
    ContactRepository,
    ContactSummariesHandler,
    ContactsAtHandler,
    CreateContactHandler,
    CreateFollowUpHandler,
    DeleteContactHandler,
    EnsureContactForPhoneHandler,
    EnsureContactNamedHandler,
    GetContactHandler,
    GetFollowUpHandler,
    ListContactFollowUpsHandler,
    ListContactsHandler,
    ListFollowUpsHandler,
    ListInteractionsHandler,
    MatchContactHandler,
    OrganizationCountry,
    Promises,
    RecordInteractionHandler,
    ScheduleCallbackSkill,
    TakeMessageSkill,
    UpdateContactHandler,
    UpdateFollowUpHandler,
  ],
})
export class CrmModule {}
