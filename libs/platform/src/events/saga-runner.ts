import type { IntegrationEvent } from '@coordinator/contracts';
import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import type { ICommand } from '@nestjs/cqrs';
import { firstValueFrom, of, toArray } from 'rxjs';
import type { Observable } from 'rxjs';
import { UnitOfWork } from '../database/unit-of-work';

/** The metadata under which Nest's `@Saga()` keeps the names of a class's sagas. */
const SAGA_METADATA = '__saga__';

interface Saga {
  name: string;
  map: (events: Observable<IntegrationEvent>) => Observable<ICommand>;
}

/**
 * Runs every `@Saga()` for one event, as the function that it is. Nest's own event
 * bus is not used: there, a saga that throws once is dead until the next start, and
 * the publisher learns nothing of it.
 */
@Injectable()
export class SagaRunner {
  #sagas: Saga[] | undefined;

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly commandBus: CommandBus,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Executes the commands that the sagas answer with. Each takes effect once per event, however often this runs. */
  async run(event: IntegrationEvent & { eventId?: string }): Promise<void> {
    for (const saga of (this.#sagas ??= this.#findSagas())) {
      const commands = await firstValueFrom(saga.map(of(event)).pipe(toArray()));
      for (const [step, command] of commands.entries()) {
        await this.#executeOnce(event.eventId ?? '', `${saga.name}.${step}`, command);
      }
    }
  }

  async #executeOnce(eventId: string, subscriber: string, command: ICommand): Promise<void> {
    await this.unitOfWork.run(async () => {
      const fresh = await this.unitOfWork.query(
        `insert into platform.inbox (event_id, subscriber, organization_id)
         values ($1, $2, nullif(current_setting('app.organization_id', true), '')::uuid)
         on conflict do nothing returning event_id`,
        [eventId, subscriber],
      );
      if (fresh.length > 0) await this.commandBus.execute(command);
    });
  }

  #findSagas(): Saga[] {
    return this.discovery.getProviders().flatMap(({ instance, metatype }) => {
      if (!instance || !metatype) return [];
      const methods = (Reflect.getMetadata(SAGA_METADATA, metatype) ?? []) as string[];
      return methods.map((method) => {
        const target = instance as Record<string, Saga['map']>;
        return {
          name: `${metatype.name}.${method}`,
          map: (events) => (target[method] as Saga['map']).call(target, events),
        };
      });
    });
  }
}
