import { Module } from '@nestjs/common';
import { OutboundDecisionsController } from './http/outbound-decisions.controller';
import { SuppressionsController } from './http/suppressions.controller';

@Module({ controllers: [OutboundDecisionsController, SuppressionsController] })
export class ComplianceHttpModule {}
