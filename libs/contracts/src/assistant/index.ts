export * from './turn-trace.dto';
