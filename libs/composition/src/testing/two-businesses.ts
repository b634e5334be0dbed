import { furnishBusiness } from './furnish-business';
import type { FurnishedBusiness } from './furnish-business';
import { createTestProduct } from './test-product';
import type { TestProduct } from './test-product';

/** Two furnished businesses of one product, neither of which may find anything of the other. */
export class TwoBusinesses {
  private constructor(
    readonly product: TestProduct,
    readonly ours: FurnishedBusiness,
    readonly theirs: FurnishedBusiness,
    /** Every table that holds rows of a business: its own first, then those with an `organization_id`. */
    readonly tables: string[],
  ) {}

  /** No worker runs, so that nothing changes but by what a test does. */
  static async open(): Promise<TwoBusinesses> {
    const product = await createTestProduct({
      env: { TWILIO_ACCOUNT_SID: `AC${'1'.repeat(32)}`, TWILIO_AUTH_TOKEN: 'token of a test' },
    });
    try {
      const ours = await furnishBusiness(product, 'heron');
      const theirs = await furnishBusiness(product, 'quokka');
      return new TwoBusinesses(product, ours, theirs, await tenantTables(product));
    } catch (error) {
      await product.close();
      throw error;
    }
  }

  /** Everything that the database holds of the other business, by table. */
  async everythingOfTheirs(): Promise<Record<string, object[]>> {
    const everything: Record<string, object[]> = {};
    for (const table of this.tables) {
      const { rows } = await this.product.owner.query<object>(
        `select to_jsonb(t) as row from ${table} t
          where ${tenantColumn(table)} = $1 order by to_jsonb(t)::text`,
        [this.theirs.ids['organizationId']],
      );
      everything[table] = rows;
    }
    return everything;
  }

  /** Expects nothing of the other business in an answer, beyond what the question held. */
  expectNothingOfTheirs(answer: string, question: string): void {
    const { word, ids, numbers } = this.theirs;
    const theirs = [word, ...numbers, ...Object.values(ids)];
    const leaked = theirs.filter((one) => answer.includes(one) && !question.includes(one));
    expect([question, leaked]).toEqual([question, []]);
  }

  close(): Promise<void> {
    return this.product.close();
  }
}

/** The column that says whose a row is. */
export const tenantColumn = (table: string): string =>
  table === 'identity.organizations' ? 'id' : 'organization_id';

async function tenantTables({ owner }: TestProduct): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.columns
      where column_name = 'organization_id' and table_schema !~ '^(pg_|information_schema)' order by 1`,
  );
  return ['identity.organizations', ...rows.map(({ name }) => name)];
}
