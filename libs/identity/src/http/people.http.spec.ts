import { randomInt } from 'node:crypto';
import { createTestProduct } from '@coordinator/composition/testing';
import type { SignedUp, TestProduct } from '@coordinator/composition/testing';
import type { MemberDto, MemberRole, PermissionAdjustmentsDto } from '@coordinator/contracts';
import { expectMatchesOpenApi } from '@coordinator/platform/testing';

const ORGANIZATIONS = '/api/coordinator/organizations';
const DESCRIBED = `${ORGANIZATIONS}/{organizationId}`;

let product: TestProduct;

beforeAll(async () => {
  product = await createTestProduct();
}, 30_000);
afterAll(() => product?.close());

/** An organization with its owner, where others can be put without the detour of a mail. */
async function team() {
  const owner = await product.signUp('Olive Owner');
  const answer = await owner.caller.post(ORGANIZATIONS, {
    name: 'Bright Smile',
    industry: 'dental',
  });
  const id: string = answer.json().data.id;
  const base = `${ORGANIZATIONS}/${id}`;
  const members = async () =>
    (await owner.caller.get(`${base}/members`)).json().data as MemberDto[];
  const memberIdOf = async ({ userId }: SignedUp) =>
    (await members()).find((member) => member.userId === userId)?.id as string;
  const join = async (role: MemberRole, permissions: PermissionAdjustmentsDto | null = null) => {
    const person = await product.signUp(`A ${role}`);
    await product.owner.query(
      `insert into identity.organization_members (id, organization_id, user_id, role, permissions, created_at, updated_at)
       values (gen_random_uuid(), $1, $2, $3, $4, now(), now())`,
      [id, person.userId, role, permissions && JSON.stringify(permissions)],
    );
    return { ...person, memberId: await memberIdOf(person) };
  };
  return { owner, id, base, members, memberIdOf, join };
}

describe('members', () => {
  it('are listed with what they may do', async () => {
    const { owner, base, join } = await team();
    await join('member', { granted: ['billing.read'], revoked: ['contacts.write'] });
    const answer = await owner.caller.get(`${base}/members`);
    expectMatchesOpenApi(product.app, answer, 'GET', `${DESCRIBED}/members`);
    const [, member] = answer.json().data as MemberDto[];
    expect(member?.permissions).toContain('billing.read');
    expect(member?.permissions).not.toContain('contacts.write');
  });

  it('feel a change of their permissions with the next request', async () => {
    const { owner, base, join } = await team();
    const member = await join('member');
    const rename = () => member.caller.patch(base, { name: 'Mine' });
    expect((await rename()).statusCode).toBe(403);
    const answer = await owner.caller.patch(`${base}/members/${member.memberId}`, {
      permissions: { granted: ['organization.write'] },
    });
    expect(answer.statusCode).toBe(200);
    expectMatchesOpenApi(product.app, answer, 'PATCH', `${DESCRIBED}/members/{memberId}`);
    expect((await rename()).statusCode).toBe(200);
    await owner.caller.delete(`${base}/members/${member.memberId}`);
    expect((await rename()).statusCode).toBe(404);
    expect((await member.caller.get('/api/auth/me')).statusCode).toBe(200);
  });

  it('may leave, and cannot remove others without the permission', async () => {
    const { base, join } = await team();
    const member = await join('member');
    const other = await join('member');
    expect((await member.caller.delete(`${base}/members/${other.memberId}`)).statusCode).toBe(403);
    expect((await member.caller.delete(`${base}/members/${member.memberId}`)).statusCode).toBe(204);
    expect((await member.caller.get(base)).statusCode).toBe(404);
  });

  it.each([
    ['make themselves owner', { role: 'owner' }],
    ['give themselves what admins lack', { permissions: { granted: ['billing.write'] } }],
  ])('who are admins cannot %s', async (_what, changes) => {
    const { base, join } = await team();
    const admin = await join('admin');
    const answer = await admin.caller.patch(`${base}/members/${admin.memberId}`, changes);
    expect(answer.statusCode).toBe(403);
  });

  it('who are admins can neither change nor remove an owner', async () => {
    const { owner, base, join, memberIdOf } = await team();
    const admin = await join('admin');
    const url = `${base}/members/${await memberIdOf(owner)}`;
    for (const changes of [{ role: 'member' }, { permissions: { revoked: ['audit.read'] } }]) {
      const answer = await admin.caller.patch(url, changes);
      expect(answer.json()).toMatchObject({ status: 403, code: 'role_above_yours' });
    }
    expect((await admin.caller.delete(url)).statusCode).toBe(403);
  });

  it('who may manage members cannot lift anybody above themselves', async () => {
    const { base, join } = await team();
    const helper = await join('member', { granted: ['members.write'] });
    const other = await join('member');
    const admin = await join('admin');
    const change = (memberId: string, changes: object) =>
      helper.caller.patch(`${base}/members/${memberId}`, changes);
    expect((await change(other.memberId, { role: 'admin' })).json().code).toBe('role_above_yours');
    expect((await change(admin.memberId, { role: 'member' })).json().code).toBe('role_above_yours');
    expect(
      (await change(other.memberId, { permissions: { granted: ['audit.read'] } })).json().code,
    ).toBe('permission_not_yours');
    const invite = (invitation: object) =>
      helper.caller.post(`${base}/invitations`, { email: 'x@example.com', ...invitation });
    expect((await invite({ role: 'owner' })).statusCode).toBe(403);
    expect((await invite({ permissions: { granted: ['billing.write'] } })).statusCode).toBe(403);
    expect((await invite({})).statusCode).toBe(201);
  });

  it.each([
    ['an unknown role', { role: 'emperor' }, 'role'],
    ['an unknown permission', { permissions: { granted: ['everything'] } }, 'permissions.granted'],
    ['no role', { role: null }, 'role'],
  ])('cannot be given %s', async (_what, changes, path) => {
    const { owner, base, join } = await team();
    const { memberId } = await join('member');
    const answer = await owner.caller.patch(`${base}/members/${memberId}`, changes);
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors).toMatchObject([{ path }]);
  });

  it('of another organization are not found', async () => {
    const { owner, base } = await team();
    const elsewhere = await team();
    const memberId = await elsewhere.memberIdOf(elsewhere.owner);
    const url = `${base}/members/${memberId}`;
    expect((await owner.caller.get(url)).statusCode).toBe(404);
    expect((await owner.caller.patch(url, { role: 'member' })).statusCode).toBe(404);
    expect((await owner.caller.delete(url)).statusCode).toBe(404);
    expect(await elsewhere.members()).toHaveLength(1);
  });
});

describe('the last owner', () => {
  it('can neither leave nor step down', async () => {
    const { owner, base, join, memberIdOf } = await team();
    await join('admin');
    const url = `${base}/members/${await memberIdOf(owner)}`;
    for (const answer of [
      await owner.caller.delete(url),
      await owner.caller.patch(url, { role: 'admin' }),
    ]) {
      expect(answer.json()).toMatchObject({ status: 422, code: 'last_owner' });
    }
  });

  it('remains even when two owners remove each other at the same moment', async () => {
    for (let round = 0; round < 5; round++) {
      const { owner, base, join, memberIdOf, id } = await team();
      const second = await join('owner');
      const firstId = await memberIdOf(owner);
      const answers = await Promise.all([
        owner.caller.delete(`${base}/members/${second.memberId}`),
        second.caller.delete(`${base}/members/${firstId}`),
        owner.caller.delete(`${base}/members/${firstId}`),
        second.caller.patch(`${base}/members/${second.memberId}`, { role: 'member' }),
      ]);
      expect(answers.filter(({ statusCode }) => statusCode >= 500)).toEqual([]);
      const { rows } = await product.owner.query(
        `select from identity.organization_members where organization_id = $1 and role = 'owner'`,
        [id],
      );
      expect(rows).toHaveLength(1);
    }
  });

  it('alone can delete the organization', async () => {
    const { owner, base, join } = await team();
    const admin = await join('admin');
    expect((await admin.caller.delete(base)).statusCode).toBe(403);
    expect((await owner.caller.delete(base)).statusCode).toBe(204);
  });
});

describe('API keys', () => {
  it('are shown once and stored as a hash', async () => {
    const { owner, base } = await team();
    const answer = await owner.caller.post(`${base}/api-keys`, {
      name: 'Website',
      permissions: ['contacts.read', 'organization.read'],
    });
    expect(answer.statusCode).toBe(201);
    expectMatchesOpenApi(product.app, answer, 'POST', `${DESCRIBED}/api-keys`);
    const { key, id, prefix } = answer.json().data;
    expect(key).toMatch(/^ck_[\w-]{43}$/);
    const listed = await owner.caller.get(`${base}/api-keys`);
    expectMatchesOpenApi(product.app, listed, 'GET', `${DESCRIBED}/api-keys`);
    expect(listed.json().data).toMatchObject([{ id, prefix, name: 'Website', lastUsedAt: null }]);
    const { rows } = await product.owner.query(
      `select to_jsonb(k)::text || coalesce((select string_agg(to_jsonb(a)::text, '') from identity.audit_log a), '') as text
         from identity.api_keys k where id = $1`,
      [id],
    );
    expect(rows[0].text).not.toContain(key);
    expect(rows[0].text).not.toContain(key.slice(10));
  });

  it('may do what they were made for, in their organization only', async () => {
    const { owner, base } = await team();
    const elsewhere = await team();
    const made = await owner.caller.post(`${base}/api-keys`, {
      name: 'Reader',
      permissions: ['organization.read', 'members.read', 'members.write', 'api_keys.write'],
    });
    const program = product.anyone.as(made.json().data.key);
    expect((await program.get(base)).statusCode).toBe(200);
    expect((await program.patch(base, { name: 'Mine' })).statusCode).toBe(403);
    expect((await program.get(elsewhere.base)).statusCode).toBe(404);
    expect((await program.get(ORGANIZATIONS)).statusCode).toBe(403);
    expect((await program.get('/api/auth/me')).statusCode).toBe(403);
    for (const path of ['api-keys', 'invitations']) {
      const answer = await program.post(`${base}/${path}`, {});
      expect(answer.json()).toMatchObject({ status: 403, code: 'people_only' });
    }
    const listed = await owner.caller.get(`${base}/api-keys`);
    expect(listed.json().data[0].lastUsedAt).not.toBeNull();
  });

  it('are worth nothing once they are revoked or too old', async () => {
    const { owner, base } = await team();
    const make = async (more: object = {}) =>
      (
        await owner.caller.post(`${base}/api-keys`, {
          name: 'K',
          permissions: ['organization.read'],
          ...more,
        })
      ).json().data;
    const revoked = await make();
    expect((await owner.caller.delete(`${base}/api-keys/${revoked.id}`)).statusCode).toBe(204);
    expect((await owner.caller.delete(`${base}/api-keys/${revoked.id}`)).statusCode).toBe(404);
    expect((await product.anyone.as(revoked.key).get(base)).statusCode).toBe(401);
    const old = await make({ expiresAt: '2999-01-01T00:00:00Z' });
    expect((await product.anyone.as(old.key).get(base)).statusCode).toBe(200);
    await product.owner.query('update identity.api_keys set expires_at = now() where id = $1', [
      old.id,
    ]);
    expect((await product.anyone.as(old.key).get(base)).statusCode).toBe(401);
  });

  it('cannot be given what their maker lacks', async () => {
    const { base, join } = await team();
    const admin = await join('admin');
    const answer = await admin.caller.post(`${base}/api-keys`, {
      name: 'Sneaky',
      permissions: ['billing.write'],
    });
    expect(answer.json()).toMatchObject({ status: 403, code: 'permission_not_yours' });
    const member = await join('member');
    expect((await member.caller.get(`${base}/api-keys`)).statusCode).toBe(403);
  });

  it.each([
    ['no permission', { permissions: [] }, 'permissions'],
    ['an unknown permission', { permissions: ['all'] }, 'permissions'],
    ['an end in the past', { expiresAt: '2020-01-01T00:00:00Z' }, 'expiresAt'],
    ['an end without a zone', { expiresAt: '2999-01-01T00:00:00' }, 'expiresAt'],
    ['an end that is none', { expiresAt: '2999-02-30T00:00:00Z' }, 'expiresAt'],
    ['no name', { name: ' ' }, 'name'],
  ])('cannot be made with %s', async (_what, fault, path) => {
    const { owner, base } = await team();
    const answer = await owner.caller.post(`${base}/api-keys`, {
      name: 'K',
      permissions: ['contacts.read'],
      ...fault,
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors).toMatchObject([{ path }]);
  });
});

describe('the audit log', () => {
  it('tells who did what, newest first, page by page', async () => {
    const { owner, base, join } = await team();
    const { memberId } = await join('member');
    await owner.caller.patch(`${base}/members/${memberId}`, { role: 'admin' });
    await owner.caller.delete(`${base}/members/${memberId}`);
    const first = await owner.caller.get(`${base}/audit-log`, { query: { limit: '2' } });
    expect(first.json().data).toMatchObject([
      { action: 'member.removed', subject: `member:${memberId}`, actorId: owner.userId },
      {
        action: 'member.updated',
        details: { before: { role: 'member' }, after: { role: 'admin' } },
      },
    ]);
    const second = await owner.caller.get(`${base}/audit-log`, {
      query: { limit: '2', cursor: first.json().meta.nextCursor },
    });
    expect(second.json()).toMatchObject({
      data: [{ action: 'organization.created' }],
      meta: { nextCursor: null },
    });
    const filtered = await owner.caller.get(`${base}/audit-log`, {
      query: { action: 'member.updated' },
    });
    expect(filtered.json().data).toHaveLength(1);
  });

  it('is for those who may read it', async () => {
    const { base, join } = await team();
    const member = await join('member');
    expect((await member.caller.get(`${base}/audit-log`)).statusCode).toBe(403);
  });
});

describe('limits', () => {
  it.each([
    ['invitations', 60, (base: string) => `${base}/invitations`],
    ['organizations', 20, () => ORGANIZATIONS],
    ['sign-ups of businesses', 20, () => '/api/coordinator/onboarding/setup'],
  ])('takes so many %s from one address, for each costs something', async (_what, most, url) => {
    const { owner, base } = await team();
    const remoteAddress = `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`;
    const ask = () =>
      product.app.inject({
        method: 'POST',
        url: url(base),
        remoteAddress,
        headers: { authorization: `Bearer ${owner.caller.token}` },
        payload: {},
      });
    const answers = [];
    for (let asked = 0; asked <= most; asked++) answers.push((await ask()).statusCode);
    expect(answers.indexOf(429)).toBe(most);
  });
});
