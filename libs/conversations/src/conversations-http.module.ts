import { Module } from '@nestjs/common';
import { ConversationsModule } from './conversations.module';
import { ConversationsController } from './http/conversations.controller';
import { PhoneNumberOrdersController } from './http/phone-number-orders.controller';
import { PhoneNumbersController } from './http/phone-numbers.controller';
import { SmsController } from './http/sms.controller';
import { TryController } from './http/try.controller';
import { TwilioWebhooksController } from './http/twilio-webhooks.controller';

@Module({
  imports: [ConversationsModule],
  controllers: [
    ConversationsController,
    PhoneNumbersController,
    PhoneNumberOrdersController,
    SmsController,
    TryController,
    TwilioWebhooksController,
  ],
})
export class ConversationsHttpModule {}
