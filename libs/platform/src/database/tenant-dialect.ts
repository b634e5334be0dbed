import { CompiledQuery, PostgresDialect, PostgresDriver } from 'kysely';
import type { DatabaseConnection, PostgresDialectConfig, TransactionSettings } from 'kysely';
import { currentContext } from '../context/request-context';
import { assertUuid } from './assert-uuid';

/** Begins each transaction and sets its tenant in one round trip. */
class TenantDriver extends PostgresDriver {
  override async beginTransaction(
    connection: DatabaseConnection,
    settings: TransactionSettings,
  ): Promise<void> {
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
