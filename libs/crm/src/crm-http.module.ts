import { Module } from '@nestjs/common';
import { AllFollowUpsController } from './http/all-follow-ups.controller';
import { ContactInteractionsController } from './http/contact-interactions.controller';
import { ContactsController } from './http/contacts.controller';
import { FollowUpsController } from './http/follow-ups.controller';

@Module({
  controllers: [
    AllFollowUpsController,
    ContactInteractionsController,
    ContactsController,
    FollowUpsController,
  ],
})
export class CrmHttpModule {}
