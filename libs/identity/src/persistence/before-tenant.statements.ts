import { AS_OWNER, callableByApp } from '@coordinator/platform';

/**
 * What has to be looked up before the tenant is known: who holds a session or a key,
 * where somebody is a member, whose invitation it is. These functions run as the
 * owner role, which sees every tenant, so each takes a secret or an id that it was
 * found by and returns no more than its caller needs.
 */
export function beforeTenantFunctions(): string[] {
  return [
    ...lookUp(
      'identity.find_session(session_id uuid, moment timestamptz)',
      `table (user_id uuid, platform_admin boolean, memberships jsonb)`,
      `select u.id, u.platform_admin,
              (select coalesce(jsonb_agg(jsonb_build_object(
                        'organizationId', m.organization_id, 'role', m.role, 'adjustments', m.permissions)), '[]')
                 from identity.organization_members m
                 join identity.organizations o on o.id = m.organization_id and o.deleted_at is null
                where m.user_id = u.id)
         from identity.sessions s
         join identity.users u on u.id = s.user_id
        where s.id = session_id and s.revoked_at is null and s.expires_at > moment`,
    ),
    ...lookUp(
      'identity.find_api_key(hash bytea, moment timestamptz)',
      `table (id uuid, organization_id uuid, permissions text[], last_used_at timestamptz)`,
      `select k.id, k.organization_id, k.permissions, k.last_used_at
         from identity.api_keys k
         join identity.organizations o on o.id = k.organization_id and o.deleted_at is null
        where k.key_hash = hash and k.revoked_at is null and (k.expires_at is null or k.expires_at > moment)`,
    ),
    ...lookUp(
      'identity.find_invitation(invitation_id uuid, moment timestamptz)',
      `table (organization_id uuid, email text)`,
      `select i.organization_id, i.email::text
         from identity.invitations i
         join identity.organizations o on o.id = i.organization_id and o.deleted_at is null
        where i.id = invitation_id and i.accepted_at is null and i.revoked_at is null and i.expires_at > moment`,
    ),
    ...lookUp(
      'identity.organizations_of(member_id uuid, after_id uuid, maximum int)',
      `table (organization jsonb, role text, adjustments jsonb)`,
      `select to_jsonb(o), m.role, m.permissions
         from identity.organization_members m
         join identity.organizations o on o.id = m.organization_id
        where m.user_id = member_id and o.deleted_at is null and (after_id is null or o.id > after_id)
        order by o.id
        limit maximum`,
    ),
    ...lookUp(
      'identity.slug_is_taken(wanted text)',
      'boolean',
      `select exists (select from identity.organizations where slug = wanted)`,
    ),
  ];
}

function lookUp(signature: string, returns: string, body: string): string[] {
  return [
    `create function ${signature} returns ${returns}
       language sql stable ${AS_OWNER}
       as $body$ ${body} $body$`,
    ...callableByApp(signature),
  ];
}
