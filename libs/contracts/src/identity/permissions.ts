/** Everything that a member or an API key may be allowed to do: `<area>.<read|write>`. */
export const PERMISSIONS = [
  'organization.read',
  'organization.write',
  'members.read',
  'members.write',
  'coordinators.read',
  'coordinators.write',
  'contacts.read',
  'contacts.write',
  'appointments.read',
  'appointments.write',
  'calendar.read',
  'calendar.write',
  'knowledge.read',
  'knowledge.write',
  'conversations.read',
  'conversations.write',
  'numbers.read',
  'numbers.write',
  'billing.read',
  'billing.write',
  'analytics.read',
  'audit.read',
  'api_keys.write',
] as const;

export type Permission = (typeof PERMISSIONS)[number];

/** From the least to the most. */
export const MEMBER_ROLES = ['member', 'admin', 'owner'] as const;

export type MemberRole = (typeof MEMBER_ROLES)[number];

/** What a role may do before the adjustments of a single member. Who owns, may do everything. */
export const ROLE_PERMISSIONS: Readonly<Record<MemberRole, readonly Permission[]>> = {
  owner: PERMISSIONS,
  admin: PERMISSIONS.filter((permission) => permission !== 'billing.write'),
  member: [
    'organization.read',
    'members.read',
    'coordinators.read',
    'contacts.read',
    'contacts.write',
    'appointments.read',
    'appointments.write',
    'calendar.read',
    'knowledge.read',
    'conversations.read',
    'conversations.write',
    'numbers.read',
    'analytics.read',
  ],
};
