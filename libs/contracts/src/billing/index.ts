export { SubscriptionDto, SubscriptionItemDto } from './subscription.dto';
export * from './usage.dto';
