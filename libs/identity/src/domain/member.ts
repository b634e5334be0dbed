import { MEMBER_ROLES } from '@coordinator/contracts';
import type { MemberRole, Permission } from '@coordinator/contracts';
import { permissionsOf } from './permission-set';
import type { Adjustments } from './permission-set';
import { NotYours, OwnersOnly } from './errors';

/** What someone is, or is to become, in an organization. */
export interface Standing {
  role: MemberRole;
  permissions: Adjustments | null;
}

/** Somebody who works in an organization. */
export class Member implements Standing {
  permissions: Adjustments | null;
  updatedAt: Date;
  readonly createdAt: Date;

  constructor(
    readonly id: string,
    readonly organizationId: string,
    readonly userId: string,
    public role: MemberRole,
    permissions: Adjustments | null,
    now: Temporal.Instant,
  ) {
    this.permissions = permissions;
    this.createdAt = new Date(now.epochMilliseconds);
    this.updatedAt = this.createdAt;
  }

  may(permission: Permission): boolean {
    return permissionsOf(this.role, this.permissions).has(permission);
  }

  /** Throws unless this member may give someone that standing, who had `before` until now. */
  assertMayGive(after: Standing, before: Standing | null): void {
    if (before) this.assertMayManage(before);
    this.assertMayManage(after);
    const own = permissionsOf(this.role, this.permissions);
    const had = before ? permissionsOf(before.role, before.permissions) : new Set<Permission>();
    for (const permission of permissionsOf(after.role, after.permissions)) {
      if (!had.has(permission) && !own.has(permission)) throw new NotYours(permission);
    }
  }

  /** Throws for someone of a higher role: owners are the affair of owners. */
  assertMayManage({ role }: Standing): void {
    if (rank(role) > rank(this.role)) throw new OwnersOnly(role);
  }

  change(standing: Standing, now: Temporal.Instant): void {
    this.role = standing.role;
    this.permissions = standing.permissions;
    this.updatedAt = new Date(now.epochMilliseconds);
  }
}

const rank = (role: MemberRole): number => MEMBER_ROLES.indexOf(role);
