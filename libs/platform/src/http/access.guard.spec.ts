import { Controller, Delete, Get, Post } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { currentContext } from '../context/request-context';
import type { Actor } from '../context/request-context';
import {
  AnyMember,
  CurrentActor,
  PeopleOnly,
  PlatformAdmin,
  Public,
  RequirePermission,
  SignedIn,
} from './access';
import { Summary } from './openapi/documentation';
import { createTestApi, ORGANIZATION_ID, OTHER_ORGANIZATION_ID } from './testing/create-test-api';

@Controller('api/coordinator')
class OutsideController {
  @Summary('Default') @Get('me') me(@CurrentActor() actor: Actor) {
    return { kind: actor.kind };
  }
  @Public() @Summary('Open') @Get('open') open(@CurrentActor() actor: Actor | undefined) {
    return { actor: actor ?? null };
  }
  @SignedIn({ apiKeys: true }) @Summary('For programs too') @Get('templates') templates() {
    return {};
  }
  @PlatformAdmin() @Summary('Administration') @Get('admin/templates') admin() {
    return {};
  }
}

@RequirePermission('things.read')
@Controller('api/coordinator/organizations/:organizationId/things')
class ThingsController {
  @Summary('Reads') @Get() read() {
    return { organizationId: currentContext()?.organizationId };
  }
  @RequirePermission('things.write') @Summary('Writes') @Post() write() {
    return {};
  }
  @PeopleOnly() @RequirePermission('things.write') @Summary('Removes') @Delete() remove() {
    return {};
  }
  @AnyMember() @Summary('Leaves') @Post('leave') leave() {
    return {};
  }
}

let app: NestFastifyApplication;
beforeAll(async () => {
  app = await createTestApi([OutsideController, ThingsController]);
});
afterAll(() => app.close());

const things = (organizationId: string) =>
  `/api/coordinator/organizations/${organizationId}/things`;
const MINE = things(ORGANIZATION_ID);

async function call(
  method: 'GET' | 'POST' | 'DELETE',
  url: string,
  token?: string,
  scheme = 'Bearer',
) {
  const headers = token === undefined ? {} : { authorization: `${scheme} ${token}` };
  const answer = await app.inject({ method, url, headers });
  return { status: answer.statusCode, code: answer.json().code as string | undefined, answer };
}

describe('a route', () => {
  it.each([
    // Signed in or not.
    ['GET', '/api/coordinator/me', undefined, 401, 'unauthenticated'],
    ['GET', '/api/coordinator/me', 'unknown', 401, 'invalid_token'],
    ['GET', '/api/coordinator/me', 'stranger', 200, undefined],
    ['GET', '/api/coordinator/open', undefined, 200, undefined],
    ['GET', '/api/coordinator/open', 'unknown', 200, undefined],
    // Permissions of members.
    ['GET', MINE, undefined, 401, 'unauthenticated'],
    ['GET', MINE, 'staff', 200, undefined],
    ['POST', MINE, 'staff', 403, 'forbidden'],
    ['POST', MINE, 'owner', 201, undefined],
    ['POST', `${MINE}/leave`, 'staff', 201, undefined],
    // Other organizations do not exist.
    ['GET', MINE, 'stranger', 404, 'not_found'],
    ['POST', `${MINE}/leave`, 'stranger', 404, 'not_found'],
    ['GET', MINE, 'admin', 404, 'not_found'],
    ['GET', things(OTHER_ORGANIZATION_ID), 'owner', 404, 'not_found'],
    ['GET', things('not-an-id'), 'owner', 400, 'invalid_id'],
    // API keys: their organization and permissions, nothing else.
    ['POST', MINE, 'ck_key', 201, undefined],
    ['GET', MINE, 'ck_key', 403, 'forbidden'],
    ['DELETE', MINE, 'ck_key', 403, 'people_only'],
    ['DELETE', MINE, 'owner', 200, undefined],
    ['POST', things(OTHER_ORGANIZATION_ID), 'ck_key', 404, 'not_found'],
    ['GET', '/api/coordinator/me', 'ck_key', 403, 'people_only'],
    ['GET', '/api/coordinator/templates', 'ck_key', 200, undefined],
    ['GET', '/api/coordinator/admin/templates', 'ck_key', 403, 'forbidden'],
    // Administration.
    ['GET', '/api/coordinator/admin/templates', 'owner', 403, 'forbidden'],
    ['GET', '/api/coordinator/admin/templates', 'admin', 200, undefined],
  ] as const)('%s %s as %s is %i %s', async (method, url, token, status, code) => {
    const result = await call(method, url, token);
    expect([result.status, result.code]).toEqual([status, code]);
  });

  it('tells how to sign in', async () => {
    const { answer } = await call('GET', MINE);
    expect(answer.headers['www-authenticate']).toContain('Bearer');
  });

  it('takes bearer tokens only, in any case of the scheme', async () => {
    expect((await call('GET', MINE, 'staff', 'bearer')).status).toBe(200);
    expect((await call('GET', MINE, 'staff', 'Basic')).status).toBe(401);
    expect((await call('GET', MINE, 'staff staff')).status).toBe(401);
    expect((await call('GET', MINE, '')).status).toBe(401);
  });

  it('sees the organization in its canonical form', async () => {
    const { answer } = await call('GET', things(ORGANIZATION_ID.toUpperCase()), 'staff');
    expect(answer.json()).toEqual({ organizationId: ORGANIZATION_ID });
  });
});
