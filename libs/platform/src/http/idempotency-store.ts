import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work';

export interface StoredAnswer {
  status: number;
  body: unknown;
}

interface Row extends StoredAnswer {
  fingerprint: string;
}

/** Keeps the answers given under an idempotency key. Works inside the active unit of work. */
@Injectable()
export class IdempotencyStore {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Whether this transaction is the only one at work for `scope`, until it ends. */
  async lock(scope: string): Promise<boolean> {
    const row = await this.unitOfWork.queryOne<{ locked: boolean }>(
      'select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as locked',
      [scope],
    );
    return row?.locked === true;
  }

  /** The answer stored for `scope`, and the fingerprint of the request that it was given to. */
  async find(scope: string): Promise<Row | undefined> {
    return this.unitOfWork.queryOne<Row>(
      `select fingerprint, status, body from platform.idempotency_keys
        where scope = $1 and expires_at > now()`,
      [scope],
    );
  }

  async save(
    scope: string,
    organizationId: string | undefined,
    fingerprint: string,
    { status, body }: StoredAnswer,
  ): Promise<void> {
    await this.unitOfWork.query(
      `insert into platform.idempotency_keys (scope, organization_id, fingerprint, status, body, expires_at)
       values ($1, $2, $3, $4, $5::jsonb, now() + interval '24 hours')
       on conflict (scope) do update
          set fingerprint = excluded.fingerprint, status = excluded.status, body = excluded.body,
              created_at = now(), expires_at = excluded.expires_at`,
      [
        scope,
        organizationId ?? null,
        fingerprint,
        status,
        body === undefined ? null : JSON.stringify(body),
      ],
    );
  }
}
