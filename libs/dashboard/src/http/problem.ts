import { HttpErrorResponse } from '@angular/common/http';

export interface FieldProblem {
  readonly path: string;
  readonly message: string;
}

/** What went wrong, in words for a person. `status` 0 means that no answer came. */
export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly errors: readonly FieldProblem[];
}

const UNREACHABLE =
  'Coordinator could not be reached. Check the connection and try again; nothing you typed is lost.';
const BROKEN = 'Something broke on our side. Nothing was changed; please try again in a moment.';
const UNKNOWN = 'That did not work. Please try again.';

/** Reads a failed request: an RFC 9457 body if there is one, else words for the status. */
export function problemOf(error: unknown): Problem {
  if (!(error instanceof HttpErrorResponse)) {
    return { status: 0, code: 'unexpected', detail: UNKNOWN, errors: [] };
  }
  if (error.status === 0) {
    return { status: 0, code: 'unreachable', detail: UNREACHABLE, errors: [] };
  }
  const body = objectOf(error.error);
  return {
    status: error.status,
    code: textOf(body['code']) ?? `http_${error.status}`,
    detail: detailOf(error, body),
    errors: fieldProblemsOf(body['errors']),
  };
}

/** True when the same request may work later: no answer, or a fault of the server. */
export function isPassing(problem: Problem): boolean {
  return problem.status === 0 || problem.status >= 500;
}

function detailOf(error: HttpErrorResponse, body: Record<string, unknown>): string {
  if (error.status >= 500) return BROKEN;
  if (error.status === 429) return waitSentence(Number(error.headers.get('Retry-After')));
  return textOf(body['detail']) ?? textOf(body['title']) ?? UNKNOWN;
}

function waitSentence(seconds: number): string {
  if (!(seconds > 0)) return 'Too many tries. Wait a minute, then try again.';
  if (seconds <= 90) return `Too many tries. Try again in ${Math.ceil(seconds)} seconds.`;
  return `Too many tries. Try again in ${Math.ceil(seconds / 60)} minutes.`;
}

function fieldProblemsOf(value: unknown): FieldProblem[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown) => {
    const { path, message } = objectOf(entry);
    return typeof path === 'string' && typeof message === 'string' ? [{ path, message }] : [];
  });
}

function objectOf(value: unknown): Record<string, unknown> {
  const parsed = typeof value === 'string' ? parse(value) : value;
  return typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : {};
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
