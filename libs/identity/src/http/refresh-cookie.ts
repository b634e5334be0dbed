import type { SessionGrantDto } from '@coordinator/contracts';
import { Config } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { IssuedSession } from '../application/account/session-tokens';

/** Keeps the refresh token where scripts cannot read it and other sites cannot make a browser send it. */
@Injectable()
export class RefreshCookie {
  readonly #name: string;
  readonly #options: { path: string; httpOnly: true; sameSite: 'strict'; secure: boolean };

  constructor({ isProduction }: Config) {
    // The prefix keeps other hosts of the domain from setting the cookie; it asks for the path `/`.
    this.#name = isProduction ? '__Host-coordinator_refresh' : 'coordinator_refresh';
    this.#options = {
      path: isProduction ? '/' : '/api/auth',
      httpOnly: true,
      sameSite: 'strict',
      secure: isProduction,
    };
  }

  read(request: FastifyRequest): string | undefined {
    return request.cookies[this.#name];
  }

  /** Sets the cookie and answers what goes into the body. */
  give(reply: FastifyReply, { grant, refreshToken, expiresAt }: IssuedSession): SessionGrantDto {
    reply.setCookie(this.#name, refreshToken, { ...this.#options, expires: expiresAt });
    // What holds an access token is for nobody's cache.
    reply.header('cache-control', 'no-store');
    return grant;
  }

  clear(reply: FastifyReply): void {
    reply.clearCookie(this.#name, this.#options);
  }
}
