export * from './event-log.dto';
