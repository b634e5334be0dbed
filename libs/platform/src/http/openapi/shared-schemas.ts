import type { JsonSchema } from './json-schema';

/** Where a list goes on. */
export const PAGE_META: JsonSchema = {
  type: 'object',
  properties: {
    nextCursor: { type: ['string', 'null'] },
    total: { type: 'integer', minimum: 0 },
  },
  required: ['nextCursor'],
  additionalProperties: false,
};

/** An error answer (RFC 9457); some codes add members of their own. */
export const PROBLEM: JsonSchema = {
  type: 'object',
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    code: { type: 'string' },
    requestId: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        properties: { path: { type: 'string' }, message: { type: 'string' } },
        required: ['path', 'message'],
      },
    },
  },
  required: ['type', 'title', 'status', 'detail', 'code', 'requestId'],
};
