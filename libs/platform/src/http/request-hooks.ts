import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Config } from '../config/config';
import { runInContext } from '../context/request-context';
import { WEBHOOK_PREFIX } from './body-parsers';
import { BadRequest, Unavailable } from './http-errors';
import { findUnsafeInput } from './unsafe-input';

const MAX_USER_AGENT_LENGTH = 512;

/** Opens the context of each request, names the request in its answer, and turns away what nothing can work with. */
export function registerRequestHooks(instance: FastifyInstance, config: Config): void {
  instance.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    runInContext(
      {
        requestId: request.id,
        correlationId: request.id,
        ipAddress: request.ip,
        ...userAgentOf(request),
      },
      () => done(config.COORDINATOR_ENABLED ? undefined : disabled(request)),
    );
  });
  instance.addHook('preValidation', (request, _reply, done) => done(refuseUnsafeInput(request)));
}

function userAgentOf({ headers }: FastifyRequest): { userAgent?: string } {
  const userAgent = headers['user-agent'];
  return userAgent ? { userAgent: userAgent.slice(0, MAX_USER_AGENT_LENGTH) } : {};
}

function disabled({ url }: FastifyRequest): Error | undefined {
  return /^\/api\/coordinator(\/|\?|$)/.test(url)
    ? new Unavailable('coordinator_disabled', 'Coordinator is switched off for the moment.', 300)
    : undefined;
}

/** Not of webhooks: a delivery is never lost for what somebody wrote in a message; its handler cleans what it keeps. */
function refuseUnsafeInput({ url, params, query, body }: FastifyRequest): Error | undefined {
  if (url.startsWith(WEBHOOK_PREFIX)) return undefined;
  const unsafe = findUnsafeInput(params) ?? findUnsafeInput(query) ?? findUnsafeInput(body);
  return unsafe && new BadRequest(unsafe.code, unsafe.message, unsafe.path);
}
