import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { currentContext } from '../context/request-context';
import type { Actor } from '../context/request-context';
import { BadRequest } from './http-errors';

const VISIBLE_ASCII = /^[\x21-\x7e]{1,255}$/;

export interface IdempotentRequest {
  /** Names the key within its organization, actor and address. */
  scope: string;
  /** Tells whether two requests under one key are the same. */
  fingerprint: string;
  organizationId?: string;
}

/** What makes a request repeatable, if it carries a key and an actor. Throws 400 for a key that is not one. */
export function idempotentRequestOf(request: FastifyRequest): IdempotentRequest | undefined {
  const key = request.headers['idempotency-key'];
  const { actor, organizationId } = currentContext() ?? {};
  const owner = ownerOf(actor);
  if (key === undefined || owner === undefined) return undefined;
  if (typeof key !== 'string' || !VISIBLE_ASCII.test(key)) {
    throw new BadRequest(
      'invalid_idempotency_key',
      'Idempotency-Key must be 1 to 255 visible ASCII characters.',
    );
  }
  const path = request.url.split('?', 1)[0];
  return {
    scope: sha256([organizationId ?? null, owner, request.method, path, key]),
    fingerprint: sha256([request.query, request.body ?? null]),
    ...(organizationId && { organizationId }),
  };
}

function ownerOf(actor: Actor | undefined): string | undefined {
  if (actor?.kind === 'user') return `user:${actor.userId}`;
  return actor?.kind === 'api_key' ? `api_key:${actor.apiKeyId}` : undefined;
}

function sha256(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}

/** JSON whose text does not depend on the order in which the fields were sent. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
