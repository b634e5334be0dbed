import { Config, Forbidden } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/**
 * Turns away what another site makes a browser send, since these routes give or take a
 * cookie. Programs that are no browsers name no origin and pass.
 */
@Injectable()
export class SameSiteGuard implements CanActivate {
  constructor(private readonly config: Config) {}

  canActivate(execution: ExecutionContext): boolean {
    const { headers } = execution.switchToHttp().getRequest<FastifyRequest>();
    const site = headers['sec-fetch-site'];
    const foreign =
      site === undefined ? this.#isForeign(headers.origin, headers.host) : site === 'cross-site';
    if (foreign) throw new Forbidden('This cannot be done from another site.', 'cross_site');
    return true;
  }

  #isForeign(origin: string | undefined, host: string | undefined): boolean {
    if (origin === undefined) return false;
    if (!URL.canParse(origin)) return true;
    const from = new URL(origin);
    return from.host !== host && from.origin !== new URL(this.config.PUBLIC_BASE_URL).origin;
  }
}
