import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyReply } from 'fastify';
import type { Config } from '../config/config';
import { BadRequest } from './http-errors';
import { factsOf, writeProblem } from './problem';
import type { ProblemFacts } from './problem';
import { sendProblem } from './problem-writer';

type FastifyOptions = NonNullable<ConstructorParameters<typeof FastifyAdapter>[0]>;

export const BODY_LIMIT_BYTES = 1024 * 1024;
/** Longer than the idle timeout of common load balancers, so that they close first. */
const KEEP_ALIVE_MS = 72_000;
/** Time for a client to send its whole request. */
const REQUEST_TIMEOUT_MS = 30_000;
const MAX_PARAM_LENGTH = 1024;
const SANE_REQUEST_ID = /^[A-Za-z0-9._-]{8,128}$/;

/** How the HTTP server itself is set up. */
export function fastifyOptions(config: Config): FastifyOptions {
  return {
    bodyLimit: BODY_LIMIT_BYTES,
    keepAliveTimeout: KEEP_ALIVE_MS,
    requestTimeout: REQUEST_TIMEOUT_MS,
    return503OnClosing: true,
    trustProxy: config.TRUST_PROXY
      ? config.TRUST_PROXY.split(',').map((part) => part.trim())
      : false,
    routerOptions: { maxParamLength: MAX_PARAM_LENGTH },
    genReqId: requestIdOf,
    frameworkErrors: (error, { id }, reply) =>
      answerUnroutable(error, id, reply as unknown as FastifyReply),
    clientErrorHandler: answerUnreadable,
  };
}

/** The id that the client gave the request, if it looks like one; else a new one. */
function requestIdOf({ headers }: { headers: IncomingMessage['headers'] }): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && SANE_REQUEST_ID.test(given) ? given : randomUUID();
}

/** Answers requests whose address cannot even be decoded. They reach no hook and no filter. */
function answerUnroutable(error: FastifyError, requestId: string, reply: FastifyReply): void {
  const facts =
    error.statusCode === 400
      ? factsOf(new BadRequest('malformed_url', 'The address is not valid.'))
      : factsOf(error);
  reply.header('x-request-id', requestId);
  sendProblem(reply, writeProblem(facts, requestId));
}

/** Answers what is not even HTTP, or too large to be read, on the bare socket. */
function answerUnreadable(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const facts = unreadable(error.code);
  const body = JSON.stringify(writeProblem(facts, randomUUID()));
  socket.end(
    `HTTP/1.1 ${facts.status} ${facts.code}\r\n` +
      'Content-Type: application/problem+json; charset=utf-8\r\n' +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}

function unreadable(code: string | undefined): ProblemFacts {
  if (code === 'HPE_HEADER_OVERFLOW') {
    const detail = 'The address or the headers are too long.';
    return { kind: 'headers_too_large', status: 431, code: 'headers_too_large', detail };
  }
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    const detail = 'The request did not arrive in time.';
    return { kind: 'invalid', status: 408, code: 'request_timeout', detail };
  }
  const detail = 'This is not a valid HTTP request.';
  return { kind: 'invalid', status: 400, code: 'malformed_request', detail };
}
