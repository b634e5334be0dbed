import { Module } from '@nestjs/common';
import { BuyOrderedNumberHandler } from './application/buy-ordered-number.command';
import { BuyPhoneNumberHandler } from './application/buy-phone-number.job';
import { ChangePhoneNumberHandler } from './application/change-phone-number.command';
import { GetPhoneNumberOrderHandler } from './application/get-phone-number-order.query';
import { GetPhoneNumberHandler } from './application/get-phone-number.query';
import { GiveUpPhoneNumbersHandler } from './application/give-up-phone-numbers.command';
import { ListPhoneNumberOrdersHandler } from './application/list-phone-number-orders.query';
import { ListPhoneNumbersHandler } from './application/list-phone-numbers.query';
import { NumberProvider } from './application/number-provider';
import { OrderPhoneNumberHandler } from './application/order-phone-number.command';
import { PhoneNumberSagas } from './application/phone-number.sagas';
import { ReleasePhoneNumberHandler } from './application/release-phone-number.job';
import { RemovePhoneNumberHandler } from './application/remove-phone-number.command';
import { PhoneNumberOrders } from './persistence/phone-number-orders';
import { PhoneNumbers } from './persistence/phone-numbers';
import { TwilioNumberProvider } from './twilio/twilio-number-provider';

@Module({
  providers: [
    { provide: NumberProvider, useClass: TwilioNumberProvider },
    PhoneNumberOrders,
    PhoneNumbers,
    OrderPhoneNumberHandler,
    PhoneNumberSagas,
    BuyOrderedNumberHandler,
    BuyPhoneNumberHandler,
    ChangePhoneNumberHandler,
    RemovePhoneNumberHandler,
    GiveUpPhoneNumbersHandler,
    ReleasePhoneNumberHandler,
    ListPhoneNumbersHandler,
    GetPhoneNumberHandler,
    ListPhoneNumberOrdersHandler,
    GetPhoneNumberOrderHandler,
  ],
})
export class ConversationsModule {}
