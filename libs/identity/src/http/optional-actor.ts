import { Authenticator } from '@coordinator/platform';
import type { Actor } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

export type Person = Extract<Actor, { kind: 'user' }>;

/** The person who is signed in, on routes that are open to everybody. */
@Injectable()
export class OptionalActor {
  constructor(private readonly authenticator: Authenticator) {}

  async person({ headers }: FastifyRequest): Promise<Person | null> {
    const token = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1];
    const actor = token ? await this.authenticator.authenticate(token) : null;
    return actor?.kind === 'user' ? actor : null;
  }
}
