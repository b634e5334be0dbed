import { STATUS_CODES } from 'node:http';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FaultRegistry } from '../faults/fault-registry';
import { injectFaults } from '../faults/inject-faults';
import { parseChatRequest, type ChatRequest } from './chat-request';
import { chunksOf, completionOf } from './completion';
import { LlmError } from './llm-error';
import type { ScriptStep } from './script-step';
import type { ScriptedModel } from './scripted-model';

interface ChatCompletionsOptions {
  model: ScriptedModel;
  faults: FaultRegistry;
  /** Asked for where there is one. */
  apiKey?: string;
}

/** Time for the first chunk of a stream to get through before it is cut. */
const BEFORE_DROP_MS = 20;
const MAX_REQUEST_BYTES = 8 * 1024 * 1024;

/** The chat-completions protocol, spoken by the scripted model. */
export async function chatCompletionsApi(
  app: FastifyInstance,
  { model, faults, apiKey }: ChatCompletionsOptions,
): Promise<void> {
  app.setErrorHandler<FastifyError | LlmError>((error, request, reply) => {
    const refusal = error instanceof LlmError ? error : fromStatus(error.statusCode ?? 500);
    if (refusal.status >= 500) request.log.error(error);
    return reply.code(refusal.status).send(refusal.body());
  });
  app.setNotFoundHandler((_request, reply) => reply.code(404).send(fromStatus(404).body()));

  injectFaults(app, {
    provider: 'llm',
    faults,
    errorBody: (status) => fromStatus(status).body(),
  });

  app.addHook('onRequest', async ({ headers }) => {
    if (apiKey && headers.authorization !== `Bearer ${apiKey}`) {
      throw new LlmError(401, 'Incorrect API key provided.');
    }
  });

  app.post('/chat/completions', { bodyLimit: MAX_REQUEST_BYTES }, async (request, reply) => {
    const asked = parseChatRequest(request.body);
    const step = model.answer(asked);
    const { latencyMs = 0, drop = false, status } = step;
    const isCut = await faults.delayThenDrop({
      latencyMs,
      dropRate: drop && !asked.stream ? 1 : 0,
    });
    if (isCut) {
      request.raw.socket.destroy();
      return reply.hijack();
    }
    if (status) return reply.code(status).send(fromStatus(status).body());
    return asked.stream ? streamed(asked, step, request, reply) : whole(asked, step, reply);
  });
}

function whole(asked: ChatRequest, step: ScriptStep, reply: FastifyReply): FastifyReply {
  return reply
    .type('application/json; charset=utf-8')
    .send(step.raw ?? JSON.stringify(completionOf(asked, step)));
}

function streamed(
  asked: ChatRequest,
  step: ScriptStep,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  async function* events(): AsyncGenerator<string> {
    for (const chunk of chunksOf(asked, step)) {
      yield `data: ${JSON.stringify(chunk)}\n\n`;
      if (!step.drop) continue;
      await sleep(BEFORE_DROP_MS);
      request.raw.socket.destroy();
    }
    yield 'data: [DONE]\n\n';
  }
  return reply
    .type('text/event-stream; charset=utf-8')
    .send(step.raw ?? Readable.from(events(), { objectMode: false }));
}

function fromStatus(status: number): LlmError {
  return new LlmError(status, STATUS_CODES[status] ?? 'Unknown error');
}
