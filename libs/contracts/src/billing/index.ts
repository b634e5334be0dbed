export { SubscriptionDto, SubscriptionItemDto } from './subscription.dto';
