import { newId, UnitOfWork } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import type { BundleContent } from '../content/content-types';
import { BUNDLES } from './template-tables';
import type { TemplateTable } from './template-tables';

/** Writes templates under the rules of loading: rows keep their ids, and administrators their edits. */
@Injectable()
export class CatalogWriter {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Takes the right to load until the transaction ends; a second loader waits here. */
  async lock(): Promise<void> {
    await this.unitOfWork.query(`select pg_advisory_xact_lock(hashtext('catalog.load'))`);
  }

  /** Makes the table offer what `contents` lists, in that order. What is not listed is withdrawn, not deleted. */
  async replaceOffer<Content extends { readonly version: number }>(
    table: TemplateTable,
    contents: readonly Content[],
  ): Promise<void> {
    const rows = contents.map((content, index) => ({
      id: newId(),
      ...contentColumns(table, content),
      content_version: content.version,
      is_active: true,
      sort_order: index + 1,
    }));
    await this.unitOfWork.query(upsertSql(table), [JSON.stringify(rows)]);
    await this.unitOfWork.query(
      `update ${table.name} set is_active = false, updated_at = now()
        where is_active and content_version is not null and ${table.key} <> all ($1::text[])`,
      [rows.map((row) => (row as Record<string, unknown>)[table.key])],
    );
  }

  /** Gives each bundle the roles that its content names, unless the row follows other content. */
  async replaceBundleRoles(bundles: readonly BundleContent[]): Promise<void> {
    for (const bundle of bundles) {
      const row = await this.unitOfWork.queryOne<{ id: string }>(
        `select id from ${BUNDLES.name} where name = $1 and content_version = $2 and edited_at is null`,
        [bundle.name, bundle.version],
      );
      if (row) await this.#replaceRolesOf(row.id, bundle);
    }
  }

  async #replaceRolesOf(bundleId: string, { name, roles }: BundleContent): Promise<void> {
    await this.unitOfWork.query(`delete from catalog.bundle_roles where bundle_id = $1`, [
      bundleId,
    ]);
    const added = await this.unitOfWork.query(
      `insert into catalog.bundle_roles (bundle_id, role_template_id, position)
       select $1, r.id, named.position
         from unnest($2::text[]) with ordinality as named (name, position)
         join catalog.role_templates r using (name)
       returning role_template_id`,
      [bundleId, roles],
    );
    if (added.length !== roles.length)
      throw new Error(`Bundle ${name} names a role that does not exist.`);
  }
}

function contentColumns(table: TemplateTable, content: object): Record<string, unknown> {
  const values = content as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(table.columns).map(([property, column]) => [column, values[property] ?? null]),
  );
}

/**
 * A higher version always wins. The same version is written again only where nobody
 * edited the row and something differs, so that a second load changes nothing.
 */
function upsertSql({ name, key, columns }: TemplateTable): string {
  const loaded = [...Object.values(columns), 'content_version', 'is_active', 'sort_order'];
  const list = (prefix: string) => loaded.map((column) => `${prefix}${column}`).join(', ');
  return `
    insert into ${name} as present (id, ${list('')})
    select id, ${list('')} from jsonb_populate_recordset(null::${name}, $1::jsonb)
    on conflict (${key}) do update
       set (${list('')}) = row(${list('excluded.')}), edited_at = null, updated_at = now()
     where present.content_version < excluded.content_version
        or (present.content_version = excluded.content_version
            and present.edited_at is null
            and row(${list('present.')}) is distinct from row(${list('excluded.')}))`;
}
