import { Module } from '@nestjs/common';
import { ContactInteractionsController } from './http/contact-interactions.controller';
import { ContactsController } from './http/contacts.controller';
import { FollowUpsController } from './http/follow-ups.controller';

@Module({
  controllers: [ContactInteractionsController, ContactsController, FollowUpsController],
})
export class CrmHttpModule {}
