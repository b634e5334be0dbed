import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { HttpMethod } from '../route-table';
import { OpenApi } from './openapi';

/** An answer as `app.inject()` gives it. */
export interface Answer {
  statusCode: number;
  headers: Record<string, string | string[] | number | undefined>;
  body: string;
}

const validators = new WeakMap<NestFastifyApplication, Ajv2020>();

/**
 * Fails unless the API's own description foresees exactly this answer.
 * `path` is the path as described, such as `/api/coordinator/organizations/{organizationId}`.
 */
export function expectMatchesOpenApi(
  app: NestFastifyApplication,
  answer: Answer,
  method: HttpMethod,
  path: string,
): void {
  const { document } = app.get(OpenApi);
  const operation = document.paths[path]?.[method.toLowerCase()];
  if (!operation) throw new Error(`${method} ${path} is not described.`);
  const response = operation.responses[answer.statusCode];
  if (!response)
    throw new Error(`${method} ${path} is not described to answer ${answer.statusCode}.`);

  const contentType = String(answer.headers['content-type'] ?? '').split(';')[0] ?? '';
  if (!response.content) {
    if (answer.body !== '') throw new Error(`${method} ${path} must answer without a body.`);
    return;
  }
  const media = response.content[contentType];
  if (!media)
    throw new Error(`${method} ${path} is not described to answer ${contentType || 'nothing'}.`);
  if (!media.schema) return;

  const pointer = [
    'paths',
    path,
    method.toLowerCase(),
    'responses',
    String(answer.statusCode),
    'content',
    contentType,
    'schema',
  ];
  const validate = validatorOf(app).compile({
    $ref: `api#/${pointer.map(escapePointer).join('/')}`,
  });
  if (!validate(JSON.parse(answer.body))) {
    const problems = (validate.errors ?? []).map(
      ({ instancePath, message, params }) =>
        `  ${instancePath || '/'} ${message} ${JSON.stringify(params)}`,
    );
    throw new Error(
      `${method} ${path} ${answer.statusCode} is not as described:\n${problems.join('\n')}`,
    );
  }
}

function validatorOf(app: NestFastifyApplication): Ajv2020 {
  let ajv = validators.get(app);
  if (!ajv) {
    ajv = new Ajv2020({ strict: false, allErrors: true });
    (addFormats as unknown as (instance: Ajv2020) => void)(ajv);
    ajv.addSchema(app.get(OpenApi).document, 'api');
    validators.set(app, ajv);
  }
  return ajv;
}

function escapePointer(part: string): string {
  return encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
}
