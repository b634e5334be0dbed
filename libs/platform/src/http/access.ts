import type { FastifyRequest } from 'fastify';
import { applyDecorators, createParamDecorator, SetMetadata, UseGuards } from '@nestjs/common';
import type { CanActivate, Type } from '@nestjs/common';
import { currentContext } from '../context/request-context';
import type { Actor } from '../context/request-context';
import { NotIdempotent } from './idempotency';

/** Who may call a route. Without a rule of its own, a route is for people who are signed in. */
export type AccessRule =
  | { kind: 'public' }
  | { kind: 'webhook'; guard: Type<CanActivate> }
  | { kind: 'signed_in'; apiKeys: boolean }
  | { kind: 'member' }
  | { kind: 'permission'; permission: string }
  | { kind: 'platform_admin' };

export const ACCESS_RULE = 'coordinator:access-rule';
export const PEOPLE_ONLY = 'coordinator:people-only';
export const SIGNED_IN: AccessRule = { kind: 'signed_in', apiKeys: false };

const rule = (value: AccessRule) => SetMetadata(ACCESS_RULE, value);

/** Open to everybody, signed in or not. */
export const Public = () => rule({ kind: 'public' });

/** For whoever is signed in; the default. API keys only where `apiKeys` says so. */
export const SignedIn = ({ apiKeys = false } = {}) => rule({ kind: 'signed_in', apiKeys });

/** For members of the organization in the path who hold the permission, such as `appointments.write`. */
export const RequirePermission = (permission: string) => rule({ kind: 'permission', permission });

/** For every member of the organization in the path, whatever their role. */
export const AnyMember = () => rule({ kind: 'member' });

/** For those who run the platform. */
export const PlatformAdmin = () => rule({ kind: 'platform_admin' });

/** Not for API keys, even if they hold the permission. */
export const PeopleOnly = () => SetMetadata(PEOPLE_ONLY, true);

/** A provider calls this route; `guard` checks its signature. Every route below `/api/webhooks` needs it. */
export const Webhook = (guard: Type<CanActivate>) =>
  applyDecorators(rule({ kind: 'webhook', guard }), NotIdempotent(), UseGuards(guard));

/** Parameter decorator: who acts. Undefined on public routes. */
export const CurrentActor = createParamDecorator((): Actor | undefined => currentContext()?.actor);

/** The token in a request's `Authorization` header, if it has one. */
export const bearerToken = ({ headers }: Pick<FastifyRequest, 'headers'>): string | undefined =>
  /^Bearer +([^\s]+)$/i.exec(headers.authorization ?? '')?.[1];

/** What an actor may do in an organization; null where they do not belong to it. */
export async function permissionsOf(
  policy: AccessPolicy,
  actor: Actor,
  organizationId: string,
): Promise<ReadonlySet<string> | null> {
  if (actor.kind !== 'api_key') return policy.permissionsIn(actor, organizationId);
  return actor.organizationId === organizationId ? new Set(actor.permissions) : null;
}

/** Finds out who sent a bearer token: a person's access token or an API key. */
export abstract class Authenticator {
  /** Null when the token is unknown, expired or revoked. */
  abstract authenticate(bearerToken: string): Promise<Actor | null>;
}

/** Knows what an actor may do in an organization. */
export abstract class AccessPolicy {
  /** Null when the organization does not exist or the actor does not belong to it. */
  abstract permissionsIn(actor: Actor, organizationId: string): Promise<ReadonlySet<string> | null>;
}
