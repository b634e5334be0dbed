import { Catch, Injectable } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ProblemAnswer, ProblemWriter, sendProblem } from './problem-writer';

/** Answers every error of every route as `application/problem+json`. */
@Catch()
@Injectable()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly writer: ProblemWriter) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = await this.writer.write(error, request.id);
    if (reply.raw.headersSent) {
      // Half an answer is already out: only a broken connection tells the client that it is not whole.
      reply.raw.destroy();
      return;
    }
    if (error instanceof ProblemAnswer && error.replayed)
      reply.header('idempotency-replayed', 'true');
    sendProblem(reply, problem);
  }
}
