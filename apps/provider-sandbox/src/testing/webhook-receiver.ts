import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import twilio from 'twilio';
import { AUTH_TOKEN } from './running-sandbox';

export interface ReceivedWebhook {
  path: string;
  method: string;
  headers: IncomingMessage['headers'];
  form: Record<string, string>;
  /** Whether Twilio's own check accepts its signature. */
  isGenuine: boolean;
}

interface Answer {
  status?: number;
  body?: string;
  delayMs?: number;
}

/** An account's server: keeps every webhook it gets, and answers as told. */
export class WebhookReceiver {
  readonly received: ReceivedWebhook[] = [];
  /** What it answers: 200 and empty TwiML where nothing else is said. */
  answer: (webhook: ReceivedWebhook, count: number) => Answer = () => ({});
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async start(port = 0): Promise<WebhookReceiver> {
    const server = createServer();
    const receiver = new WebhookReceiver(server);
    server.on('request', (request, response) => {
      void receiver
        .#take(request)
        .then(async ({ status = 200, body = '<Response/>', delayMs = 0 }) => {
          await sleep(delayMs, undefined, { ref: false });
          response.writeHead(status, { 'content-type': 'text/xml' }).end(body);
        });
    });
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return receiver;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  url(path: string): string {
    return `http://127.0.0.1:${this.port}${path}`;
  }

  /** The values of a parameter, in the order of arrival. */
  values(name: string, path?: string): string[] {
    return this.received
      .filter((webhook) => path === undefined || webhook.path.startsWith(path))
      .map(({ form }) => form[name] ?? '');
  }

  /** Waits until so many came. */
  async until(count: number, timeoutMs = 5000): Promise<ReceivedWebhook[]> {
    const deadline = Date.now() + timeoutMs;
    while (this.received.length < count) {
      if (Date.now() > deadline) {
        throw new Error(`${this.received.length} of ${count} webhooks came`);
      }
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return this.received;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  async #take(request: IncomingMessage): Promise<Answer> {
    const { url: path = '', method = '', headers } = request;
    const body = await text(request);
    const parameters =
      method === 'GET' ? new URL(path, 'http://x').searchParams : new URLSearchParams(body);
    const form = Object.fromEntries(parameters);
    const isGenuine = twilio.validateRequest(
      AUTH_TOKEN,
      String(headers['x-twilio-signature']),
      this.url(path),
      method === 'GET' ? {} : form,
    );
    const webhook = { path, method, headers, form, isGenuine };
    this.received.push(webhook);
    return this.answer(webhook, this.received.length);
  }
}
