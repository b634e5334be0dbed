import { Injectable } from '@nestjs/common';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom } from 'rxjs';
import type { Observable } from 'rxjs';
import { UnitOfWork } from '../database/unit-of-work';
import { DomainError } from '../domain';
import { NOT_IDEMPOTENT } from './idempotency';
import { idempotentRequestOf } from './idempotent-request';
import type { IdempotentRequest } from './idempotent-request';
import { IdempotencyStore } from './idempotency-store';
import { ProblemAnswer, ProblemWriter } from './problem-writer';
import type { Problem } from './problem';

class RequestInProgress extends DomainError {
  constructor() {
    super(
      'request_in_progress',
      'conflict',
      'A request with this Idempotency-Key is still at work.',
    );
  }
}

class IdempotencyKeyReused extends DomainError {
  constructor() {
    super(
      'idempotency_key_reused',
      'refused',
      'This Idempotency-Key was used for a different request.',
    );
  }
}

/**
 * Makes a POST with an `Idempotency-Key` safe to repeat: the request's effect and its
 * answer are committed in one transaction, and a repetition gets that answer. A
 * refusal (4xx) is remembered too, a failure of ours (5xx) is not.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly unitOfWork: UnitOfWork,
    private readonly store: IdempotencyStore,
    private readonly problems: ProblemWriter,
  ) {}

  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = execution.switchToHttp().getRequest<FastifyRequest>();
    const exempt = this.reflector.getAllAndOverride<boolean | undefined>(NOT_IDEMPOTENT, [
      execution.getHandler(),
      execution.getClass(),
    ]);
    const idempotent =
      request.method === 'POST' && !exempt ? idempotentRequestOf(request) : undefined;
    if (!idempotent) return next.handle();
    const reply = execution.switchToHttp().getResponse<FastifyReply>();
    return from(this.#answerOnce(idempotent, request, reply, next));
  }

  async #answerOnce(
    idempotent: IdempotentRequest,
    request: FastifyRequest,
    reply: FastifyReply,
    next: CallHandler,
  ): Promise<unknown> {
    let handling = false;
    try {
      return await this.unitOfWork.run(async () => {
        handling = false;
        const stored = await this.#claim(idempotent);
        if (stored) return replay(stored, reply);
        handling = true;
        const body: unknown = await lastValueFrom(next.handle(), { defaultValue: undefined });
        await this.#save(idempotent, { status: reply.statusCode, body });
        return body;
      });
    } catch (error) {
      if (!handling) throw error;
      const problem = await this.problems.write(error, request.id);
      if (problem.status < 500) await this.#remember(idempotent, problem);
      throw new ProblemAnswer(problem);
    }
  }

  /** Takes the key for this transaction, or returns the answer that was given under it before. */
  async #claim({ scope, fingerprint }: IdempotentRequest) {
    if (!(await this.store.lock(scope))) throw new RequestInProgress();
    const stored = await this.store.find(scope);
    if (stored && stored.fingerprint !== fingerprint) throw new IdempotencyKeyReused();
    return stored;
  }

  async #save(
    { scope, organizationId, fingerprint }: IdempotentRequest,
    answer: { status: number; body: unknown },
  ) {
    await this.store.save(scope, organizationId, fingerprint, answer);
  }

  /** Stores a refusal. If another request took the key since the rollback, its answer counts. */
  async #remember(idempotent: IdempotentRequest, problem: Problem): Promise<void> {
    await this.unitOfWork.run(async () => {
      if (!(await this.store.lock(idempotent.scope))) return;
      if (await this.store.find(idempotent.scope)) return;
      await this.#save(idempotent, { status: problem.status, body: problem });
    });
  }
}

function replay({ status, body }: { status: number; body: unknown }, reply: FastifyReply): unknown {
  if (status >= 400) throw new ProblemAnswer(body as Problem, true);
  reply.status(status).header('idempotency-replayed', 'true');
  return body ?? undefined;
}
