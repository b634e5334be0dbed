export { EventType, IntegrationEvent, eventTypeOf, reviveEvent } from './integration-event';
export * from './identity.events';
export * from './scheduling.events';
export * from './workforce.events';
