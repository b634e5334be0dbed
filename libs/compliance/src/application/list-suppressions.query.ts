import type { SuppressionDto } from '@coordinator/contracts';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { canonicalAddress } from '../domain/address';
import { Suppressions } from '../persistence/suppressions';
import type { SuppressionFilter } from '../persistence/suppressions';

/** Who wants no messages, or no longer wants none; newest first, one more than `limit` if there are more. */
export class ListSuppressions extends Query<SuppressionDto[]> {
  constructor(readonly filter: SuppressionFilter) {
    super();
  }
}

@QueryHandler(ListSuppressions)
export class ListSuppressionsHandler implements IQueryHandler<ListSuppressions> {
  constructor(private readonly suppressions: Suppressions) {}

  execute({ filter }: ListSuppressions): Promise<SuppressionDto[]> {
    const { address } = filter;
    // No number holds an @, so one rule tells both kinds of address.
    const channel = address?.includes('@') ? 'email' : 'sms';
    return this.suppressions.list({
      ...filter,
      address: address && canonicalAddress(channel, address),
    });
  }
}
