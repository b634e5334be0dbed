export {
  EventType,
  IntegrationEvent,
  eventNames,
  eventTypeOf,
  reviveEvent,
} from './integration-event';
export * from './billing.events';
export * from './compliance.events';
export * from './conversations.events';
export * from './crm.events';
export * from './identity.events';
export { liveAudienceOf, type LiveAudience, type LiveEvent } from './live-events';
export * from './notifications.events';
export * from './scheduling.events';
export * from './workforce.events';
