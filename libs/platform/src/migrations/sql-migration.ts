import { Migration } from '@mikro-orm/migrations';

/** Base of the migrations: SQL in the order in which it is written, run by the owner role in one transaction. */
export abstract class SqlMigration extends Migration {
  /** The statements, in order. Helpers of `./statements` write those that every context needs. */
  abstract statements(): string[];

  override up(): void {
    for (const statement of this.statements()) this.addSql(statement);
  }
}

/** Migrations of a context, oldest first. Their names are their identity and never change. */
export type ContextMigrations = readonly {
  name: string;
  class: new (...args: ConstructorParameters<typeof Migration>) => SqlMigration;
}[];
