import { Module } from '@nestjs/common';
import { AddSubscriptionItemHandler } from './application/add-subscription-item.command';
import { DissolveBundleItemHandler } from './application/dissolve-bundle-item.command';
import { GetServiceLevelHandler } from './application/get-service-level.query';
import { GetSubscriptionHandler } from './application/get-subscription.query';
import { RemoveSubscriptionItemHandler } from './application/remove-subscription-item.command';
import { StartTrialHandler } from './application/start-trial.command';
import { SubscriptionItems } from './persistence/subscription-items';

@Module({
  providers: [
    SubscriptionItems,
    StartTrialHandler,
    AddSubscriptionItemHandler,
    RemoveSubscriptionItemHandler,
    DissolveBundleItemHandler,
    GetSubscriptionHandler,
    GetServiceLevelHandler,
  ],
})
export class BillingModule {}
