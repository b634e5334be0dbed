import { STATUS_CODES } from 'node:http';
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';

export interface FieldError {
  path: string;
  message: string;
}

/** A refusal by the sandbox's own routes, answered as RFC 9457 problem details. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    detail: string,
    readonly errors?: FieldError[],
  ) {
    super(detail);
  }
}

/** Answers errors and unknown paths of the sandbox's own routes; provider scopes bring their own. */
export function answerProblems(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError | Problem>((error, request, reply) => {
    if (error instanceof Problem) return sendProblem(reply, error);
    const status = error.statusCode ?? 500;
    if (status < 500) return sendProblem(reply, new Problem(status, 'bad_request', error.message));
    request.log.error(error);
    return sendProblem(reply, new Problem(500, 'internal_error', 'The sandbox failed.'));
  });
  app.setNotFoundHandler((_request, reply) =>
    sendProblem(reply, new Problem(404, 'not_found', 'There is nothing at this address.')),
  );
}

function sendProblem(
  reply: FastifyReply,
  { status, code, message, errors }: Problem,
): FastifyReply {
  return reply.code(status).type('application/problem+json').send({
    type: 'about:blank',
    title: STATUS_CODES[status],
    status,
    detail: message,
    code,
    errors,
  });
}
