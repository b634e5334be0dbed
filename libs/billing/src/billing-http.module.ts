import { Module } from '@nestjs/common';
import { SubscriptionController } from './http/subscription.controller';

@Module({ controllers: [SubscriptionController] })
export class BillingHttpModule {}
