import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import {
  Body,
  Controller,
  Get,
  HttpException,
  Param,
  Patch,
  Post,
  Query,
  Req,
} from '@nestjs/common';
import type { RawBodyRequest } from '@nestjs/common';
import { PageQuery } from '@coordinator/contracts';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  ValidateNested,
} from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { currentContext } from '../context/request-context';
import { DomainError } from '../domain';
import { Public, Webhook } from './access';
import { Summary } from './openapi/documentation';
import { createTestApi } from './testing/create-test-api';

class Day {
  @IsString() start!: string;
}
class Hours {
  @ValidateNested() @Type(() => Day) monday!: Day;
}
class ThingInput {
  @IsString() name!: string;
  @IsOptional() @IsInt() size?: number;
  @IsOptional() @ValidateNested() @Type(() => Hours) hours?: Hours;
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(5)
  @ValidateNested({ each: true })
  @Type(() => Day)
  days?: Day[];
  @IsOptional() @IsObject() free?: Record<string, unknown>;
}

class Full extends DomainError {
  constructor() {
    super('full', 'conflict', 'It is full.', {
      extensions: () => Promise.resolve({ alternatives: ['tomorrow'], status: 200 }),
    });
  }
}
class Unexplained extends DomainError {
  constructor() {
    super('unexplained', 'refused', 'No.', { extensions: () => Promise.reject(new Error('down')) });
  }
}

const FAILURES: Record<string, () => unknown> = {
  full: () => new Full(),
  unexplained: () => new Unexplained(),
  teapot: () => new HttpException('Short and stout', 418),
  unique: () => Object.assign(new Error('insert … values (secret)'), { cause: { code: '23505' } }),
  deadlock: () => Object.assign(new Error('deadlock'), { code: '40P01' }),
  refused: () => Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }),
  bug: () => new TypeError('secret is undefined'),
  text: () => 'thrown text with a secret',
};

class SignedByNobody {
  canActivate = () => true;
}

@Public()
@Controller('api/things')
class ThingsController {
  @Summary('Creates') @Post() create(@Body() body: ThingInput) {
    return { body, isDto: body instanceof ThingInput };
  }
  @Summary('Lists') @Get() list(@Query() query: PageQuery) {
    return query;
  }
  @Summary('Shows') @Get('by-id/:thingId') show(@Param('thingId') thingId: string) {
    return { thingId };
  }
  @Summary('Shows by name') @Get('by-name/:name') byName(@Param('name') name: string) {
    return { name };
  }
  @Summary('Acts') @Post('act') act() {
    return { context: currentContext() };
  }
  @Summary('Waits') @Patch('context') async context(@Body() _body: ThingInput) {
    await new Promise((resolve) => setImmediate(resolve));
    return { requestId: currentContext()?.requestId };
  }
  @Summary('Fails') @Get('fail/:how') fail(@Param('how') how: string) {
    throw FAILURES[how]?.();
  }
}

@Webhook(SignedByNobody)
@Controller('api/webhooks/things')
class ThingHooks {
  @Summary('Takes anything') @Post() take(@Req() request: RawBodyRequest<FastifyRequest>) {
    return { body: request.body, raw: request.rawBody?.toString() };
  }
}

let app: NestFastifyApplication;
beforeAll(async () => {
  app = await createTestApi([ThingsController, ThingHooks]);
});
afterAll(() => app.close());

const post = (
  payload: string | object,
  headers: Record<string, string> = {},
  url = '/api/things',
) =>
  app.inject({
    method: 'POST',
    url,
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
    headers: { 'content-type': 'application/json', ...headers },
  });
const get = (url: string, headers: Record<string, string> = {}) =>
  app.inject({ method: 'GET', url, headers });

function expectProblem(answer: Awaited<ReturnType<typeof get>>, status: number, code: string) {
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(answer.json()).toEqual(
    expect.objectContaining({
      status,
      code,
      type: expect.stringMatching(/^\/api\/docs#problem-/),
      title: expect.any(String),
      detail: expect.any(String),
      requestId: answer.headers['x-request-id'],
    }),
  );
  expect(answer.statusCode).toBe(status);
  expect(answer.body).not.toMatch(/secret|node_modules|at \w+ \(/);
  return answer.json();
}

describe('input', () => {
  it('becomes a DTO', async () => {
    const answer = await post({ name: 'a', size: 2, days: [{ start: '09:00' }] });
    expect(answer.statusCode).toBe(201);
    expect(answer.json()).toEqual({
      body: { name: 'a', size: 2, days: [{ start: '09:00' }] },
      isDto: true,
    });
  });

  it('is not converted to fit', async () => {
    const { errors } = expectProblem(await post({ name: 7, size: '2' }), 400, 'validation_failed');
    expect(errors.map(({ path }: { path: string }) => path)).toEqual(['name', 'size']);
  });

  it('names each wrong field by its path', async () => {
    const body = {
      name: 'a',
      hours: { monday: { start: 9 } },
      days: [{ start: '09:00' }, { start: null }],
    };
    const { errors } = expectProblem(await post(body), 400, 'validation_failed');
    expect(errors).toEqual([
      { path: 'hours.monday.start', message: 'start must be a string' },
      { path: 'days.1.start', message: 'start must be a string' },
    ]);
  });

  it('may hold no unknown field, at any depth, except in a free map', async () => {
    const body = {
      name: 'a',
      color: 'red',
      hours: { monday: { start: '1', end: '2' } },
      free: { any: 1 },
    };
    const { errors } = expectProblem(await post(body), 400, 'validation_failed');
    expect(errors).toEqual([
      { path: 'color', message: 'This field is not known.' },
      { path: 'hours.monday.end', message: 'This field is not known.' },
    ]);
  });

  it.each(['[]', '"text"', '5', 'true', 'null', '[{"name":"a"}]'])(
    'must be an object, not %s',
    async (body) => {
      const { errors } = expectProblem(await post(body), 400, 'invalid_body');
      expect(errors).toEqual([{ path: '', message: 'The body must be a JSON object.' }]);
    },
  );

  it.each([
    '{',
    '{"name":}',
    "{'name':1}",
    '{"__proto__":{"admin":true}}',
    '{"constructor":{"prototype":{}}}',
  ])('must be JSON without tricks: %s', async (body) => {
    expectProblem(await post(body), 400, 'malformed_json');
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  it('must be UTF-8', async () => {
    const payload = Buffer.concat([
      Buffer.from('{"name":"'),
      Buffer.from([0xff, 0xfe]),
      Buffer.from('"}'),
    ]);
    const headers = { 'content-type': 'application/json' };
    expectProblem(
      await app.inject({ method: 'POST', url: '/api/things', payload, headers }),
      400,
      'malformed_json',
    );
  });

  it('may be absent where none is needed, whatever the content type says', async () => {
    expect((await post('', {}, '/api/things/act')).statusCode).toBe(201);
    expectProblem(await post('', {}), 400, 'validation_failed');
  });

  it.each([
    [{ name: 'a\0b' }, 'name'],
    [{ name: 'a', free: { list: ['fine', '\ud800'] } }, 'free.list.1'],
    [{ name: 'a', free: { 'bad\0name': 1 } }, 'free'],
  ])('may hold nothing that cannot be stored: %j', async (body, path) => {
    const { errors } = expectProblem(await post(body), 400, 'invalid_text');
    expect(errors[0].path).toBe(path);
  });

  it.each(['/api/things?cursor=a%00b', '/api/things/by-name/a%00b'])(
    'nor in the address: %s',
    async (url) => {
      expectProblem(await get(url), 400, 'invalid_text');
    },
  );

  it('may be nested, but not without end', async () => {
    const nested = (depth: number) =>
      `{"name":"a","free":${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}}`;
    expect((await post(nested(20))).statusCode).toBe(201);
    expectProblem(await post(nested(40)), 400, 'nested_too_deeply');
    expectProblem(await post(nested(100_000)), 400, 'nested_too_deeply');
  });

  it('may be a megabyte, but not more', async () => {
    expect((await post({ name: 'x'.repeat(1_000_000) })).statusCode).toBe(201);
    expectProblem(await post({ name: 'x'.repeat(1_100_000) }), 413, 'payload_too_large');
  });

  it.each([
    'text/plain',
    'application/xml',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
  ])('is not taken as %s', async (type) => {
    expectProblem(await post('name=a', { 'content-type': type }), 415, 'unsupported_media_type');
  });

  it('of a webhook may be a form, whose bytes are kept', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await post(
      'From=%2B1555&Body=Hi+you&__proto__=x',
      headers,
      '/api/webhooks/things',
    );
    expect(answer.json()).toEqual({
      body: JSON.parse('{"From":"+1555","Body":"Hi you","__proto__":"x"}'),
      raw: 'From=%2B1555&Body=Hi+you&__proto__=x',
    });
  });

  it('of a page has a default and limits', async () => {
    expect((await get('/api/things')).json()).toEqual({ limit: 25 });
    expect((await get('/api/things?limit=100&cursor=x')).json()).toEqual({
      limit: 100,
      cursor: 'x',
    });
    for (const limit of ['0', '101', '1.5', 'many', '', '-1', '1e999', '5&limit=6']) {
      const { errors } = expectProblem(
        await get(`/api/things?limit=${limit}`),
        400,
        'validation_failed',
      );
      expect(errors[0].path).toBe('limit');
    }
    expectProblem(await get('/api/things?order=asc'), 400, 'validation_failed');
  });
});

describe('an id in the address', () => {
  it('is a UUID in either case', async () => {
    const id = '0198AAAA-0000-7000-8000-000000000001';
    expect((await get(`/api/things/by-id/${id}`)).json()).toEqual({ thingId: id.toLowerCase() });
  });

  it.each([
    '1',
    'undefined',
    '0198aaaa-0000-7000-8000-00000000000',
    "x'--",
    '%20',
    'x'.repeat(500),
  ])('is not %s', async (id) => {
    const { errors } = expectProblem(await get(`/api/things/by-id/${id}`), 400, 'invalid_id');
    expect(errors[0].path).toBe('thingId');
  });
});

describe('an address', () => {
  it.each(['/api/nothing', '/api/things/by-id', '/nothing', '/'])('unknown: %s', async (url) => {
    expectProblem(await get(url), 404, 'not_found');
  });

  it('with another method is unknown too', async () => {
    expectProblem(await app.inject({ method: 'DELETE', url: '/api/things' }), 404, 'not_found');
  });

  it('that cannot be decoded is malformed', async () => {
    expectProblem(await get('/api/things/by-name/%c3%28'), 400, 'malformed_url');
    expectProblem(await get('/api/%zz'), 400, 'malformed_url');
  });

  it('too long for its part is refused', async () => {
    expect((await get(`/api/things/by-name/${'x'.repeat(2000)}`)).statusCode).toBe(414);
  });
});

describe('a failure', () => {
  it('carries its own members, which never replace the standard ones', async () => {
    expect(expectProblem(await get('/api/things/fail/full'), 409, 'full').alternatives).toEqual([
      'tomorrow',
    ]);
  });

  it('is answered even if its members cannot be had', async () => {
    expectProblem(await get('/api/things/fail/unexplained'), 422, 'unexplained');
  });

  it.each([
    ['teapot', 418, 'bad_request'],
    ['unique', 409, 'conflict'],
    ['deadlock', 503, 'unavailable'],
    ['refused', 503, 'unavailable'],
    ['bug', 500, 'internal_error'],
    ['text', 500, 'internal_error'],
    ['nothing', 500, 'internal_error'],
  ])('%s is %i %s', async (how, status, code) => {
    const answer = await get(`/api/things/fail/${how}`);
    expectProblem(answer, status, code);
    if (status === 503) expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  });
});

describe('a request', () => {
  it('has an id of its own, or the one that it came with', async () => {
    const own = await get('/api/things');
    expect(own.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    const given = await get('/api/things', { 'x-request-id': 'trace-1234.5' });
    expect(given.headers['x-request-id']).toBe('trace-1234.5');
    const insane = await get('/api/things', { 'x-request-id': 'a b<script>' });
    expect(insane.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('keeps its context apart from others that run at the same time', async () => {
    const ids = Array.from({ length: 20 }, (_, index) => `request-${index}`);
    const answers = await Promise.all(
      ids.map((id) =>
        app.inject({
          method: 'PATCH',
          url: '/api/things/context',
          payload: { name: id },
          headers: { 'x-request-id': id },
        }),
      ),
    );
    expect(answers.map((answer) => answer.json().requestId)).toEqual(ids);
  });

  it('knows where it comes from; headers of strangers are not believed', async () => {
    const { context } = (
      await post('', { 'x-forwarded-for': '9.9.9.9', 'user-agent': 'test' }, '/api/things/act')
    ).json();
    expect(context).toMatchObject({ ipAddress: '127.0.0.1', userAgent: 'test' });
  });
});

describe('every answer', () => {
  it('carries the security headers', async () => {
    const { headers } = await get('/api/things');
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-frame-options']).toBe('DENY');
    expect(headers['strict-transport-security']).toBeUndefined();
  });

  it('asks for HTTPS in production', async () => {
    const production = await createTestApi([ThingsController], { env: { NODE_ENV: 'production' } });
    const { headers } = await production.inject('/api/things');
    expect(headers['strict-transport-security']).toContain('max-age=63072000');
    await production.close();
  });
});

describe('a switched-off product', () => {
  it('says so under /api/coordinator alone', async () => {
    const off = await createTestApi([ThingsController], { env: { COORDINATOR_ENABLED: 'false' } });
    for (const url of [
      '/api/coordinator/organizations',
      '/api/coordinator',
      '/api/coordinator?x=1',
    ]) {
      expectProblem(await off.inject(url), 503, 'coordinator_disabled');
    }
    expect((await off.inject('/api/things')).statusCode).toBe(200);
    expectProblem(await off.inject('/api/coordinators'), 404, 'not_found');
    await off.close();
  });
});

describe('the socket', () => {
  let port: number;
  beforeAll(async () => {
    await app.listen(0, '127.0.0.1');
    port = (app.getHttpServer().address() as AddressInfo).port;
  });

  const raw = (text: string) =>
    new Promise<string>((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => socket.write(text));
      let answer = '';
      socket.on('data', (chunk) => (answer += String(chunk)));
      socket.on('close', () => resolve(answer));
      socket.on('error', reject);
    });

  it.each([
    ['no HTTP at all', 'hello\r\n\r\n', 400, 'malformed_request'],
    [
      'headers without end',
      `GET / HTTP/1.1\r\nHost: a\r\nX-A: ${'x'.repeat(20_000)}\r\n\r\n`,
      431,
      'headers_too_large',
    ],
    [
      'an address without end',
      `GET /${'x'.repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`,
      431,
      'headers_too_large',
    ],
  ])('answers %s with a problem', async (_what, text, status, code) => {
    const [head, body = ''] = (await raw(text)).split('\r\n\r\n');
    expect(head).toContain(`HTTP/1.1 ${status} `);
    expect(head).toContain('application/problem+json');
    expect(JSON.parse(body)).toMatchObject({ status, code });
  });
});
