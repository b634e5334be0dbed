import { pino } from 'pino';
import type { DestinationStream, LoggerOptions } from 'pino';
import { currentContext } from '../context/request-context';

/** Field names whose values never reach a log, at any depth that we log. */
const SECRET_FIELDS = [
  'authorization',
  'cookie',
  'password',
  'newPassword',
  'token',
  'accessToken',
  'refreshToken',
  'secret',
  'apiKey',
  'authToken',
  'body',
  'text',
  'phone',
  'email',
  'to',
  'from',
];
const REDACTED = SECRET_FIELDS.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]);

/** Structured log lines with the ids of the request, the tenant and the cause; secrets and personal data left out. */
export class Logger {
  readonly #pino;

  constructor(level: string, name: string, destination?: DestinationStream) {
    const options: LoggerOptions = {
      level,
      name,
      redact: { paths: REDACTED, censor: '[redacted]' },
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
  const lines = typeof message === 'string' ? message.split('\n') : [];
  return {
    name,
    code,
    constraint,
    // The ORM puts the query with its values in front of the cause: keep what follows the last " - ".
    message: lines.length === 1 ? lines[0] : lines.at(-1),
    stack:
      typeof stack === 'string'
        ? stack
            .split('\n')
            .filter((line) => line.startsWith('    at '))
            .join('\n')
        : undefined,
  };
}
