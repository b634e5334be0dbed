import type { MessageChannel } from '@coordinator/contracts';
import { Query } from '@nestjs/cqrs';

/** Whether an address has opted out of a channel. */
export class IsSuppressed extends Query<boolean> {
  constructor(
    readonly channel: MessageChannel,
    readonly address: string,
  ) {
    super();
  }
}
