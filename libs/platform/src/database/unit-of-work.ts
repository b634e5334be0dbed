import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { IntegrationEvent } from '@coordinator/contracts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { MikroORM } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { CompiledQuery } from 'kysely';
import type { ControlledTransaction } from 'kysely';
import { currentContext, runInContext } from '../context/request-context';
import { AggregateRoot } from '../domain';
import { Outbox } from '../events/outbox';
import { TransactionHandlers } from '../events/transaction-handlers';
import { WakeUp } from '../events/wake-up';
import { isRetryable } from './postgres-errors';
import { setTenantSql } from './tenant-dialect';

interface ActiveUnit {
  em: EntityManager;
  events: IntegrationEvent[];
  afterCommit: (() => void)[];
  /** A joined unit failed: whatever its caller does with the error, nothing of this may be kept. */
  doomed: boolean;
}

const active = new AsyncLocalStorage<ActiveUnit>();
const MAX_ATTEMPTS = 4;

/**
 * One transaction that belongs to one tenant. Re-entrant: a unit started inside
 * another joins it. Commits aggregates, the events that they raised and the jobs
 * that were enqueued together, or nothing of it.
 */
@Injectable()
export class UnitOfWork {
  constructor(
    private readonly orm: MikroORM,
    private readonly outbox: Outbox,
    private readonly handlers: TransactionHandlers,
    private readonly wakeUp: WakeUp,
  ) {}

  /**
   * Runs `work` in the active transaction, or in a new one for the tenant of the
   * current context. A new one is tried again when PostgreSQL chose it as the
   * victim of a deadlock or a serialization conflict, so `work` must have no effect outside the database.
   */
  async run<T>(work: () => Promise<T>): Promise<T> {
    const unit = active.getStore();
    if (!unit) return this.#runNew(work);
    try {
      return await work();
    } catch (error) {
      unit.doomed = true;
      throw error;
    }
  }

  /** As {@link run}, for another tenant: the rest of an active transaction keeps its own. */
  async runFor<T>(organizationId: string, work: () => Promise<T>): Promise<T> {
    const context = currentContext();
    const inner = { requestId: '-', correlationId: '-', ...context, organizationId };
    const unit = active.getStore();
    if (!unit) return runInContext(inner, () => this.run(work));
    await this.#storeEvents(unit); // those raised so far belong to the tenant so far
    await this.query(setTenantSql(organizationId));
    const result = await runInContext(inner, () =>
      this.run(async () => {
        const value = await work();
        await this.#storeEvents(unit);
        return value;
      }),
    );
    await this.query(
      context?.organizationId
        ? setTenantSql(context.organizationId)
        : `select set_config('app.organization_id', '', true)`,
    );
    return result;
  }

  /** The entity manager of the active transaction. Throws outside one. */
  get em(): EntityManager {
    return this.#active().em;
  }

  /** Runs one SQL statement with `$1` parameters in the active transaction, or in one of its own. */
  async query<T>(text: string, parameters: readonly unknown[] = []): Promise<T[]> {
    const unit = active.getStore();
    if (!unit) return this.#runNew(() => this.query<T>(text, parameters));
    const transaction = unit.em.getTransactionContext<ControlledTransaction<unknown>>();
    if (!transaction) throw new Error('The transaction has ended.');
    const result = await transaction.executeQuery(CompiledQuery.raw(text, [...parameters]));
    return result.rows as T[];
  }

  /** As {@link query}, for the first row. */
  async queryOne<T>(text: string, parameters: readonly unknown[] = []): Promise<T | undefined> {
    return (await this.query<T>(text, parameters))[0];
  }

  /** Records an event that no aggregate raised. */
  record(event: IntegrationEvent): void {
    this.#active().events.push(event);
  }

  /** Calls back once the active transaction is committed; not if it is rolled back. */
  afterCommit(callback: () => void): void {
    this.#active().afterCommit.push(callback);
  }

  #active(): ActiveUnit {
    const unit = active.getStore();
    if (!unit) throw new Error('No unit of work is active here.');
    return unit;
  }

  async #runNew<T>(work: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#attempt(work);
      } catch (error) {
        if (!isRetryable(error) || attempt >= MAX_ATTEMPTS) throw error;
        await sleep(Math.random() * 20 * attempt);
      }
    }
  }

  async #attempt<T>(work: () => Promise<T>): Promise<T> {
    const em = this.orm.em.fork({ useContext: false });
    const unit: ActiveUnit = { em, events: [], afterCommit: [], doomed: false };
    await em.begin();
    let result: T;
    try {
      result = await active.run(unit, async () => {
        const value = await work();
        await this.#storeEvents(unit);
        return value;
      });
      if (unit.doomed)
        throw new Error('A part of this unit of work failed; nothing of it was kept.');
      await em.commit();
    } catch (error) {
      await em.rollback();
      throw error;
    }
    for (const callback of unit.afterCommit) callback();
    return result;
  }

  async #storeEvents(unit: ActiveUnit): Promise<void> {
    for (;;) {
      const events = await this.#raisedEvents(unit);
      if (events.length === 0) return;
      for (const event of events) await this.handlers.handle(event);
      await this.outbox.store(events, (text, parameters) => this.query(text, parameters));
      unit.afterCommit.push(() => this.wakeUp.send());
    }
  }

  /** Takes the events that are not stored yet; a handler of one may have raised more. */
  async #raisedEvents(unit: ActiveUnit): Promise<IntegrationEvent[]> {
    await unit.em.flush();
    for (const entity of unit.em.getUnitOfWork().getIdentityMap()) {
      if (entity instanceof AggregateRoot) unit.events.push(...entity.pullEvents());
    }
    return unit.events.splice(0);
  }
}
