import type { LightMyRequestResponse } from 'fastify';
import type { Caller } from './caller';

export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

export interface Route {
  method: Method;
  /** As the OpenAPI document has it: parameters in braces. */
  path: string;
  takesBody: boolean;
  /** It answers with events as they happen, and never ends by itself. */
  isStream: boolean;
  /** The parameters of its query, and the fields of its body, that take ids. */
  references: string[];
}

interface Schema {
  $ref?: string;
  format?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
}

type Content = Record<string, { schema?: Schema }>;

interface Operation {
  parameters?: { name: string; in: string; schema: Schema }[];
  requestBody?: { content: Content };
  responses: Record<string, { content?: Content }>;
}

interface OpenApi {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

/** Where everything of a business is. */
export const ORGANIZATION = '/api/coordinator/organizations/{organizationId}';

/** Every route that the OpenAPI document names. */
export async function readRoutes(anyone: Caller): Promise<Route[]> {
  const document = (await anyone.get('/api/openapi.json')).json<OpenApi>();
  return Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({
      method: method.toUpperCase() as Method,
      path,
      takesBody: operation.requestBody !== undefined,
      isStream: Object.values(operation.responses).some(
        ({ content = {} }) => 'text/event-stream' in content,
      ),
      references: referencesOf(operation, document),
    })),
  );
}

function referencesOf({ parameters = [], requestBody }: Operation, { components }: OpenApi) {
  const fieldsIn = (schema: Schema, name: string): string[] => {
    const { $ref, format, properties = {}, items, anyOf = [] } = schema;
    const target = $ref && components.schemas[$ref.split('/').at(-1) as string];
    return [
      ...(format === 'uuid' ? [name] : []),
      ...(target ? fieldsIn(target, name) : []),
      ...(items ? fieldsIn(items, name) : []),
      ...anyOf.flatMap((variant) => fieldsIn(variant, name)),
      ...Object.entries(properties).flatMap(([field, inner]) => fieldsIn(inner, field)),
    ];
  };
  return [
    ...parameters.flatMap((one) => (one.in === 'query' ? fieldsIn(one.schema, one.name) : [])),
    ...Object.values(requestBody?.content ?? {}).flatMap(({ schema = {} }) => fieldsIn(schema, '')),
  ];
}

export const parametersOf = (path: string): string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);

/** The path with ids in it. Throws for a parameter of which nobody has made one. */
export function fill(path: string, ids: Record<string, string>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const id = ids[name];
    if (!id) throw new Error(`furnishBusiness() makes nothing for {${name}} of ${path}.`);
    return id;
  });
}

/** What an answer says about the thing that was asked for, if it is a refusal. */
export function whatItTells(answer: LightMyRequestResponse): object {
  const { title, detail, code } = answer.body ? answer.json() : {};
  return { status: answer.statusCode, title, detail, code };
}
