import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Logger } from '../logging/logger';
import { factsOf, writeProblem } from './problem';
import type { Problem } from './problem';

/** A problem that has been written down already, on its way to the client. */
export class ProblemAnswer extends Error {
  constructor(
    readonly problem: Problem,
    /** Whether it was stored under an idempotency key and is answered again. */
    readonly replayed = false,
  ) {
    super(problem.detail);
  }
}

/** Turns any error into the one problem document that the client gets. Logs what nobody expected. */
@Injectable()
export class ProblemWriter {
  constructor(private readonly logger: Logger) {}

  /** Runs after the failed transaction has been rolled back, so extensions may read the database. */
  async write(error: unknown, requestId: string): Promise<Problem> {
    if (error instanceof ProblemAnswer) return error.problem;
    const facts = factsOf(error);
    if (facts.kind === 'internal_error') {
      this.logger.error({ err: error, requestId }, 'A request failed unexpectedly');
    } else if (facts.kind === 'unavailable') {
      this.logger.warn(
        { err: error, requestId, code: facts.code },
        'A request could not be served',
      );
    }
    return writeProblem(facts, requestId, await this.#extensions(facts.extensions, requestId));
  }

  async #extensions(
    extensions: Record<string, unknown> | (() => Promise<Record<string, unknown>>) = {},
    requestId: string,
  ): Promise<Record<string, unknown>> {
    if (typeof extensions !== 'function') return extensions;
    try {
      return await extensions();
    } catch (error) {
      // The problem itself matters more than what would have been said beside it.
      this.logger.error({ err: error, requestId }, 'A problem could not be described in full');
      return {};
    }
  }
}

const DEFAULT_RETRY_AFTER_SECONDS = 5;

/** Sends a problem, with the headers that its status asks for. */
export function sendProblem(reply: FastifyReply, problem: Problem): void {
  const { status, retryAfterSeconds } = problem;
  if (status === 401) reply.header('www-authenticate', 'Bearer realm="coordinator"');
  if (status === 429 || status === 503) {
    const seconds =
      typeof retryAfterSeconds === 'number' ? retryAfterSeconds : DEFAULT_RETRY_AFTER_SECONDS;
    reply.header('retry-after', String(Math.max(1, Math.ceil(seconds))));
  }
  reply
    .status(status)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem));
}
