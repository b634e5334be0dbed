import { HttpException } from '@nestjs/common';
import { SqlState, sqlStateOf } from '../database/postgres-errors';
import { DomainError } from '../domain';
import type { ErrorKind, FieldError } from '../domain';

/** An error answer, RFC 9457, with further members by kind of problem. */
export interface Problem {
  /** Address of the description of this kind of problem. */
  type: string;
  title: string;
  status: number;
  detail: string;
  /** Stable machine-readable name of the exact problem. */
  code: string;
  requestId: string;
  errors?: FieldError[];
  [extension: string]: unknown;
}

/** What an error means, before it is written down for one request. */
export interface ProblemFacts {
  kind: ProblemKind;
  status: number;
  code: string;
  detail: string;
  errors?: FieldError[];
  extensions?: Record<string, unknown> | (() => Promise<Record<string, unknown>>);
}

export const PROBLEM_KINDS = {
  invalid: { status: 400, title: 'The request is not valid' },
  unauthenticated: { status: 401, title: 'Not signed in' },
  forbidden: { status: 403, title: 'Not allowed' },
  not_found: { status: 404, title: 'Not found' },
  conflict: { status: 409, title: 'Not possible in the present state' },
  payload_too_large: { status: 413, title: 'Too large' },
  unsupported_media_type: { status: 415, title: 'Unsupported content type' },
  refused: { status: 422, title: 'Refused by a rule' },
  rate_limited: { status: 429, title: 'Too many requests' },
  headers_too_large: { status: 431, title: 'The headers are too large' },
  internal_error: { status: 500, title: 'Something went wrong here' },
  unavailable: { status: 503, title: 'Not available right now' },
} as const satisfies Record<ErrorKind, unknown> & Record<string, { status: number; title: string }>;

export type ProblemKind = keyof typeof PROBLEM_KINDS;

/** What an error means to the client. What is not expected says nothing about its cause. */
export function factsOf(error: unknown): ProblemFacts {
  if (error instanceof DomainError) return factsOfDomainError(error);
  if (error instanceof HttpException) return factsOfStatus(error.getStatus(), error.message);
  const status = clientErrorStatus(error);
  if (status) return factsOfStatus(status, (error as Error).message);
  return (
    factsOfDatabaseError(error) ??
    facts('internal_error', 'Something went wrong. It has been noted.')
  );
}

/** Writes the facts down as a problem document. */
export function writeProblem(
  { kind, status, code, detail, errors }: ProblemFacts,
  requestId: string,
  extensions: Record<string, unknown> = {},
): Problem {
  return {
    ...extensions,
    type: `/api/docs#problem-${kind}`,
    title: PROBLEM_KINDS[kind].title,
    status,
    detail,
    code,
    requestId,
    ...(errors && { errors }),
  };
}

function facts(kind: ProblemKind, detail: string, code: string = kind): ProblemFacts {
  return { kind, status: PROBLEM_KINDS[kind].status, code, detail };
}

function factsOfDomainError(error: DomainError): ProblemFacts {
  const { errors, extensions } = error.details;
  return {
    ...facts(error.kind, error.message, error.code),
    ...(errors && { errors }),
    ...(extensions && { extensions }),
  };
}

function factsOfStatus(status: number, message: string): ProblemFacts {
  if (status === 404) return facts('not_found', 'There is nothing at this address.');
  if (status >= 500 && status !== 503)
    return facts('internal_error', 'Something went wrong. It has been noted.');
  const entry = Object.entries(PROBLEM_KINDS).find(([, known]) => known.status === status);
  const kind = (entry?.[0] ?? 'invalid') as ProblemKind;
  return { ...facts(kind, message, kind === 'invalid' ? 'bad_request' : kind), status };
}

function factsOfDatabaseError(error: unknown): ProblemFacts | undefined {
  const state = sqlStateOf(error);
  if (state === SqlState.uniqueViolation || state === SqlState.exclusionViolation) {
    return facts('conflict', 'This conflicts with something that is already there.');
  }
  if (state === SqlState.foreignKeyViolation) {
    // Whoever writes a row refers to what is gone, or never was theirs; whoever deletes one leaves a reference behind.
    return isDangling(error)
      ? facts('not_found', 'Something that this refers to was not found.')
      : facts('conflict', 'This is still in use.');
  }
  if ((error as Error | undefined)?.name === 'OptimisticLockError') {
    return facts('conflict', 'Somebody else changed this meanwhile. Load it again.');
  }
  const lost = state !== undefined && /^(08|40|53|57)/.test(state);
  return lost || isConnectionError(error)
    ? facts('unavailable', 'This does not work for the moment. Please try again.')
    : undefined;
}

function isDangling(error: unknown): boolean {
  return (
    error instanceof Object &&
    'message' in error &&
    /insert or update on/.test(String(error.message))
  );
}

/** What the database client says of a connection that it has lost or cannot get. It gives these no code. */
const CONNECTION_LOST =
  /^(Connection terminated|Client has encountered a connection|timeout exceeded when trying to connect)/;

function isConnectionError(error: unknown): boolean {
  for (let cause = error; cause && typeof cause === 'object';) {
    const { code, message, cause: next } = cause as Record<string, unknown>;
    if (code === 'ECONNREFUSED' || code === 'ECONNRESET') return true;
    if (typeof message === 'string' && CONNECTION_LOST.test(message)) return true;
    cause = next;
  }
  return false;
}

/** The status of an error by which Fastify or one of its plugins refuses a request. */
function clientErrorStatus(error: unknown): number | undefined {
  if (!(error instanceof Error)) return undefined;
  const { statusCode } = error as { statusCode?: unknown };
  return typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500
    ? statusCode
    : undefined;
}
