import { Module } from '@nestjs/common';
import { EventLogsController } from './http/event-logs.controller';

@Module({ controllers: [EventLogsController] })
export class AnalyticsHttpModule {}
