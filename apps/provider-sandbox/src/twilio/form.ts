import type { FastifyInstance, FastifyRequest } from 'fastify';
import { TwilioError } from './twilio-error';

/** Twilio takes `application/x-www-form-urlencoded` and nothing else. */
export function acceptForms(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    async (_request: FastifyRequest, body: string) => new URLSearchParams(body),
  );
}

/** The parameters of a request, wherever its method puts them. */
export function parametersOf({ method, url, body }: FastifyRequest): URLSearchParams {
  if (method === 'GET') return new URL(url, 'http://sandbox').searchParams;
  return body instanceof URLSearchParams ? body : new URLSearchParams();
}

/**
 * Refuses parameters that the sandbox would have to ignore: a search that is wider than asked
 * for, or a setting that is not kept, would only show against the real provider.
 *
 * @throws TwilioError 400 naming the first such parameter.
 */
export function refuseOthers(parameters: URLSearchParams, known: readonly string[]): void {
  for (const name of parameters.keys()) {
    if (!known.includes(name)) {
      throw TwilioError.invalidParameter(`The sandbox does not support the parameter ${name}`);
    }
  }
}

/** @throws TwilioError 400 unless absent, `true` or `false`. */
export function booleanOf(parameters: URLSearchParams, name: string): boolean | undefined {
  const value = parameters.get(name)?.toLowerCase();
  if (value === undefined) return undefined;
  if (value === 'true' || value === 'false') return value === 'true';
  throw TwilioError.invalidParameter(`${name} must be true or false`);
}
