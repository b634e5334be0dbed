import { currentOrganizationId, newId, UnitOfWork } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import type { Interval } from '../domain/interval-set';
import { isoInstant } from '../domain/local-time';

export interface StoredHold extends Interval {
  readonly id: string;
  readonly resourceId: string;
  readonly contactId: string;
  readonly expiresAt: Temporal.Instant;
}

/** A time that somebody wants to have, on one of the resources, which are tried in their order. */
export interface WantedTime extends Interval {
  readonly resourceIds: readonly string[];
}

/** What is given up for the time that is taken. */
export interface Exchange {
  readonly holds: readonly StoredHold[];
  readonly visit?: { readonly appointmentId: string; readonly resourceId: string };
}

export type BusyOwner =
  | { readonly appointmentId: string }
  | { readonly contactId: string; readonly expiresAt: Temporal.Instant };

/**
 * The times that are taken, by visits and by holds. The database's exclusion constraint keeps
 * them apart; here it is asked in a way that neither raises errors nor deadlocks. Whoever only
 * takes a time does so with one insert that gives way, and waits for nobody afterwards. Whoever
 * gives up a time for it locks the resources first, as two that swap would wait for each other.
 */
@Injectable()
export class BusyTimes {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Takes the time on the first of the resources that is free. Null if none is. */
  async take(
    wanted: WantedTime,
    owner: BusyOwner,
    { holds, visit }: Exchange,
  ): Promise<{ id: string; resourceId: string } | null> {
    if (holds.length > 0 || visit) {
      const given = [...holds, ...(visit ? [visit] : [])].map(({ resourceId }) => resourceId);
      await this.lock([...wanted.resourceIds, ...given]);
      await this.releaseHolds(holds.map(({ id }) => id));
      if (visit) await this.releaseVisit(visit.appointmentId);
    }
    for (const resourceId of wanted.resourceIds) {
      const id = newId();
      if (await this.insert(id, resourceId, wanted, owner)) return { id, resourceId };
    }
    return null;
  }

  /**
   * The holds that stand in the way of the contact: its own, wherever they are, and of
   * others those that have expired, since the constraint does not know the time.
   */
  async holdsInTheWay(
    { resourceIds, start, end }: WantedTime,
    contactId: string,
    now: Temporal.Instant,
  ): Promise<StoredHold[]> {
    const rows = await this.unitOfWork.query<HoldRow>(HOLDS_IN_THE_WAY, [
      contactId,
      now.toString(),
      resourceIds,
      isoInstant(start),
      isoInstant(end),
    ]);
    return rows.map((row) => ({
      ...row,
      start: Date.parse(row.start),
      end: Date.parse(row.end),
      expiresAt: Temporal.Instant.from(row.expiresAt),
    }));
  }

  /** Makes others that take holds for the contact wait. */
  async lockHoldsOf(contactId: string): Promise<void> {
    await this.unitOfWork.query(
      `select pg_advisory_xact_lock(hashtextextended('hold ' || $1, 0))`,
      [contactId],
    );
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

  /** In the order of the keys, so that nobody waits for somebody who waits for them. */
  private async lock(resourceIds: readonly string[]): Promise<void> {
    await this.unitOfWork.query(
      `select pg_advisory_xact_lock(key) from (
         select distinct hashtextextended('busy ' || id, 0) as key from unnest($1::text[]) as id
         order by key offset 0) as keys`,
      [resourceIds],
    );
  }

  private async insert(
    id: string,
    resourceId: string,
    { start, end }: Interval,
    owner: BusyOwner,
  ): Promise<boolean> {
    const taken = await this.unitOfWork.query(INSERT, [
      id,
      currentOrganizationId(),
      resourceId,
      'appointmentId' in owner ? owner.appointmentId : null,
      'contactId' in owner ? owner.contactId : null,
      'expiresAt' in owner ? owner.expiresAt.toString() : null,
      isoInstant(start),
      isoInstant(end),
    ]);
    return taken.length > 0;
  }
}

interface HoldRow {
  id: string;
  resourceId: string;
  contactId: string;
  start: string;
  end: string;
  expiresAt: string;
}

const HOLDS_IN_THE_WAY = `
  select id, resource_id as "resourceId", contact_id as "contactId",
         starts_at as start, ends_at as "end", expires_at as "expiresAt"
    from scheduling.busy_times
   where appointment_id is null
     and (contact_id = $1
       or (expires_at <= $2 and resource_id = any($3::uuid[]) and starts_at < $5 and ends_at > $4))`;

const INSERT = `
  insert into scheduling.busy_times
    (id, organization_id, resource_id, appointment_id, contact_id, expires_at, starts_at, ends_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8)
  on conflict do nothing
  returning id`;
