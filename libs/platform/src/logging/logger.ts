import { pino } from 'pino';
import type { DestinationStream, LoggerOptions } from 'pino';
import { currentContext } from '../context/request-context';
import { redact, redactText } from './redact';

/** Structured log lines with the ids of the request, the tenant and the cause; secrets and personal data left out. */
export class Logger {
  readonly #pino;

  constructor(level: string, name: string, destination?: DestinationStream) {
    const options: LoggerOptions = {
      level,
      name,
      formatters: { log: (fields) => redact(fields) as Record<string, unknown> },
      mixin: () => {
        const context = currentContext();
        return context
          ? {
              requestId: context.requestId,
              correlationId: context.correlationId,
              causationId: context.causationId,
              organizationId: context.organizationId,
            }
          : {};
      },
      serializers: { err: describeError },
    };
    this.#pino = destination ? pino(options, destination) : pino(options);
  }

  debug(fields: object, message: string): void {
    this.#pino.debug(fields, message);
  }
  info(fields: object, message: string): void {
    this.#pino.info(fields, message);
  }
  warn(fields: object, message: string): void {
    this.#pino.warn(fields, message);
  }
  error(fields: object, message: string): void {
    this.#pino.error(fields, message);
  }
}

/** An error as a log shows it. Database errors carry the offending row in `detail` and the query's values: both stay out. */
function describeError(error: unknown): object {
  if (!(error instanceof Object)) return { message: String(error) };
  const { name, message, code, stack, constraint } = error as Record<string, unknown>;
  return {
    name,
    code,
    constraint,
    // Further lines are dumps: the ORM shows the whole entity there.
    message: typeof message === 'string' ? redactText(message.split('\n', 1)[0] ?? '') : undefined,
    stack:
      typeof stack === 'string'
        ? stack
            .split('\n')
            .filter((line) => line.startsWith('    at '))
            .join('\n')
        : undefined,
  };
}
