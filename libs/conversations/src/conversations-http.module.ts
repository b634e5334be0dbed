import { Module } from '@nestjs/common';
import { PhoneNumberOrdersController } from './http/phone-number-orders.controller';
import { PhoneNumbersController } from './http/phone-numbers.controller';

@Module({ controllers: [PhoneNumbersController, PhoneNumberOrdersController] })
export class ConversationsHttpModule {}
