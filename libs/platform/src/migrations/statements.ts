const TENANT = `nullif(current_setting('app.organization_id', true), '')::uuid`;

/** Runs SQL text that needs the name of a derived role: `%I` stands for it. */
const forRole = (role: 'app' | 'relay', template: string): string =>
  `do $$ begin execute format('${template.replaceAll("'", "''")}', current_user || '_${role}'); end $$`;

/** A schema for a context, open to the application role. */
export function createSchema(schema: string): string[] {
  return [
    `create schema ${schema}`,
    forRole('app', `grant usage on schema ${schema} to %I`),
    forRole(
      'app',
      `alter default privileges in schema ${schema} grant select, insert, update, delete on tables to %I`,
    ),
    forRole('app', `alter default privileges in schema ${schema} grant usage on sequences to %I`),
  ];
}

/**
 * Puts a table under row level security, forced: each statement sees the rows of
 * the tenant set for its transaction, and nothing without one. The owner sees all,
 * for migrations and for the functions that look things up before the tenant is known.
 */
export function isolateTenants(table: string, column = 'organization_id'): string[] {
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy tenant on ${table} using (${column} = ${TENANT}) with check (${column} = ${TENANT})`,
    `create policy owner on ${table} to current_user using (true) with check (true)`,
  ];
}

/** As {@link isolateTenants}, for rows that may belong to no tenant: those are seen where none is set. */
export function isolateOptionalTenants(table: string): string[] {
  const own = `organization_id is not distinct from ${TENANT}`;
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy tenant on ${table} using (${own}) with check (${own})`,
    `create policy owner on ${table} to current_user using (true) with check (true)`,
  ];
}

/** Lets the relay role read and change the rows of every tenant. */
export function openToRelay(table: string): string[] {
  const schema = table.split('.')[0] as string;
  return [
    forRole('relay', `grant usage on schema ${schema} to %I`),
    forRole('relay', `grant select, update, delete on ${table} to %I`),
    forRole('relay', `create policy relay on ${table} to %I using (true) with check (true)`),
  ];
}

/** Takes rights on a table away from the application role. */
export const revokeFromApp = (rights: string, table: string): string =>
  forRole('app', `revoke ${rights} on ${table} from %I`);

/** Keeps a function for the application role, which everybody may call otherwise. */
export const callableByApp = (signature: string): string[] => [
  `revoke execute on function ${signature} from public`,
  forRole('app', `grant execute on function ${signature} to %I`),
];

/**
 * Options of a function that runs as the owner role, which sees every tenant: nothing that its
 * caller plants in a schema, the temporary one included, stands before what it means.
 */
export const AS_OWNER = 'security definer set search_path = pg_catalog, pg_temp';
