import { MEMBER_ROLES, PERMISSIONS, ROLE_PERMISSIONS } from '@coordinator/contracts';
import type { MemberRole } from '@coordinator/contracts';
import fc from 'fast-check';
import { Member } from './member';
import type { Standing } from './member';
import { permissionsOf } from './permission-set';
import type { Adjustments } from './permission-set';

const NOW = Temporal.Instant.from('2026-11-22T12:00:00Z');
const member = (role: MemberRole, permissions: Adjustments | null = null) =>
  new Member('m', 'o', 'u', role, permissions, NOW);
const code = (act: () => void): string | undefined => {
  try {
    act();
    return undefined;
  } catch (error) {
    return (error as { code?: string }).code;
  }
};

describe('permissionsOf', () => {
  it('adds what is granted and takes what is revoked', () => {
    const permissions = permissionsOf('member', {
      granted: ['billing.read'],
      revoked: ['contacts.write'],
    });
    expect(permissions.has('billing.read')).toBe(true);
    expect(permissions.has('contacts.write')).toBe(false);
    expect(permissions.has('contacts.read')).toBe(true);
  });

  it('lets a revocation win over a grant', () => {
    const both: Adjustments = { granted: ['audit.read'], revoked: ['audit.read'] };
    expect(permissionsOf('member', both).has('audit.read')).toBe(false);
  });

  it('leaves an owner everything', () => {
    expect([...permissionsOf('owner', { revoked: [...PERMISSIONS] })]).toEqual(PERMISSIONS);
  });

  it('gives each role what the one below it has', () => {
    for (const permission of ROLE_PERMISSIONS.member) {
      expect(ROLE_PERMISSIONS.admin).toContain(permission);
    }
  });
});

describe('what a member may give', () => {
  it.each<[MemberRole, Standing, Standing | null, string | undefined]>([
    ['owner', { role: 'owner', permissions: null }, null, undefined],
    ['admin', { role: 'member', permissions: null }, null, undefined],
    ['admin', { role: 'admin', permissions: null }, null, undefined],
    ['admin', { role: 'owner', permissions: null }, null, 'role_above_yours'],
    [
      'admin',
      { role: 'member', permissions: null },
      { role: 'owner', permissions: null },
      'role_above_yours',
    ],
    [
      'admin',
      { role: 'member', permissions: { granted: ['billing.write'] } },
      null,
      'permission_not_yours',
    ],
    ['member', { role: 'admin', permissions: null }, null, 'role_above_yours'],
  ])('%p gives %j to one who had %j: %p', (role, after, before, expected) => {
    expect(code(() => member(role).assertMayGive(after, before))).toBe(expected);
  });

  it('lets someone keep what they have although the giver lacks it', () => {
    const standing: Standing = { role: 'member', permissions: { granted: ['billing.write'] } };
    expect(code(() => member('admin').assertMayGive(standing, standing))).toBeUndefined();
  });

  it('never lets an admin of few permissions make one of more', () => {
    const few = member('admin', { revoked: ['api_keys.write'] });
    expect(code(() => few.assertMayGive({ role: 'admin', permissions: null }, null))).toBe(
      'permission_not_yours',
    );
  });

  it('never adds to what giver and receiver had together', () => {
    const permissions = fc.subarray([...PERMISSIONS]);
    const standing = fc.record({
      role: fc.constantFrom(...MEMBER_ROLES),
      permissions: fc.option(fc.record({ granted: permissions, revoked: permissions })),
    });
    fc.assert(
      fc.property(standing, standing, standing, (giver, before, after) => {
        const act = () => member(giver.role, giver.permissions).assertMayGive(after, before);
        if (code(act) !== undefined) return;
        const before_ = permissionsOf(before.role, before.permissions);
        const own = permissionsOf(giver.role, giver.permissions);
        for (const permission of permissionsOf(after.role, after.permissions)) {
          expect(before_.has(permission) || own.has(permission)).toBe(true);
        }
        expect(MEMBER_ROLES.indexOf(after.role)).toBeLessThanOrEqual(
          MEMBER_ROLES.indexOf(giver.role),
        );
      }),
    );
  });
});
