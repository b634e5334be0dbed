import { AS_OWNER, callableByApp } from '@coordinator/platform';

/**
 * What has to be looked up before the tenant is known: whose number a text came in on,
 * and whose text a delivery report is about. These functions run as the owner role, which
 * sees every tenant, so each takes what only the provider's signed request can name and
 * returns no more than its caller needs.
 */
export function beforeTenantFunctions(): string[] {
  return [
    ...lookUp(
      'conversations.find_line(number text)',
      'table (organization_id uuid, phone_number_id uuid, assigned_coordinator_id uuid, is_active boolean)',
      `select n.organization_id, n.id, n.assigned_coordinator_id, n.is_active
         from conversations.phone_numbers n
         join identity.organizations o on o.id = n.organization_id and o.deleted_at is null
        where n.phone_number = number and n.removed_at is null`,
    ),
    ...lookUp(
      'conversations.find_text(message_id uuid, provider_id text)',
      'table (organization_id uuid, id uuid)',
      `select m.organization_id, m.id from conversations.sms_messages m
        where m.id = message_id or (message_id is null and m.provider_message_id = provider_id)`,
    ),
  ];
}

const lookUp = (signature: string, returns: string, body: string): string[] => [
  `create function ${signature} returns ${returns}
     language sql stable ${AS_OWNER} as $body$ ${body} $body$`,
  ...callableByApp(signature),
];
