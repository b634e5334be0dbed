export { EventType, IntegrationEvent, eventTypeOf, reviveEvent } from './integration-event';
export * from './scheduling.events';
