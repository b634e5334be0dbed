import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Fault, Provider } from './fault';
import type { FaultRegistry } from './fault-registry';

interface FaultInjection {
  provider: Provider;
  faults: FaultRegistry;
  /** The provider's own JSON for a failure with this status. */
  errorBody: (status: number) => object;
}

/** Makes every route of `scope` suffer the faults of its provider. */
export function injectFaults(
  scope: FastifyInstance,
  { provider, faults, errorBody }: FaultInjection,
): void {
  const late = new WeakMap<FastifyRequest, Fault>();

  scope.addHook('onRequest', async (request, reply) => {
    const fault = faults.claim(provider);
    if (!fault) return;
    if (fault.after) {
      late.set(request, fault);
      return;
    }
    if (await faults.delayThenDrop(fault)) return cut(request, reply);
    if (fault.status) return fail(reply, fault.status).send(errorBody(fault.status));
  });

  scope.addHook('onSend', async (request, reply, payload) => {
    const fault = late.get(request);
    if (!fault) return payload;
    if (await faults.delayThenDrop(fault)) request.raw.socket.destroy();
    if (!fault.status) return payload;
    fail(reply, fault.status);
    return JSON.stringify(errorBody(fault.status));
  });
}

function cut(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  request.raw.socket.destroy();
  return reply.hijack();
}

function fail(reply: FastifyReply, status: number): FastifyReply {
  if (status === 429 || status === 503) reply.header('retry-after', '1');
  return reply.code(status).type('application/json; charset=utf-8');
}
