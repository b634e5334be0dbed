import { Controller, Get, Headers, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  AccessPolicy,
  AnyMember,
  Authenticator,
  bearerToken,
  CurrentActor,
  permissionsOf,
} from '../http/access';
import { ApplicationLifetime } from '../http/application-lifetime';
import { RateLimited } from '../http/http-errors';
import { ReturnsContent, Summary } from '../http/openapi/documentation';
import type { Actor } from '../context/request-context';
import { LiveFeed } from './live-feed';
import { LiveSession } from './live-session';
import { LiveStream } from './live-stream';
import type { LiveVisitor } from './live-visitor';

const MAX_STREAMS_PER_ACTOR = 20;

@Controller('api/coordinator/organizations/:organizationId/events')
export class LiveController {
  /** Open streams by actor. */
  readonly #open = new Map<string, number>();

  constructor(
    private readonly feed: LiveFeed,
    private readonly lifetime: ApplicationLifetime,
    private readonly authenticator: Authenticator,
    private readonly policy: AccessPolicy,
  ) {}

  @Get()
  @Summary('Tells what happens in the organization as it happens, as server-sent events')
  @AnyMember()
  @ReturnsContent('text/event-stream')
  async stream(
    @Param('organizationId') organizationId: string,
    @Headers('last-event-id') lastEventId: string | undefined,
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const findVisitor = () => this.#visitor(bearerToken(request) ?? '', organizationId);
    const permissions = (await permissionsOf(this.policy, actor, organizationId)) ?? new Set();
    const leave = this.#enter(actor);
    reply.hijack();
    const session = new LiveSession(
      this.feed,
      new LiveStream(reply.raw),
      organizationId,
      { actor, permissions },
      findVisitor,
    );
    const end = () => session.end();
    this.lifetime.signal.addEventListener('abort', end);
    reply.raw.once('close', () => {
      this.lifetime.signal.removeEventListener('abort', end);
      leave();
      end();
    });
    await session.begin(lastEventId);
    if (this.lifetime.isStopping) end();
  }

  #enter(actor: Actor): () => void {
    const name = nameOf(actor);
    const open = this.#open.get(name) ?? 0;
    if (open >= MAX_STREAMS_PER_ACTOR) throw new RateLimited(30);
    this.#open.set(name, open + 1);
    return () => {
      const left = (this.#open.get(name) ?? 1) - 1;
      if (left > 0) this.#open.set(name, left);
      else this.#open.delete(name);
    };
  }

  /** Whoever still holds the token, and what they may see by now. */
  async #visitor(token: string, organizationId: string): Promise<LiveVisitor | null> {
    const actor = await this.authenticator.authenticate(token);
    const permissions = actor && (await permissionsOf(this.policy, actor, organizationId));
    return actor && permissions && { actor, permissions };
  }
}

function nameOf(actor: Actor): string {
  if (actor.kind === 'user') return actor.userId;
  return actor.kind === 'api_key' ? actor.apiKeyId : actor.kind;
}
