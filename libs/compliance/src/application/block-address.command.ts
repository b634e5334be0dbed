import type { MessageChannel, SuppressionDto } from '@coordinator/contracts';
import { AuditTrail, GetOrganization } from '@coordinator/identity';
import { currentOrganizationId, InvalidInput, normalizePhone } from '@coordinator/platform';
import { Command, CommandBus, CommandHandler, QueryBus } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { canonicalAddress } from '../domain/address';
import { Suppressions } from '../persistence/suppressions';
import { Suppress } from './suppress.command';

export interface AddressToBlock {
  readonly channel: MessageChannel;
  /** A phone number in any notation, or an email address. */
  readonly address: string;
  readonly contactId?: string | null;
}

/**
 * Staff note that somebody wants no messages. Answers the block in force, which may be an
 * older one. Throws InvalidInput for an impossible address, and NotFound for an unknown contact.
 */
export class BlockAddress extends Command<SuppressionDto> {
  constructor(readonly block: AddressToBlock) {
    super();
  }
}

@CommandHandler(BlockAddress)
export class BlockAddressHandler implements ICommandHandler<BlockAddress> {
  constructor(
    private readonly suppressions: Suppressions,
    private readonly audit: AuditTrail,
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  async execute({
    block: { channel, contactId = null, ...given },
  }: BlockAddress): Promise<SuppressionDto> {
    const address = channel === 'sms' ? await this.#e164(given.address) : emailOf(given.address);
    const added = await this.commands.execute(
      new Suppress({ channel, address, contactId, source: 'staff' }),
    );
    const suppression = await this.suppressions.lockActive(channel, address);
    if (!suppression) throw new Error('A block that was just set is gone.');
    if (added) await this.audit.record('suppression.added', `suppression:${suppression.id}`);
    return suppression;
  }

  async #e164(phone: string): Promise<string> {
    const organization = new GetOrganization(currentOrganizationId());
    const { country } = await this.queries.execute(organization);
    return normalizePhone(phone, country) ?? refuse('a possible phone number');
  }
}

// The shape of addresses is checked where they come in for good; here it only has to be one.
const emailOf = (address: string): string =>
  /^[^@\s]+@[^@\s]+$/.test(address)
    ? canonicalAddress('email', address)
    : refuse('an email address');

function refuse(what: string): never {
  throw new InvalidInput([{ path: 'address', message: `address must be ${what}` }]);
}
