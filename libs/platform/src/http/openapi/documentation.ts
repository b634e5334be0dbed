import { applyDecorators, HttpCode, SetMetadata } from '@nestjs/common';
import type { Type } from '@nestjs/common';

const SUMMARY = 'coordinator:summary';
const RETURNS = 'coordinator:returns';

/** What a route answers on success. */
export type Returned =
  | { kind: 'one' | 'list' | 'bare'; type: Type }
  | { kind: 'nothing' }
  | { kind: 'content'; contentType: string };

interface ReturnsOptions {
  /** The status, where it is not the usual one (200, 201 for POST). */
  status?: number;
  /** A page of them, `{ data: […], meta }`. */
  list?: boolean;
  /** The DTO is the whole body, not what stands under `data`. */
  bare?: boolean;
}

/** One sentence that says what the route does. Required. */
export const Summary = (text: string) => SetMetadata(SUMMARY, text);

/** The DTO that the route answers with. */
export const Returns = (type: Type, { status, list, bare }: ReturnsOptions = {}) =>
  applyDecorators(
    SetMetadata(RETURNS, { kind: list ? 'list' : bare ? 'bare' : 'one', type } satisfies Returned),
    ...(status === undefined ? [] : [HttpCode(status)]),
  );

/** The route answers 204 without a body. */
export const ReturnsNothing = () =>
  applyDecorators(SetMetadata(RETURNS, { kind: 'nothing' } satisfies Returned), HttpCode(204));

/** The route answers with something that is not JSON of a known shape, such as `text/csv`. */
export const ReturnsContent = (contentType: string, { status }: { status?: number } = {}) =>
  applyDecorators(
    SetMetadata(RETURNS, { kind: 'content', contentType } satisfies Returned),
    ...(status === undefined ? [] : [HttpCode(status)]),
  );

export function summaryOf(handler: object): string | undefined {
  return Reflect.getMetadata(SUMMARY, handler) as string | undefined;
}

export function returnedBy(handler: object): Returned | undefined {
  return Reflect.getMetadata(RETURNS, handler) as Returned | undefined;
}
