import { CompiledQuery, PostgresDialect, PostgresDriver } from 'kysely';
import type { DatabaseConnection, PostgresDialectConfig, TransactionSettings } from 'kysely';
import { currentContext } from '../context/request-context';
import { assertUuid } from './assert-uuid';

type Releasable = Parameters<PostgresDriver['releaseConnection']>[0];

/** Begins each transaction and sets its tenant in one round trip. */
class TenantDriver extends PostgresDriver {
  override async beginTransaction(
    connection: DatabaseConnection,
    settings: TransactionSettings,
  ): Promise<void> {
    try {
      await this.#begin(connection, settings);
    } catch (error) {
      // A transaction that never began is not released by anybody else.
      await this.rollbackTransaction(connection);
      await this.releaseConnection(connection as Releasable);
      throw error;
    }
  }

  /** Fails only where the connection is lost, and then PostgreSQL has rolled back by itself. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await super.rollbackTransaction(connection).catch(() => undefined);
  }

  async #begin(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    const organizationId = currentContext()?.organizationId;
    if (!organizationId || settings.isolationLevel || settings.accessMode) {
      await super.beginTransaction(connection, settings);
      if (organizationId)
        await connection.executeQuery(CompiledQuery.raw(setTenantSql(organizationId)));
      return;
    }
    await connection.executeQuery(CompiledQuery.raw(`begin; ${setTenantSql(organizationId)}`));
  }
}

/** PostgreSQL whose transactions belong to the tenant of the current context. */
export class TenantDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig;

  constructor(config: PostgresDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): PostgresDriver {
    return new TenantDriver(this.#config);
  }
}

/** SQL that sets the tenant until the transaction ends. */
export function setTenantSql(organizationId: string): string {
  return `select set_config('app.organization_id', '${assertUuid(organizationId)}', true)`;
}
