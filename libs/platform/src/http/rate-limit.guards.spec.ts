import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { IsOptional } from 'class-validator';
import { Redis } from 'ioredis';
import { Public, Webhook } from './access';
import { Summary } from './openapi/documentation';
import { GENERAL_LIMITS, RateLimit, STRICT_LIMITS } from './rate-limits';
import { createTestApi } from './testing/create-test-api';

class Signature {
  canActivate = () => true;
}

class LoginInput {
  @IsOptional() email?: unknown;
}
@Public()
@Controller('api/auth')
class AuthController {
  @RateLimit('login') @HttpCode(200) @Summary('Signs in') @Post('login') login(
    @Body() _body: LoginInput,
  ) {
    return {};
  }
  @Summary('Open') @Get('open') open() {
    return {};
  }
}
@Public()
@Controller('api/coordinator/onboarding')
class SetUpController {
  @RateLimit('set_up') @Summary('Sets up') @Post('setup') setUp() {
    return {};
  }
}
@Controller('api/coordinator/me')
class MeController {
  @Summary('Me') @Get() me() {
    return {};
  }
}
@Webhook(Signature)
@Controller('api/webhooks/things')
class HooksController {
  @Summary('Takes') @Post() take() {
    return {};
  }
}
@Public()
@Controller('api/health')
class HealthyController {
  @Summary('Lives') @Get('live') live() {
    return {};
  }
}

const REDIS_URL = process.env['TEST_REDIS_URL'] ?? '';
const CONTROLLERS = [
  AuthController,
  SetUpController,
  MeController,
  HooksController,
  HealthyController,
];
const start = (env: Record<string, string>) =>
  createTestApi(CONTROLLERS, { env: { REDIS_URL, ...env } });

const redis = new Redis(REDIS_URL);
afterAll(() => redis.quit());

/** An address that no other test uses, so that counts do not meet. */
let lastAddress = Math.floor(Math.random() * 2 ** 24);
const newAddress = () =>
  `10.${(++lastAddress >> 16) & 255}.${(lastAddress >> 8) & 255}.${lastAddress & 255}`;

interface Call {
  method?: 'GET' | 'POST';
  payload?: object;
  headers?: Record<string, string>;
}
const call = (app: NestFastifyApplication, url: string, remoteAddress: string, call: Call = {}) =>
  app.inject({ method: 'GET', url, remoteAddress, ...call });
const login = (app: NestFastifyApplication, remoteAddress: string, email: string) =>
  call(app, '/api/auth/login', remoteAddress, { method: 'POST', payload: { email } });

async function repeat(times: number, request: () => Promise<{ statusCode: number }>) {
  const answers = await Promise.all(Array.from({ length: times }, request));
  return Map.groupBy(answers, ({ statusCode }) => statusCode);
}

describe('with Redis', () => {
  let app: NestFastifyApplication;
  beforeAll(async () => {
    app = await start({});
  });
  afterAll(() => app.close());

  it('an address may do so much and no more', async () => {
    const address = newAddress();
    const { points } = GENERAL_LIMITS.address;
    const results = await repeat(points + 7, () => call(app, '/api/auth/open', address));
    expect([results.get(200)?.length, results.get(429)?.length]).toEqual([points, 7]);
    expect((await call(app, '/api/auth/open', newAddress())).statusCode).toBe(200);
  });

  it('says how much is left, and when to come back', async () => {
    const address = newAddress();
    const { headers } = await call(app, '/api/auth/open', address);
    expect(headers).toMatchObject({ 'ratelimit-limit': '1200', 'ratelimit-remaining': '1199' });
    expect(Number(headers['ratelimit-reset'])).toBeGreaterThan(0);
    await repeat(10, () => login(app, address, 'a@example.com'));
    const refused = await login(app, address, 'a@example.com');
    expect(refused.statusCode).toBe(429);
    expect(refused.json()).toMatchObject({ code: 'rate_limited', status: 429 });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(890);
    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(900);
  });

  it('an account may do so much, from wherever', async () => {
    const { points } = GENERAL_LIMITS.account;
    const counted = await redis.keys('rate-limit:account:*');
    if (counted.length > 0) await redis.del(counted);
    const before = Number(
      (
        await call(app, '/api/coordinator/me', newAddress(), {
          headers: { authorization: 'Bearer staff' },
        })
      ).headers['ratelimit-remaining'],
    );
    const results = await repeat(points, () =>
      call(app, '/api/coordinator/me', newAddress(), {
        headers: { authorization: 'Bearer staff' },
      }),
    );
    expect(results.get(200)?.length).toBe(before);
    const other = await call(app, '/api/coordinator/me', newAddress(), {
      headers: { authorization: 'Bearer owner' },
    });
    expect(other.statusCode).toBe(200);
  });

  it('sign-in is strict by address and email, however the email is written', async () => {
    const address = newAddress();
    const email = `${randomUUID()}@example.com`;
    const { points } = STRICT_LIMITS.login.perEmail;
    const results = await repeat(points, () => login(app, address, email));
    expect(results.get(200)?.length).toBe(points);
    expect((await login(app, address, ` ${email.toUpperCase()} `)).statusCode).toBe(429);
    expect((await login(app, address, 'other@example.com')).statusCode).toBe(200);
    expect((await login(app, newAddress(), email)).statusCode).toBe(200);
  });

  it('sign-in is strict by email, from however many addresses', async () => {
    const email = `${randomUUID()}@example.com`;
    const { points } = STRICT_LIMITS.login.perEmailAnywhere;
    const results = await repeat(points + 3, () => login(app, newAddress(), email));
    expect([results.get(200)?.length, results.get(429)?.length]).toEqual([points, 3]);
  });

  it('sign-in is strict by address, whatever the emails', async () => {
    const address = newAddress();
    const { points } = STRICT_LIMITS.login.perAddress;
    const results = await repeat(points + 3, () =>
      login(app, address, `${randomUUID()}@example.com`),
    );
    expect([results.get(200)?.length, results.get(429)?.length]).toEqual([points, 3]);
  });

  it('an address behind no trusted proxy cannot call itself another', async () => {
    const address = newAddress();
    const { points } = STRICT_LIMITS.login.perAddress;
    const results = await repeat(points + 1, () =>
      call(app, '/api/auth/login', address, {
        method: 'POST',
        payload: { email: `${randomUUID()}@example.com` },
        headers: { 'x-forwarded-for': newAddress() },
      }),
    );
    expect(results.get(429)?.length).toBe(1);
  });

  it('health and webhooks are not counted', async () => {
    const address = newAddress();
    const { headers } = await call(app, '/api/health/live', address);
    expect(headers['ratelimit-limit']).toBeUndefined();
    const hook = await call(app, '/api/webhooks/things', address, { method: 'POST' });
    expect(hook.headers['ratelimit-limit']).toBeUndefined();
  });

  it('keeps no address or email in Redis', async () => {
    const address = newAddress();
    const email = `${randomUUID()}@example.com`;
    await login(app, address, email);
    const keys = await redis.keys('rate-limit:*');
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key) => key.includes(address) || key.includes(email))).toEqual([]);
  });
});

describe('this machine', () => {
  const twice = async (env: Record<string, string>, headers: Record<string, string> = {}) => {
    const app = await start(env);
    const answer = await call(app, '/api/auth/open', '127.0.0.1', { headers });
    await app.close();
    return answer.headers['ratelimit-limit'];
  };

  it('is exempt outside production, by its socket and no header', async () => {
    expect(await twice({})).toBeUndefined();
    expect(
      await twice({ TRUST_PROXY: '127.0.0.1' }, { 'x-forwarded-for': newAddress() }),
    ).toBeUndefined();
    const app = await start({ TRUST_PROXY: '10.0.0.0/8' });
    const forged = await call(app, '/api/auth/open', newAddress(), {
      headers: { 'x-forwarded-for': '127.0.0.1' },
    });
    expect(forged.headers['ratelimit-limit']).toBe('1200');
    await app.close();
  });

  it('is not exempt in production, or where that is asked for', async () => {
    expect(await twice({ NODE_ENV: 'production' })).toBe('1200');
    expect(await twice({ RATE_LIMIT_LOOPBACK: 'on' })).toBe('1200');
  });
});

describe('without Redis', () => {
  it('requests pass, but nobody may guess passwords', async () => {
    const app = await start({ REDIS_URL: 'redis://127.0.0.1:1' });
    const setUp = await call(app, '/api/coordinator/onboarding/setup', newAddress(), {
      method: 'POST',
    });
    expect(setUp.statusCode).toBe(201);
    expect((await call(app, '/api/auth/open', newAddress())).statusCode).toBe(200);
    const refused = await login(app, newAddress(), 'a@example.com');
    expect(refused.statusCode).toBe(503);
    expect(refused.headers['content-type']).toContain('application/problem+json');
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    await app.close();
  });
});
