import type { FastifyInstance } from 'fastify';
import { parseScript } from './script-step';
import type { ScriptedModel } from './scripted-model';

/** Tells the model what to answer, and shows what it was asked. */
export async function scriptRoutes(
  app: FastifyInstance,
  { model }: { model: ScriptedModel },
): Promise<void> {
  app.put('/llm/script', async ({ body }) => {
    model.follow(parseScript(body));
    return { data: model.state() };
  });
  app.get('/llm/script', async () => ({ data: model.state() }));
  app.delete('/llm/script', async (_request, reply) => {
    model.follow({ steps: [], loop: false });
    return reply.code(204).send();
  });

  app.get('/llm/requests', async () => ({ data: model.requests() }));
  app.delete('/llm/requests', async (_request, reply) => {
    model.forgetRequests();
    return reply.code(204).send();
  });
}
