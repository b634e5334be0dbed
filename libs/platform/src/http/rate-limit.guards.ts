import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../config/config';
import { currentContext } from '../context/request-context';
import type { Actor } from '../context/request-context';
import { addressBlock, isLoopback } from './address-block';
import { WEBHOOK_PREFIX } from './body-parsers';
import { RateLimiter } from './rate-limiter';
import type { Remaining } from './rate-limiter';
import { GENERAL_LIMITS, STRICT_LIMIT, STRICT_LIMITS } from './rate-limits';
import type { StrictLimit, StrictLimits } from './rate-limits';

const EXEMPT_PREFIXES = [WEBHOOK_PREFIX, '/api/health/'];

/** Which requests are counted at all. */
@Injectable()
export class RateLimitScope {
  constructor(private readonly config: Config) {}

  /** The socket decides, not a header: outside production, people and tests on this machine are not held up. */
  counts({ url, raw }: FastifyRequest): boolean {
    if (EXEMPT_PREFIXES.some((prefix) => url.startsWith(prefix))) return false;
    const local = !this.config.isProduction && !this.config.RATE_LIMIT_LOOPBACK;
    return !(local && isLoopback(raw.socket.remoteAddress));
  }
}

/** Before sign-in is checked: limits by address, and the strict limits of the auth routes. */
@Injectable()
export class AddressRateLimitGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly scope: RateLimitScope,
    private readonly limiter: RateLimiter,
  ) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    const request = execution.switchToHttp().getRequest<FastifyRequest>();
    if (!this.scope.counts(request)) return true;
    const address = addressBlock(request.ip);
    const remaining = await this.limiter.count('address', address, GENERAL_LIMITS.address, 'pass');
    showRemaining(execution, remaining);
    const strict = this.reflector.getAllAndOverride<StrictLimit | undefined>(STRICT_LIMIT, [
      execution.getHandler(),
      execution.getClass(),
    ]);
    if (strict) await this.#countStrictly(strict, address, request.body);
    return true;
  }

  async #countStrictly(name: StrictLimit, address: string, body: unknown): Promise<void> {
    const limits: StrictLimits = STRICT_LIMITS[name];
    const { perAddress, perEmail, perEmailAnywhere, whenBlind = 'refuse' } = limits;
    await this.limiter.count(name, address, perAddress, whenBlind);
    const given = (body as { email?: unknown } | null | undefined)?.email;
    if (typeof given !== 'string') return;
    const email = given.trim().toLowerCase();
    if (perEmail)
      await this.limiter.count(`${name}-email`, `${address} ${email}`, perEmail, whenBlind);
    if (perEmailAnywhere)
      await this.limiter.count(`${name}-email-anywhere`, email, perEmailAnywhere, whenBlind);
  }
}

/** After sign-in is checked: the limit by account. */
@Injectable()
export class AccountRateLimitGuard implements CanActivate {
  constructor(
    private readonly scope: RateLimitScope,
    private readonly limiter: RateLimiter,
  ) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    const request = execution.switchToHttp().getRequest<FastifyRequest>();
    const account = accountOf(currentContext()?.actor);
    if (!account || !this.scope.counts(request)) return true;
    showRemaining(
      execution,
      await this.limiter.count('account', account, GENERAL_LIMITS.account, 'pass'),
    );
    return true;
  }
}

function accountOf(actor: Actor | undefined): string | undefined {
  if (actor?.kind === 'user') return actor.userId;
  return actor?.kind === 'api_key' ? actor.apiKeyId : undefined;
}

function showRemaining(execution: ExecutionContext, remaining: Remaining | undefined): void {
  if (!remaining) return;
  execution
    .switchToHttp()
    .getResponse<FastifyReply>()
    .header('ratelimit-limit', remaining.limit)
    .header('ratelimit-remaining', remaining.remaining)
    .header('ratelimit-reset', remaining.resetSeconds);
}
