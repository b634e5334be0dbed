import { Module } from '@nestjs/common';
import { AddSubscriptionItemHandler } from './application/add-subscription-item.command';
import { DissolveBundleItemHandler } from './application/dissolve-bundle-item.command';
import { EnsureTrialHandler } from './application/ensure-trial.command';
import { GetServiceLevelHandler } from './application/get-service-level.query';
import { GetSubscriptionHandler } from './application/get-subscription.query';
import { GetUsageHandler } from './application/get-usage.query';
import { RecordUsageHandler } from './application/record-usage.command';
import { RemoveSubscriptionItemHandler } from './application/remove-subscription-item.command';
import { StartTrialHandler } from './application/start-trial.command';
import { Trials } from './application/trials';
import { UsageSaga } from './application/usage.saga';
import { SubscriptionItems } from './persistence/subscription-items';

@Module({
  providers: [
    SubscriptionItems,
    Trials,
    StartTrialHandler,
    EnsureTrialHandler,
    AddSubscriptionItemHandler,
    RemoveSubscriptionItemHandler,
    DissolveBundleItemHandler,
    GetSubscriptionHandler,
    GetServiceLevelHandler,
    GetUsageHandler,
    RecordUsageHandler,
    UsageSaga,
  ],
})
export class BillingModule {}
