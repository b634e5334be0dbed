/**
 * Something that happened, told to every context. Subclasses carry primitives
 * only, in `readonly` constructor properties, and are registered under a stable
 * name and version with `@EventType`, because class names do not survive refactoring.
 */
export abstract class IntegrationEvent {
  /** Set when the event is read back from the outbox. */
  readonly eventId?: string;
  readonly occurredAt?: string;
  readonly organizationId?: string | null;

  /** The id of the aggregate that it happened to. Events of one aggregate are handled in order. */
  abstract get aggregateId(): string;
}

type EventClass = abstract new (...args: never[]) => IntegrationEvent;

interface RegisteredEvent {
  name: string;
  version: number;
  type: EventClass;
}

const byName = new Map<string, RegisteredEvent>();
const byClass = new Map<unknown, RegisteredEvent>();
const key = (name: string, version: number) => `${name}@${version}`;

/** Registers an event class under its stable name (`<context>.<past_tense>`) and version. */
export function EventType(name: string, version = 1) {
  return (type: EventClass): void => {
    const registered = byName.get(key(name, version));
    if (registered && registered.type !== type)
      throw new Error(`Two events are named ${name}@${version}.`);
    const entry = { name, version, type };
    byName.set(key(name, version), entry);
    byClass.set(type, entry);
  };
}

/** The stable name and version of an event. Throws for a class without `@EventType`. */
export function eventTypeOf(event: IntegrationEvent): { name: string; version: number } {
  const entry = byClass.get(event.constructor);
  if (!entry) throw new Error(`${event.constructor.name} lacks @EventType.`);
  return { name: entry.name, version: entry.version };
}

/** The names of all events. */
export const eventNames = (): string[] => [...byName.values()].map(({ name }) => name);

/** Brings a stored event back as an instance of its class. Throws for an unknown name or version. */
export function reviveEvent(
  name: string,
  version: number,
  payload: object,
  envelope: { eventId: string; occurredAt: string; organizationId: string | null },
): IntegrationEvent {
  const entry = byName.get(key(name, version));
  if (!entry) throw new Error(`No event is registered as ${name}@${version}.`);
  const prototype = entry.type.prototype as IntegrationEvent;
  const event = Object.create(prototype) as IntegrationEvent;
  return Object.assign(event, payload, envelope);
}
