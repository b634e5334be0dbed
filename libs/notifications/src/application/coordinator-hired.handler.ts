import { CoordinatorHired } from '@coordinator/contracts';
import { EventsHandler } from '@nestjs/cqrs';
import type { IEventHandler } from '@nestjs/cqrs';
import { CoordinatorNames } from '../persistence/coordinator-names';

/** Notes what a coordinator is called, in the moment in which they are hired. */
@EventsHandler(CoordinatorHired)
export class CoordinatorHiredHandler implements IEventHandler<CoordinatorHired> {
  constructor(private readonly names: CoordinatorNames) {}

  async handle({ coordinatorId, persona }: CoordinatorHired): Promise<void> {
    await this.names.set(coordinatorId, firstNameOf(persona));
  }
}

/** A persona's key is the name in small letters, such as `marge`. */
const firstNameOf = (persona: string): string =>
  persona
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
