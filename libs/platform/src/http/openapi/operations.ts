import type { Type } from '@nestjs/common';
import { NOT_IDEMPOTENT } from '../idempotency';
import { PROBLEM_KINDS } from '../problem';
import type { ProblemKind } from '../problem';
import type { Route } from '../route-table';
import { returnedBy, summaryOf } from './documentation';
import type { DtoSchemas } from './dto-schemas';
import { SCHEMA_PREFIX } from './json-schema';
import type { JsonSchema } from './json-schema';

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required: boolean;
  schema: JsonSchema;
}

export interface Operation {
  operationId: string;
  summary: string;
  tags: string[];
  security: Record<string, string[]>[];
  parameters: Parameter[];
  requestBody?: { required: boolean; content: Record<string, { schema: JsonSchema }> };
  responses: Record<
    string,
    { description: string; content?: Record<string, { schema?: JsonSchema }> }
  >;
  'x-permission'?: string;
}

/** What a caller has to know about one route. */
export function describeOperation(route: Route, schemas: DtoSchemas): Operation {
  const { access, controller, handler } = route;
  const open = access.kind === 'public' || access.kind === 'webhook';
  const tag = controller.name.replace(/Controller$/, '');
  const body = route.inputs.find(({ source, type }) => source === 'body' && isDto(type));
  return {
    operationId: `${tag}_${handler.name}_${route.method.toLowerCase()}`,
    summary: summaryOf(handler) ?? '',
    tags: [tag],
    security: open ? [] : [{ bearer: [] }],
    ...(access.kind === 'permission' && { 'x-permission': access.permission }),
    ...(access.kind === 'platform_admin' && { 'x-permission': 'platform_admin' }),
    parameters: [...pathParameters(route), ...queryParameters(route, schemas), ...headers(route)],
    ...(body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: schemas.reference(body.type as Type) } },
      },
    }),
    responses: { ...success(route, schemas), ...problems(route) },
  };
}

function pathParameters({ path }: Route): Parameter[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: name.endsWith('Id') ? { type: 'string', format: 'uuid' } : { type: 'string' },
  }));
}

function queryParameters({ inputs }: Route, schemas: DtoSchemas): Parameter[] {
  return inputs
    .filter(({ source, type }) => source === 'query' && isDto(type))
    .flatMap(({ type }) => {
      const { properties = {}, required = [] } = schemas.schemaOf(type as Type);
      return Object.entries(properties).map(([name, schema]) => ({
        name,
        in: 'query' as const,
        required: required.includes(name),
        schema,
      }));
    });
}

function headers({ method, access, controller, handler }: Route): Parameter[] {
  const exempt = [handler, controller].some(
    (target) => Reflect.getMetadata(NOT_IDEMPOTENT, target) === true,
  );
  if (method !== 'POST' || exempt || access.kind === 'public') return [];
  const schema = { type: 'string', minLength: 1, maxLength: 255 };
  return [{ name: 'Idempotency-Key', in: 'header', required: false, schema }];
}

function success({ handler, status }: Route, schemas: DtoSchemas): Operation['responses'] {
  const returned = returnedBy(handler);
  if (!returned || returned.kind === 'nothing') return { [status]: { description: 'Done' } };
  if (returned.kind === 'content') {
    return { [status]: { description: 'Done', content: { [returned.contentType]: {} } } };
  }
  const schema = schemas.reference(returned.type);
  const body = { bare: schema, one: envelope({ data: schema }), list: list(schema) }[returned.kind];
  return { [status]: { description: 'Done', content: { 'application/json': { schema: body } } } };
}

function list(items: JsonSchema): JsonSchema {
  return envelope({ data: { type: 'array', items }, meta: { $ref: `${SCHEMA_PREFIX}PageMeta` } }, [
    'data',
  ]);
}

function envelope(
  properties: Record<string, JsonSchema>,
  required = Object.keys(properties),
): JsonSchema {
  return { type: 'object', properties, required, additionalProperties: false };
}

function problems({ access, inputs, method, path }: Route): Operation['responses'] {
  const signedIn = access.kind !== 'public' && access.kind !== 'webhook';
  const kinds: ProblemKind[] = [
    ...(inputs.length > 0 || path.includes(':') ? (['invalid'] as const) : []),
    ...(signedIn ? (['unauthenticated', 'forbidden'] as const) : []),
    ...(path.includes(':') ? (['not_found'] as const) : []),
    ...(method === 'GET' ? [] : (['conflict', 'refused'] as const)),
    'rate_limited',
  ];
  return Object.fromEntries(
    kinds.map((kind) => [
      PROBLEM_KINDS[kind].status,
      {
        description: PROBLEM_KINDS[kind].title,
        content: { 'application/problem+json': { schema: { $ref: `${SCHEMA_PREFIX}Problem` } } },
      },
    ]),
  );
}

function isDto(type: unknown): boolean {
  return (
    typeof type === 'function' && ![Object, String, Number, Boolean, Array].includes(type as never)
  );
}
