import { SetMetadata } from '@nestjs/common';
import type { AnyJobDefinition, JobDefinition } from './job';

export const JOB_HANDLER = 'coordinator:job-handler';

/** What a handler learns about the run. */
export interface JobRun {
  jobId: string;
  /** 1 for the first try. */
  attempt: number;
  /** Whether a failure now is the last one. */
  isLastAttempt: boolean;
}

/**
 * Carries out one kind of job. A job may run twice (a worker can die between the
 * effect and the record of it), so `handle` has to be idempotent. It runs in no
 * transaction, because it may call a provider; it opens its own.
 */
export interface JobHandlerOf<Definition extends AnyJobDefinition> {
  handle(
    payload: Definition extends JobDefinition<infer Payload> ? Payload : never,
    run: JobRun,
  ): Promise<void>;
}

/** Marks the class that handles a kind of job. There must be exactly one. */
export const JobHandler = (definition: AnyJobDefinition): ClassDecorator =>
  SetMetadata(JOB_HANDLER, definition);
