import type { IntegrationEvent } from '@coordinator/contracts';
import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { IEventHandler } from '@nestjs/cqrs';

/** The metadata under which Nest's `@EventsHandler()` keeps the classes of events. */
const EVENTS_HANDLER_METADATA = '__eventsHandler__';

type Handler = IEventHandler<IntegrationEvent>;

/**
 * Calls the `@EventsHandler()`s of an event inside the transaction that raised it, in
 * the same tenant: for what has to hold at the moment the change does. Everything that
 * may follow later is a saga's.
 */
@Injectable()
export class TransactionHandlers {
  #handlers: Map<unknown, Handler[]> | undefined;

  constructor(private readonly discovery: DiscoveryService) {}

  async handle(event: IntegrationEvent): Promise<void> {
    this.#handlers ??= this.#find();
    for (const handler of this.#handlers.get(event.constructor) ?? []) {
      await (handler.handle(event) as Promise<void> | undefined);
    }
  }

  #find(): Map<unknown, Handler[]> {
    const found = new Map<unknown, Handler[]>();
    for (const { instance, metatype } of this.discovery.getProviders()) {
      if (!instance || !metatype) continue;
      const events = (Reflect.getMetadata(EVENTS_HANDLER_METADATA, metatype) ?? []) as unknown[];
      for (const event of events) {
        found.set(event, [...(found.get(event) ?? []), instance as Handler]);
      }
    }
    return found;
  }
}
