import { Module } from '@nestjs/common';
import { BlockAddressHandler } from './application/block-address.command';
import { DecideOutboundHandler } from './application/decide-outbound.command';
import { ForgetOutboundDecisions } from './application/forget-outbound-decisions';
import { IsSuppressedHandler } from './application/is-suppressed.query';
import { LiftSuppressionHandler } from './application/lift-suppression.command';
import { ListOutboundDecisionsHandler } from './application/list-outbound-decisions.query';
import { ListSuppressionsHandler } from './application/list-suppressions.query';
import { SuppressHandler } from './application/suppress.command';
import { UnblockAddressHandler } from './application/unblock-address.command';
import { OutboundDecisions } from './persistence/outbound-decisions';
import { Suppressions } from './persistence/suppressions';

@Module({
  providers: [
    BlockAddressHandler,
    DecideOutboundHandler,
    ForgetOutboundDecisions,
    IsSuppressedHandler,
    LiftSuppressionHandler,
    ListOutboundDecisionsHandler,
    ListSuppressionsHandler,
    OutboundDecisions,
    SuppressHandler,
    Suppressions,
    UnblockAddressHandler,
  ],
})
export class ComplianceModule {}
