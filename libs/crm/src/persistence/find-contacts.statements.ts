import { AS_OWNER, callableByApp } from '@coordinator/platform';

/**
 * `crm.find_contacts`: the list of contacts, filtered, searched and sorted. LIKE and
 * `@>` cannot use an index under row level security, so the function runs as the
 * owner role and takes the tenant from the transaction itself. Each call is planned
 * for its own terms, because a rare word and a common letter want different indexes;
 * a full scan is no choice, because the table holds the contacts of everybody else too.
 */
export function findContactsFunction(): string[] {
  const signature = 'crm.find_contacts(text[], text, text, text, boolean, text, uuid, int)';
  return [
    `create function crm.find_contacts(
       terms text[], wanted_status text, wanted_tag text,
       sort_by text, descending boolean, after_value text, after_id uuid, maximum int)
     returns setof crm.contacts
     language plpgsql stable ${AS_OWNER} set enable_seqscan = off
     as $body$
     declare
       sort_key text := case sort_by
         when 'createdAt' then 'created_at'
         when 'name' then 'sort_name'
         when 'lastContactedAt' then $$coalesce(last_contacted_at, 'epoch'::timestamptz)$$
       end;
       sort_type text := case sort_by when 'name' then 'text' else 'timestamptz' end;
       direction text := case when descending then 'desc' else 'asc' end;
       condition text := '';
       term text;
     begin
       foreach term in array terms loop
         condition := condition || format(' and search_text like %L',
           '%' || regexp_replace(crm.fold(term), '([\\\\%_])', '\\\\\\1', 'g') || '%');
       end loop;
       if wanted_status is not null then
         condition := condition || format(' and status = %L', wanted_status);
       end if;
       if wanted_tag is not null then
         condition := condition || format(' and tags @> %L::jsonb', jsonb_build_array(wanted_tag));
       end if;
       if after_id is not null then
         condition := condition || format(' and (%s, id) %s (%L::%s, %L::uuid)',
           sort_key, case when descending then '<' else '>' end, after_value, sort_type, after_id);
       end if;
       return query execute format(
         'select * from crm.contacts
           where organization_id = $1 and deleted_at is null %s
           order by %s %s, id %s limit $2',
         condition, sort_key, direction, direction)
         using nullif(current_setting('app.organization_id', true), '')::uuid, maximum;
     end
     $body$`,
    ...callableByApp(signature),
  ];
}
