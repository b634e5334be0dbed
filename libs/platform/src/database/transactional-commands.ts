import type { CommandBus, ICommand } from '@nestjs/cqrs';
import type { UnitOfWork } from './unit-of-work';

/**
 * Makes every command run in a unit of work, so that no handler can forget it.
 * A command sent by another one joins its transaction.
 */
export function runCommandsInUnitOfWork(bus: CommandBus, unitOfWork: UnitOfWork): void {
  const execute = bus.execute.bind(bus);
  Object.assign(bus, {
    execute: (command: ICommand) => unitOfWork.run(() => execute<ICommand, unknown>(command)),
  });
}
