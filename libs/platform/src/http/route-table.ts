import { Injectable, RequestMethod } from '@nestjs/common';
import type { Type } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ACCESS_RULE, PEOPLE_ONLY, SIGNED_IN } from './access';
import type { AccessRule } from './access';

const PATH = 'path';
const METHOD = 'method';
const ROUTE_ARGUMENTS = '__routeArguments__';
const HTTP_CODE = '__httpCode__';
/** Nest's numbers of the parameter decorators. */
const BODY = 3;
const QUERY = 4;

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
type Handler = (...args: never[]) => unknown;

/** A parameter that takes the whole body or the whole query. */
export interface RouteInput {
  source: 'body' | 'query';
  type: unknown;
}

export interface Route {
  method: HttpMethod;
  /** Full path with `:name` parameters. */
  path: string;
  controller: Type;
  handler: Handler;
  access: AccessRule;
  peopleOnly: boolean;
  inputs: RouteInput[];
  /** The status of success. */
  status: number;
}

/** Lists all routes of the application, as their controllers declare them. */
@Injectable()
export class RouteTable {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  routes(): Route[] {
    return this.discovery
      .getControllers()
      .map(({ metatype }) => metatype as Type | null)
      .filter((controller) => controller !== null)
      .flatMap((controller) => this.#routesOf(controller))
      .sort((a, b) => a.path.localeCompare(b.path) || a.method.localeCompare(b.method));
  }

  #routesOf(controller: Type): Route[] {
    const prototype = controller.prototype as Record<string, Handler>;
    const prefixes = pathsOf(controller) ?? [];
    return this.scanner.getAllMethodNames(prototype).flatMap((name) => {
      const handler = prototype[name];
      const paths = handler && pathsOf(handler);
      if (!paths) return [];
      const method = RequestMethod[Reflect.getMetadata(METHOD, handler) as number] as HttpMethod;
      const targets = [handler, controller];
      return prefixes.flatMap((prefix) =>
        paths.map((path) => ({
          method,
          path: join(prefix, path),
          controller,
          handler,
          access:
            this.reflector.getAllAndOverride<AccessRule | undefined>(ACCESS_RULE, targets) ??
            SIGNED_IN,
          peopleOnly:
            this.reflector.getAllAndOverride<boolean | undefined>(PEOPLE_ONLY, targets) ?? false,
          inputs: inputsOf(controller, name),
          status:
            (Reflect.getMetadata(HTTP_CODE, handler) as number | undefined) ??
            (method === 'POST' ? 201 : 200),
        })),
      );
    });
  }
}

function pathsOf(target: object): string[] | undefined {
  const path = Reflect.getMetadata(PATH, target) as string | string[] | undefined;
  return path === undefined ? undefined : [path].flat();
}

function join(...parts: string[]): string {
  return `/${parts
    .flatMap((part) => part.split('/'))
    .filter(Boolean)
    .join('/')}`;
}

interface DeclaredArgument {
  index: number;
  data?: unknown;
}

const argumentsOf = (controller: Type, name: string) =>
  (Reflect.getMetadata(ROUTE_ARGUMENTS, controller, name) ?? {}) as Record<
    string,
    DeclaredArgument
  >;

/** Of body and query, what the handler takes, as a whole or in part. */
export function takenInputs(controller: Type, name: string): ReadonlySet<RouteInput['source']> {
  const kinds = Object.keys(argumentsOf(controller, name)).map((key) => Number(key.split(':')[0]));
  return new Set([
    ...(kinds.includes(BODY) ? (['body'] as const) : []),
    ...(kinds.includes(QUERY) ? (['query'] as const) : []),
  ]);
}

function inputsOf(controller: Type, name: string): RouteInput[] {
  const declared = argumentsOf(controller, name);
  const types = (Reflect.getMetadata('design:paramtypes', controller.prototype as object, name) ??
    []) as unknown[];
  return Object.entries(declared).flatMap(([key, { index, data }]) => {
    const kind = Number(key.split(':')[0]);
    if ((kind !== BODY && kind !== QUERY) || data !== undefined) return [];
    return [{ source: kind === BODY ? 'body' : 'query', type: types[index] }];
  });
}
