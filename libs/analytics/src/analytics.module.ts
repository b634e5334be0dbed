import { Module } from '@nestjs/common';
import { EventLogSaga } from './application/event-log.saga';
import { ForgetEventLogs } from './application/forget-event-logs';
import { ListEventLogsHandler } from './application/list-event-logs.query';
import { LogEventHandler } from './application/log-event.command';

@Module({ providers: [EventLogSaga, ForgetEventLogs, ListEventLogsHandler, LogEventHandler] })
export class AnalyticsModule {}
