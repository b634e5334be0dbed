import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { currentContext } from '../context/request-context';
import type { Actor } from '../context/request-context';
import { NotFound } from '../domain';
import {
  ACCESS_RULE,
  AccessPolicy,
  Authenticator,
  bearerToken,
  PEOPLE_ONLY,
  permissionsOf,
  SIGNED_IN,
} from './access';
import type { AccessRule } from './access';
import { Forbidden, Unauthenticated } from './http-errors';
import { readUuid } from './read-uuid';

type Request = FastifyRequest<{ Params: Record<string, string> }>;

/** Lets a request in if its actor may do what the route does, and names actor and tenant in the request's context. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authenticator: Authenticator,
    private readonly policy: AccessPolicy,
  ) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    const targets = [execution.getHandler(), execution.getClass()];
    const rule =
      this.reflector.getAllAndOverride<AccessRule | undefined>(ACCESS_RULE, targets) ?? SIGNED_IN;
    if (rule.kind === 'public' || rule.kind === 'webhook') return true;

    const request = execution.switchToHttp().getRequest<Request>();
    const actor = await this.#authenticate(request);
    const context = currentContext();
    if (context) context.actor = actor;
    if (
      actor.kind === 'api_key' &&
      this.reflector.getAllAndOverride<boolean>(PEOPLE_ONLY, targets)
    ) {
      throw peopleOnly();
    }

    if (rule.kind === 'signed_in') {
      if (actor.kind === 'api_key' && !rule.apiKeys) throw peopleOnly();
      return true;
    }
    if (rule.kind === 'platform_admin') {
      if (actor.kind !== 'user' || !actor.platformAdmin) throw new Forbidden();
      return true;
    }
    const organizationId = readUuid(request.params['organizationId'], 'organizationId');
    const permissions = await permissionsOf(this.policy, actor, organizationId);
    if (!permissions) throw new NotFound('The organization');
    if (rule.kind === 'permission' && !permissions.has(rule.permission)) throw new Forbidden();
    request.params['organizationId'] = organizationId;
    if (context) context.organizationId = organizationId;
    return true;
  }

  async #authenticate(request: Request): Promise<Actor> {
    const token = bearerToken(request);
    if (!token) throw new Unauthenticated();
    const actor = await this.authenticator.authenticate(token);
    if (!actor)
      throw new Unauthenticated('Your sign-in is no longer valid. Sign in again.', 'invalid_token');
    return actor;
  }
}

function peopleOnly(): Forbidden {
  return new Forbidden('API keys cannot do this. A person has to sign in.', 'people_only');
}
