import type { FastifyInstance } from 'fastify';
import { parseFault, parseProvider } from './fault';
import type { FaultRegistry } from './fault-registry';

interface ByProvider {
  Params: { provider: string };
}

/** Sets, shows and clears the faults of a provider. */
export async function faultRoutes(
  app: FastifyInstance,
  { faults }: { faults: FaultRegistry },
): Promise<void> {
  app.get('/faults', async () => ({ data: faults.all() }));

  app.get<ByProvider>('/faults/:provider', async ({ params }) => ({
    data: faults.get(parseProvider(params.provider)) ?? null,
  }));

  app.put<ByProvider>('/faults/:provider', async ({ params, body }) => {
    const provider = parseProvider(params.provider);
    const fault = parseFault(body);
    faults.set(provider, fault);
    return { data: fault };
  });

  app.delete<ByProvider>('/faults/:provider', async ({ params }, reply) => {
    faults.clear(parseProvider(params.provider));
    return reply.code(204).send();
  });
}
