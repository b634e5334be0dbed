import { Module } from '@nestjs/common';
import { SubscriptionController } from './http/subscription.controller';
import { UsageController } from './http/usage.controller';

@Module({ controllers: [SubscriptionController, UsageController] })
export class BillingHttpModule {}
