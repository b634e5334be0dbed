import { PERMISSIONS, ROLE_PERMISSIONS } from '@coordinator/contracts';
import type { MemberRole, Permission, PermissionAdjustmentsDto } from '@coordinator/contracts';

/** What a member may do beyond the role, or may not although the role could. */
export type Adjustments = PermissionAdjustmentsDto;

/** Everything that a member may do. An owner may do everything, whatever the adjustments say. */
export function permissionsOf(
  role: MemberRole,
  adjustments: Adjustments | null,
): ReadonlySet<Permission> {
  const permissions = new Set(ROLE_PERMISSIONS[role]);
  if (role === 'owner' || !adjustments) return permissions;
  for (const permission of adjustments.granted ?? []) permissions.add(permission);
  for (const permission of adjustments.revoked ?? []) permissions.delete(permission);
  return permissions;
}

/** The permissions among `wanted` that the product knows. Stored ones may be older than the list. */
export function knownPermissions(wanted: readonly string[]): Permission[] {
  return PERMISSIONS.filter((permission) => wanted.includes(permission));
}
