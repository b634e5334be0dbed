import { currentOrganizationId, newId, UnitOfWork } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import type { Interval } from '../domain/interval-set';
import { isoInstant } from '../domain/local-time';

export interface LiveHold extends Interval {
  readonly id: string;
  readonly expiresAt: Temporal.Instant;
}

export type BusyOwner =
  | { readonly appointmentId: string }
  | { readonly contactId: string; readonly expiresAt: Temporal.Instant };

/**
 * The times that are taken, by visits and by holds. The database's exclusion constraint keeps
 * them apart; here it is asked in a way that neither raises errors nor deadlocks: a transaction
 * takes its time with one insert that gives way, after it has released whatever it gives up.
 */
@Injectable()
export class BusyTimes {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Takes the time on the first of the resources that is still free. Null if none is. */
  async takeFirst(
    resourceIds: readonly string[],
    span: Interval,
    owner: BusyOwner,
  ): Promise<{ id: string; resourceId: string } | null> {
    for (const resourceId of resourceIds) {
      const id = newId();
      const taken = await this.unitOfWork.query(TAKE, [
        id,
        currentOrganizationId(),
        resourceId,
        'appointmentId' in owner ? owner.appointmentId : null,
        'contactId' in owner ? owner.contactId : null,
        'expiresAt' in owner ? owner.expiresAt.toString() : null,
        isoInstant(span.start),
        isoInstant(span.end),
      ]);
      if (taken.length > 0) return { id, resourceId };
    }
    return null;
  }

  /** Frees the time of a visit. */
  async releaseVisit(appointmentId: string): Promise<void> {
    await this.unitOfWork.query(`delete from scheduling.busy_times where appointment_id = $1`, [
      appointmentId,
    ]);
  }

  /** Frees holds, if they are still there. */
  async releaseHolds(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.unitOfWork.query(
      `delete from scheduling.busy_times where id = any($1::uuid[]) and appointment_id is null`,
      [ids],
    );
  }

  /** Frees the holds of the contact, and those that have expired: they still block the constraint. */
  async clearHoldsOf(contactId: string, now: Temporal.Instant): Promise<void> {
    await this.clear('contact_id = $2 or expires_at <= $1', [now.toString(), contactId]);
  }

  /** Frees everybody's holds that have expired. */
  async clearExpiredHolds(now: Temporal.Instant): Promise<void> {
    await this.clear('expires_at <= $1', [now.toString()]);
  }

  /** The contact's holds that have not expired. Others that take or release holds for the contact wait. */
  async lockHoldsOf(contactId: string, now: Temporal.Instant): Promise<LiveHold[]> {
    await this.unitOfWork.query(
      `select pg_advisory_xact_lock(hashtextextended('hold ' || $1, 0))`,
      [contactId],
    );
    const rows = await this.unitOfWork.query<{
      id: string;
      start: string;
      end: string;
      expires: string;
    }>(
      `select id, starts_at as start, ends_at as "end", expires_at as expires
         from scheduling.busy_times
        where contact_id = $1 and appointment_id is null and expires_at > $2`,
      [contactId, now.toString()],
    );
    return rows.map(({ id, start, end, expires }) => ({
      id,
      start: Date.parse(start),
      end: Date.parse(end),
      expiresAt: Temporal.Instant.from(expires),
    }));
  }

  /**
   * Makes others that move visits on these resources wait. Two that swap their times would
   * otherwise wait for each other; who only takes a time gives up none and needs no lock.
   */
  async lockForMove(resourceIds: readonly string[]): Promise<void> {
    await this.unitOfWork.query(
      `select pg_advisory_xact_lock(key) from (
         select distinct hashtextextended('move ' || id, 0) as key from unnest($1::text[]) as id
         order by key offset 0) as keys`,
      [resourceIds],
    );
  }

  // In the order of their ids, so that two that clear the same holds do not wait for each other.
  private async clear(which: string, parameters: readonly string[]): Promise<void> {
    await this.unitOfWork.query(
      `delete from scheduling.busy_times where id in (
         select id from scheduling.busy_times
          where appointment_id is null and (${which}) order by id for update)`,
      parameters,
    );
  }
}

const TAKE = `
  insert into scheduling.busy_times
    (id, organization_id, resource_id, appointment_id, contact_id, expires_at, starts_at, ends_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8)
  on conflict do nothing
  returning id`;
