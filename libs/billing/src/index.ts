import type { ContextDefinition } from '@coordinator/platform';
import { BillingHttpModule } from './billing-http.module';
import { BillingModule } from './billing.module';
import { billingMigrations } from './persistence/billing.migrations';

export { AddSubscriptionItem } from './application/add-subscription-item.command';
export {
  DissolveBundleItem,
  type DissolvedBundle,
} from './application/dissolve-bundle-item.command';
export { EnsureTrial } from './application/ensure-trial.command';
export { GetServiceLevel } from './application/get-service-level.query';
export { GetSubscription } from './application/get-subscription.query';
export { RemoveSubscriptionItem } from './application/remove-subscription-item.command';
export { StartTrial, type Trial } from './application/start-trial.command';
export type { ServiceLevel } from './domain/service-level';
export type { SubscriptionItem } from './domain/subscription-item';

export const billingContext: ContextDefinition = {
  name: 'billing',
  module: BillingModule,
  http: BillingHttpModule,
  entities: [],
  migrations: billingMigrations,
};
