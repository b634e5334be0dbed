import { Global, Module } from '@nestjs/common';
import type { DynamicModule, Provider, Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { loadConfig } from '../../config/config';
import { Config } from '../../config/config';
import type { Actor } from '../../context/request-context';
import { UnitOfWork } from '../../database/unit-of-work';
import { Logger } from '../../logging/logger';
import { AccessPolicy, Authenticator } from '../access';
import { createApiApp } from '../create-api-app';
import { HttpModule } from '../http.module';

export const ORGANIZATION_ID = '01980000-0000-7000-8000-000000000001';
export const OTHER_ORGANIZATION_ID = '01980000-0000-7000-8000-000000000002';

const ACTORS: Record<string, Actor> = {
  staff: user('01980000-0000-7000-8000-0000000000a1'),
  owner: user('01980000-0000-7000-8000-0000000000a2'),
  stranger: user('01980000-0000-7000-8000-0000000000a3'),
  admin: { ...user('01980000-0000-7000-8000-0000000000a4'), platformAdmin: true },
  ck_key: {
    kind: 'api_key',
    apiKeyId: '01980000-0000-7000-8000-0000000000b1',
    organizationId: ORGANIZATION_ID,
    permissions: ['things.write'],
  },
};

const PERMISSIONS: Record<string, string[]> = {
  [userIdOf('staff')]: ['things.read', 'contacts.read'],
  [userIdOf('owner')]: ['things.read', 'things.write'],
};

/** Knows five bearer tokens: `staff`, `owner`, `stranger`, `admin`, `ck_key`. */
class KnownTokens extends Authenticator {
  authenticate(bearerToken: string): Promise<Actor | null> {
    return Promise.resolve(ACTORS[bearerToken] ?? null);
  }
}

/** One organization, with a member who reads and one who also writes. */
class KnownMembers extends AccessPolicy {
  permissionsIn(actor: Actor, organizationId: string): Promise<ReadonlySet<string> | null> {
    const permissions = actor.kind === 'user' ? PERMISSIONS[actor.userId] : undefined;
    const member = permissions !== undefined && organizationId === ORGANIZATION_ID;
    return Promise.resolve(member ? new Set(permissions) : null);
  }
}

/** Stands where routes under test use no database; any use of it fails. */
const NO_DATABASE: Provider = { provide: UnitOfWork, useValue: {} };

@Global()
@Module({})
class TestKernel {
  static with(config: Config, providers: Provider[]): DynamicModule {
    const all = [
      { provide: Config, useValue: config },
      { provide: Logger, useValue: new Logger('silent', 'test') },
      ...providers,
    ];
    return { module: TestKernel, providers: all, exports: all.map(tokenOf) };
  }
}

@Global()
@Module({
  providers: [
    { provide: Authenticator, useClass: KnownTokens },
    { provide: AccessPolicy, useClass: KnownMembers },
  ],
  exports: [Authenticator, AccessPolicy],
})
class TestIdentity {}

interface TestApiOptions {
  env?: Record<string, string>;
  /** A real kernel in place of the bare one without a database. */
  kernel?: (config: Config) => DynamicModule;
  providers?: Provider[];
  imports?: Type[];
}

/** The HTTP application around the given controllers. */
export async function createTestApi(
  controllers: Type[],
  { env, kernel, providers = [], imports = [] }: TestApiOptions = {},
): Promise<NestFastifyApplication> {
  const config = loadConfig({
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    DATABASE_URL: 'postgres://nobody:nothing@127.0.0.1:1/none',
    REDIS_URL: 'redis://127.0.0.1:1',
    APP_SECRET: 'a secret that only these tests know',
    DASHBOARD_DIR: 'not-built',
    ...env,
  });
  const root = {
    module: class TestApi {},
    imports: [
      kernel ? kernel(config) : TestKernel.with(config, [NO_DATABASE]),
      TestIdentity,
      HttpModule,
      ...imports,
    ],
    controllers,
    providers,
  };
  return createApiApp(root, { config });
}

function user(userId: string): Extract<Actor, { kind: 'user' }> {
  return { kind: 'user', userId, sessionId: userId, platformAdmin: false };
}

function userIdOf(name: string): string {
  const actor = ACTORS[name];
  return actor?.kind === 'user' ? actor.userId : '';
}

function tokenOf(provider: Provider): Type {
  return (provider as { provide: Type }).provide;
}
