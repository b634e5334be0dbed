import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { RawServerDefault } from 'fastify';
import { BadRequest } from './http-errors';

type Done = (error: Error | null, body?: unknown) => void;

export const WEBHOOK_PREFIX = '/api/webhooks/';

/**
 * Takes JSON everywhere and forms from providers; everything else is 415. The bytes
 * of the body stay at `request.rawBody` for signatures. An empty body is no body,
 * whatever its content type says.
 */
export function registerBodyParsers(app: NestFastifyApplication, bodyLimit: number): void {
  const instance = app.getHttpAdapter().getInstance();
  const parseJson = instance.getDefaultJsonParser('error', 'error');
  instance.removeContentTypeParser('text/plain');

  app.useBodyParser<RawServerDefault>(
    'application/json',
    { bodyLimit },
    (request, body, done: Done) => {
      if (body.length === 0) return done(null, undefined);
      const text = decode(body);
      if (text === undefined) return done(malformed());
      return parseJson(request, text, (error: Error | null, value?: unknown) =>
        error ? done(malformed()) : done(null, value),
      );
    },
  );

  app.useBodyParser<RawServerDefault>(
    'application/x-www-form-urlencoded',
    { bodyLimit },
    (request, body, done: Done) => {
      if (!isWebhook(request)) return done(unsupported());
      return done(null, Object.fromEntries(new URLSearchParams(body.toString())));
    },
  );
}

/** The text of the bytes, or undefined if they are not UTF-8. */
function decode(body: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return undefined;
  }
}

function isWebhook({ url }: { url?: string | undefined }): boolean {
  return url?.startsWith(WEBHOOK_PREFIX) ?? false;
}

function malformed(): BadRequest {
  return new BadRequest('malformed_json', 'The body is not valid JSON.');
}

function unsupported(): Error {
  return Object.assign(new Error('Send JSON.'), { statusCode: 415 });
}
