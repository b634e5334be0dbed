import type { ContactStatus, MessageChannel, MessagePurpose } from '@coordinator/contracts';
import { GetOrganization } from '@coordinator/identity';
import { Clock, currentOrganizationId } from '@coordinator/platform';
import { Command, CommandHandler, QueryBus } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { canonicalAddress } from '../domain/address';
import { dependsOnTime, ruleOnOutbound } from '../domain/outbound-policy';
import { OutboundDecisions } from '../persistence/outbound-decisions';
import { Suppressions } from '../persistence/suppressions';

/** A message about to go out. */
export interface OutboundRequest {
  readonly messageId: string;
  readonly channel: MessageChannel;
  /** E.164, or an email address. */
  readonly address: string;
  readonly contactId: string | null;
  readonly purpose: MessagePurpose;
  /** `made` when it is written down, `sent` right before the provider is called. */
  readonly stage: 'made' | 'sent';
  /** IANA zone of the recipient, where one is known; else that of the organization counts. */
  readonly timezone?: string | null;
  /** What the business has noted about the contact: `do_not_contact` lets answers and texts of a person out alone. */
  readonly contactStatus?: ContactStatus | null;
}

export interface OutboundDecision {
  readonly decisionId: string;
  readonly verdict: 'allow' | 'defer' | 'deny';
  /** The rule that decided: `allowed`, `recipient_opted_out`, `quiet_hours`, … */
  readonly rule: string;
  /** With `defer`: not before this instant (ISO 8601). */
  readonly until: string | null;
  /** What whoever sends should know, such as `quiet_hours` for a text of a person at night. */
  readonly warnings: readonly string[];
}

/** Asks the gate whether a message may go out now, and keeps the decision. */
export class DecideOutbound extends Command<OutboundDecision> {
  constructor(readonly request: OutboundRequest) {
    super();
  }
}

@CommandHandler(DecideOutbound)
export class DecideOutboundHandler implements ICommandHandler<DecideOutbound> {
  constructor(
    private readonly suppressions: Suppressions,
    private readonly decisions: OutboundDecisions,
    private readonly queries: QueryBus,
    private readonly clock: Clock,
  ) {}

  async execute({ request }: DecideOutbound): Promise<OutboundDecision> {
    const { channel, purpose, stage, messageId, contactId } = request;
    const address = canonicalAddress(channel, request.address);
    const ruling = ruleOnOutbound({
      purpose,
      now: this.clock.now(),
      suppressed: await this.suppressions.isActive(channel, address),
      contactStatus: request.contactStatus ?? null,
      timezone: await this.#timezone(request),
    });
    const decision = { ...ruling, until: ruling.until?.toString() ?? null };
    const decisionId = await this.decisions.add({
      ...decision,
      messageId,
      stage,
      purpose,
      channel,
      address,
      contactId,
      warnings: [...ruling.warnings],
    });
    return { decisionId, ...decision };
  }

  async #timezone({ timezone, purpose }: OutboundRequest): Promise<string | null> {
    if (timezone || !dependsOnTime(purpose)) return timezone ?? null;
    const organization = new GetOrganization(currentOrganizationId());
    return (await this.queries.execute(organization)).timezone;
  }
}
