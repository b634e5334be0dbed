import type { MessageChannel } from '@coordinator/contracts';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { canonicalAddress } from '../domain/address';
import { Suppressions } from '../persistence/suppressions';

/** Whether an address has opted out of a channel. */
export class IsSuppressed extends Query<boolean> {
  constructor(
    readonly channel: MessageChannel,
    readonly address: string,
  ) {
    super();
  }
}

@QueryHandler(IsSuppressed)
export class IsSuppressedHandler implements IQueryHandler<IsSuppressed> {
  constructor(private readonly suppressions: Suppressions) {}

  execute({ channel, address }: IsSuppressed): Promise<boolean> {
    return this.suppressions.isActive(channel, canonicalAddress(channel, address));
  }
}
