/** The Bull queues. A slow carrier on one of them holds up none of the others. */
export const QUEUES = {
  calls: 'coordinator-calls',
  sms: 'coordinator-sms',
  campaigns: 'coordinator-campaigns',
  turns: 'coordinator-turns',
  default: 'coordinator-default',
} as const;

export type QueueKey = keyof typeof QUEUES;

export interface JobOptions {
  queue: QueueKey;
  /** Tries before the job is dead and waits for a replay. Default 3. */
  maxAttempts?: number;
  /** Delay before try `attempt + 1`, in milliseconds. Default: 5 s, 30 s, 3 min, … */
  backoffMs?: (attempt: number) => number;
}

/** A kind of job: its stable name, its queue, and the type of its payload. Payloads carry ids, never secrets or texts. */
export interface JobDefinition<Payload extends object> {
  readonly name: string;
  readonly queue: QueueKey;
  readonly maxAttempts: number;
  readonly backoffMs: (attempt: number) => number;
  /** Only a type: never set. */
  readonly payload?: Payload;
}

export type AnyJobDefinition = JobDefinition<object>;

const defined = new Map<string, AnyJobDefinition>();
const defaultBackoffMs = (attempt: number) => 5_000 * 6 ** (attempt - 1);

/** Defines a kind of job under a stable name (`<context>.<verb>_<noun>`). */
export function defineJob<Payload extends object>(
  name: string,
  options: JobOptions,
): JobDefinition<Payload> {
  if (defined.has(name)) throw new Error(`Two jobs are named ${name}.`);
  const definition: JobDefinition<Payload> = {
    name,
    queue: options.queue,
    maxAttempts: options.maxAttempts ?? 3,
    backoffMs: options.backoffMs ?? defaultBackoffMs,
  };
  defined.set(name, definition);
  return definition;
}

/** Every job that the loaded code defines. */
export const definedJobs = (): AnyJobDefinition[] => [...defined.values()];
