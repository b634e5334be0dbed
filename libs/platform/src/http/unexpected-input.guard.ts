import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { InvalidInput } from '../domain';
import { takenInputs } from './route-table';

/** Where unknown fields are refused. Providers may send what they like, and monitors add what they need. */
const STRICT_PREFIXES = ['/api/coordinator/', '/api/auth/'];

type Taken = ReturnType<typeof takenInputs>;

/** Refuses fields sent to a route that takes none, as a DTO refuses those that it does not know. */
@Injectable()
export class UnexpectedInputGuard implements CanActivate {
  /** What each handler takes, which never changes. */
  readonly #taken = new WeakMap<object, Taken>();

  canActivate(execution: ExecutionContext): boolean {
    const { url, body, query } = execution.switchToHttp().getRequest<FastifyRequest>();
    if (!STRICT_PREFIXES.some((prefix) => url.startsWith(prefix))) return true;
    const taken = this.#takenBy(execution);
    const unexpected = [
      ...(taken.has('body') ? [] : fieldsOf(body)),
      ...(taken.has('query') ? [] : fieldsOf(query)),
    ];
    if (unexpected.length === 0) return true;
    throw new InvalidInput(
      unexpected.map((path) => ({ path, message: `property ${path} should not exist` })),
    );
  }

  #takenBy(execution: ExecutionContext): Taken {
    const handler = execution.getHandler();
    let taken = this.#taken.get(handler);
    if (!taken) this.#taken.set(handler, (taken = takenInputs(execution.getClass(), handler.name)));
    return taken;
  }
}

function fieldsOf(input: unknown): string[] {
  if (input === undefined || input === null) return [];
  return typeof input === 'object' && !Array.isArray(input) ? Object.keys(input) : [''];
}
