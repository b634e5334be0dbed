import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { generateText, jsonSchema, stepCountIs, streamText, tool } from 'ai';
import { startSandbox, type RunningSandbox } from '../testing/running-sandbox';
import type { LoggedRequest } from './scripted-model';

let sandbox: RunningSandbox;

beforeEach(async () => {
  sandbox = await startSandbox();
});

afterEach(() => sandbox.close());

const modelAt = (url: string, apiKey = 'any') =>
  createOpenAICompatible({ name: 'sandbox', baseURL: `${url}/v1`, apiKey, includeUsage: true })(
    'test-1',
  );
const ask = (prompt: string, options: object = {}) =>
  generateText({ model: modelAt(sandbox.url), prompt, maxRetries: 0, ...options });
const script = async (body: unknown) => {
  const answer = await sandbox.call('PUT', '/llm/script', body);
  expect(answer.status).toBe(200);
};
const data = async <T>(path: string) =>
  ((await (await sandbox.call('GET', path)).json()) as { data: T }).data;

const findTimes = tool({
  description: 'Finds times',
  inputSchema: jsonSchema<{ day: string }>({
    type: 'object',
    properties: { day: { type: 'string' } },
  }),
  execute: async ({ day }) => `${day} at 2:30`,
});
const withTools = { tools: { find_times: findTimes }, stopWhen: stepCountIs(5) };

describe('answering by script', () => {
  it('says its lines in order, then the default', async () => {
    await script([{ reply: 'One' }, { reply: 'Two', repeat: 2 }]);
    const texts: string[] = [];
    for (let count = 0; count < 4; count += 1) texts.push((await ask('hi')).text);
    expect(texts).toEqual(['One', 'Two', 'Two', '…']);
  });

  it('begins again where it loops, and never ends where a step repeats for ever', async () => {
    await script({ steps: [{ reply: 'One' }, { reply: 'Two' }], loop: true });
    const texts = [(await ask('1')).text, (await ask('2')).text, (await ask('3')).text];
    expect(texts).toEqual(['One', 'Two', 'One']);

    await script([
      { toolCalls: [{ name: 'find_times', arguments: { day: 'Tue' } }], repeat: true },
    ]);
    const endless = await ask('hi', withTools);
    expect(endless.steps).toHaveLength(5);
    expect(endless.finishReason).toBe('tool-calls');
  });

  it('keeps a line for the request that it is meant for', async () => {
    await script([
      { when: { lastUserIncludes: 'Insurance' }, reply: 'We take Delta.' },
      { reply: 'Hello' },
    ]);
    expect((await ask('hi')).text).toBe('Hello');
    expect((await ask('hi again')).text).toBe('…');
    expect((await ask('what about insurance?')).text).toBe('We take Delta.');
  });

  it('calls tools, and hears what came of it', async () => {
    await script([
      { toolCalls: [{ name: 'find_times', arguments: { day: 'Tuesday' } }] },
      { reply: 'Tuesday at 2:30 is free.' },
    ]);
    const answer = await ask('a cleaning on Tuesday', withTools);
    expect(answer.text).toBe('Tuesday at 2:30 is free.');
    expect(answer.usage.inputTokens).toBeGreaterThan(0);

    const [first, second] = await data<LoggedRequest[]>('/llm/requests');
    expect(first).toMatchObject({
      model: 'test-1',
      messages: [{ role: 'user', content: 'a cleaning on Tuesday' }],
      tools: [{ type: 'function', function: { name: 'find_times' } }],
    });
    expect(second?.messages.at(-1)).toMatchObject({ role: 'tool', content: 'Tuesday at 2:30' });
  });

  it('streams the same', async () => {
    await script([
      { reply: 'One moment.', toolCalls: [{ name: 'find_times', arguments: { day: 'Tuesday' } }] },
      { reply: 'Tuesday at 2:30 is free.' },
    ]);
    const stream = streamText({ model: modelAt(sandbox.url), prompt: 'hi', ...withTools });
    const parts: string[] = [];
    for await (const part of stream.textStream) parts.push(part);
    expect(parts.join('')).toBe('One moment.Tuesday at 2:30 is free.');
    expect(parts.length).toBeGreaterThan(3);
    expect((await stream.totalUsage).outputTokens).toBeGreaterThan(0);
    const requests = await data<LoggedRequest[]>('/llm/requests');
    expect(requests[1]?.messages.at(-1)).toMatchObject({ content: 'Tuesday at 2:30' });
  });

  it('can talk nonsense', async () => {
    await script([
      { toolCalls: [{ name: 'rob_bank', arguments: {} }] },
      { toolCalls: [{ name: 'find_times', arguments: '{"day": ' }] },
      { raw: '<html>busy</html>' },
      { raw: '{"choices": []}' },
      { reply: '' },
    ]);
    const unknown = await ask('1', { ...withTools, stopWhen: stepCountIs(1) });
    expect(unknown.toolCalls).toMatchObject([{ toolName: 'rob_bank', invalid: true }]);
    const broken = await ask('2', { ...withTools, stopWhen: stepCountIs(1) });
    expect(broken.toolCalls).toMatchObject([{ toolName: 'find_times', invalid: true }]);
    await expect(ask('3')).rejects.toThrow('JSON');
    await expect(ask('4')).rejects.toThrow();
    expect((await ask('5')).text).toBe('');
  });

  it('refuses, hangs and drops', async () => {
    await script([
      { status: 429 },
      { latencyMs: 60_000, reply: 'late' },
      { drop: true },
      { reply: 'cut in the middle', drop: true },
    ]);
    await expect(ask('1')).rejects.toMatchObject({ statusCode: 429 });
    const abortSignal = AbortSignal.timeout(200);
    await expect(ask('2', { abortSignal })).rejects.toMatchObject({ name: 'TimeoutError' });
    await expect(ask('3')).rejects.toThrow();

    const stream = streamText({ model: modelAt(sandbox.url), prompt: '4', maxRetries: 0 });
    await expect(Array.fromAsync(stream.fullStream)).rejects.toThrow('response');
  });

  it('suffers the faults of its provider', async () => {
    await sandbox.call('PUT', '/faults/llm', { status: 503, times: 1 });
    await expect(ask('hi')).rejects.toMatchObject({ statusCode: 503, isRetryable: true });
    expect((await ask('hi')).text).toBe('…');
  });
});

describe('the script', () => {
  it('is shown, and forgotten', async () => {
    await script({ steps: [{ reply: 'One' }, { reply: 'Two' }] });
    await ask('hi');
    expect(await data('/llm/script')).toEqual({
      steps: [{ reply: 'One' }, { reply: 'Two' }],
      loop: false,
      remaining: [{ reply: 'Two' }],
    });
    expect((await sandbox.call('DELETE', '/llm/script')).status).toBe(204);
    expect((await ask('hi')).text).toBe('…');
    expect(await data('/llm/requests')).toHaveLength(2);
    expect((await sandbox.call('DELETE', '/llm/requests')).status).toBe(204);
    expect(await data('/llm/requests')).toEqual([]);
  });

  it('keeps the last 200 requests', async () => {
    const url = `${sandbox.url}/v1/chat/completions`;
    for (let count = 1; count <= 201; count += 1) {
      const messages = [{ role: 'user', content: String(count) }];
      await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ model: 'm', messages }),
      });
    }
    const requests = await data<LoggedRequest[]>('/llm/requests');
    expect(requests.map(({ messages }) => messages[0]?.content)).toEqual(
      Array.from({ length: 200 }, (_, index) => String(index + 2)),
    );
  });

  it.each([
    [{ steps: 'x' }, 'steps'],
    [{ steps: [], speed: 1 }, 'speed'],
    [[{ reply: 5 }], 'steps[0].reply'],
    [[{}, { toolCalls: [{ name: 'x' }] }], 'steps[1].toolCalls'],
    [[{ status: 200 }], 'steps[0].status'],
    [[{ repeat: 0 }], 'steps[0].repeat'],
    [[{ when: { firstUser: 'x' } }], 'steps[0].when'],
    [[{ answer: 'x' }], 'steps[0].answer'],
  ])('is refused: %j', async (body, path) => {
    const answer = await sandbox.call('PUT', '/llm/script', body);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ errors: [{ path }] });
  });

  it('is refused where it is nothing, or nothing over and over', async () => {
    expect((await sandbox.call('PUT', '/llm/script', 'hello')).status).toBe(400);
    expect((await sandbox.call('PUT', '/llm/script', [5])).status).toBe(400);
    expect((await sandbox.call('PUT', '/llm/script', { steps: [], loop: true })).status).toBe(400);
  });
});

describe('the protocol', () => {
  const post = (body: unknown) => sandbox.call('POST', '/v1/chat/completions', body);
  const user = { role: 'user', content: 'hi' };
  const call = { role: 'assistant', content: null, tool_calls: [{ id: 'c1' }] };
  const result = { role: 'tool', tool_call_id: 'c1', content: 'x' };

  it.each([
    ['no model', { messages: [user] }],
    ['no messages', { model: 'm', messages: [] }],
    ['an unknown role', { model: 'm', messages: [{ role: 'wizard' }] }],
    ['an answer that nobody asked for', { model: 'm', messages: [user, result] }],
    ['a call that nobody answered', { model: 'm', messages: [user, call, user] }],
    ['a call that nobody answered yet', { model: 'm', messages: [user, call] }],
    ['the same answer twice', { model: 'm', messages: [user, call, result, result] }],
    [
      'a tool without a valid name',
      { model: 'm', messages: [user], tools: [{ type: 'function', function: { name: 'a b' } }] },
    ],
  ])('refuses %s', async (_case, body) => {
    const answer = await post(body);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: { type: 'invalid_request_error' } });
    expect(await data('/llm/requests')).toEqual([]);
  });

  it('takes a call that was answered, and content in parts', async () => {
    const parts = { role: 'user', content: [{ type: 'text', text: 'insurance?' }, null] };
    await script([{ when: { lastUserIncludes: 'insurance' }, reply: 'Yes' }]);
    const answer = await post({ model: 'm', messages: [call, result, parts] });
    expect(await answer.json()).toMatchObject({ choices: [{ message: { content: 'Yes' } }] });
  });

  it('asks for the key that it was given', async () => {
    const locked = await startSandbox({ llm: { apiKey: 'secret' } });
    const asking = (key: string) =>
      generateText({ model: modelAt(locked.url, key), prompt: 'hi', maxRetries: 0 });
    await expect(asking('guess')).rejects.toMatchObject({ statusCode: 401 });
    expect((await asking('secret')).text).toBe('…');
    await locked.close();
  });
});
