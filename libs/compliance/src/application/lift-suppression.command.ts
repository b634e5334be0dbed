import { Command } from '@nestjs/cqrs';
import type { SuppressionRequest } from './suppress.command';

/** Lets messages go out to an address again. Answers false if they did already. */
export class LiftSuppression extends Command<boolean> {
  constructor(readonly request: SuppressionRequest) {
    super();
  }
}
