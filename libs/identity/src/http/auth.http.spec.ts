import { createTestProduct } from '@coordinator/composition/testing';
import type { Caller, TestProduct } from '@coordinator/composition/testing';
import { expectMatchesOpenApi, FrozenClock } from '@coordinator/platform/testing';
import type { LightMyRequestResponse } from 'fastify';

const COOKIE = 'coordinator_refresh';
const clock = new FrozenClock('2026-11-22T12:00:00Z');

let product: TestProduct;
let anyone: Caller;

beforeAll(async () => {
  product = await createTestProduct({ clock });
  ({ anyone } = product);
}, 30_000);
afterAll(() => product?.close());

const cookieOf = (answer: LightMyRequestResponse) =>
  answer.cookies.find(({ name }) => name === COOKIE);
const tokenOf = (answer: LightMyRequestResponse) => cookieOf(answer)?.value ?? '';
const refresh = (token: string, headers: Record<string, string> = {}) =>
  anyone.post('/api/auth/refresh', undefined, {
    headers: { cookie: `${COOKIE}=${token}`, ...headers },
  });
const login = (email: string, password: string) =>
  anyone.post('/api/auth/login', { email, password });

let count = 0;
const newPerson = () => ({
  name: 'Dana Reed',
  email: `person${++count}@example.com`,
  password: 'correct horse battery',
});

async function signedIn() {
  const person = newPerson();
  const answer = await anyone.post('/api/auth/register', person);
  return {
    ...person,
    caller: anyone.as(answer.json().data.accessToken),
    refreshToken: tokenOf(answer),
  };
}

describe('registering', () => {
  it('signs in at once, with the refresh token out of the reach of scripts', async () => {
    const person = newPerson();
    const answer = await anyone.post('/api/auth/register', person);
    expect(answer.statusCode).toBe(201);
    expectMatchesOpenApi(product.app, answer, 'POST', '/api/auth/register');
    expect(answer.json().data).toMatchObject({
      expiresIn: 900,
      user: { name: person.name, email: person.email, emailConfirmed: false, platformAdmin: false },
    });
    expect(answer.body).not.toContain(tokenOf(answer));
    expect(cookieOf(answer)).toMatchObject({
      httpOnly: true,
      sameSite: 'Strict',
      path: '/api/auth',
    });
    expect(answer.headers['cache-control']).toBe('no-store');
    const me = await anyone.as(answer.json().data.accessToken).get('/api/auth/me');
    expectMatchesOpenApi(product.app, me, 'GET', '/api/auth/me');
    expect(me.json().data).toMatchObject({ email: person.email, organizations: [] });
  });

  it('takes an address once, in whatever case', async () => {
    const person = newPerson();
    await anyone.post('/api/auth/register', person);
    const again = await anyone.post('/api/auth/register', {
      ...person,
      email: ` ${person.email.toUpperCase()} `,
    });
    expect(again.statusCode).toBe(409);
    expect(again.json()).toMatchObject({ code: 'email_taken', errors: [{ path: 'email' }] });
  });

  it('makes one account when the same person registers many times at once', async () => {
    const person = newPerson();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => anyone.post('/api/auth/register', person)),
    );
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([
      201,
      ...Array(7).fill(409),
    ]);
    const { rows } = await product.owner.query('select from identity.users where email = $1', [
      person.email,
    ]);
    expect(rows).toHaveLength(1);
  });

  it.each([
    ['a name of 10,000 characters', { name: 'x'.repeat(10_000) }, 'name'],
    ['an empty name', { name: '   ' }, 'name'],
    ['a name that is no text', { name: { $ne: null } }, 'name'],
    ['no address', { email: 'not an address' }, 'email'],
    ['two addresses', { email: 'a@example.com, b@example.com' }, 'email'],
    ['a header in the address', { email: 'a@example.com\nbcc: b@example.com' }, 'email'],
    ['a short password', { password: 'short' }, 'password'],
    ['a password of 10,000 characters', { password: 'x'.repeat(10_000) }, 'password'],
    ['an unknown field', { platformAdmin: true }, 'platformAdmin'],
    ['a null byte', { name: 'Dana\u0000Reed' }, 'name'],
  ])('refuses %s', async (_what, fault, path) => {
    const answer = await anyone.post('/api/auth/register', { ...newPerson(), ...fault });
    expect(answer.statusCode).toBe(400);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.json().errors).toEqual([expect.objectContaining({ path })]);
  });

  it.each([
    "Robert'); drop table identity.users; --",
    '<script>alert(1)</script>',
    'دانا ريد',
    '👩‍⚕️ Ödön',
  ])('keeps the name %p as it is', async (name) => {
    const answer = await anyone.post('/api/auth/register', { ...newPerson(), name });
    expect(answer.json().data.user.name).toBe(name);
  });
});

describe('signing in', () => {
  it('takes the address in any case', async () => {
    const { email, password } = await signedIn();
    const answer = await login(email.toUpperCase(), password);
    expect(answer.statusCode).toBe(200);
    expectMatchesOpenApi(product.app, answer, 'POST', '/api/auth/login');
  });

  it('does not tell an unknown address from a wrong password', async () => {
    const { email } = await signedIn();
    const [wrong, unknown] = await Promise.all([
      login(email, 'wrong password'),
      login('nobody@example.com', 'wrong password'),
    ]);
    const told = ({ statusCode, body }: LightMyRequestResponse) => ({
      statusCode,
      ...JSON.parse(body),
      requestId: null,
    });
    expect(told(wrong)).toEqual(told(unknown));
    expect(told(wrong)).toMatchObject({ statusCode: 401, code: 'invalid_credentials' });
  });

  it.each(["' or '1'='1", 'x@example.com" or ""="'])('is not fooled by %p', async (text) => {
    expect((await login('a@example.com', text)).statusCode).toBe(401);
    expect((await login(text, 'whatever it is')).statusCode).toBe(400);
  });

  it('writes down who came in and who did not', async () => {
    const { email, caller } = await signedIn();
    await login(email, 'wrong password');
    await login('nobody@example.com', 'wrong password');
    const { id } = (await caller.get('/api/auth/me')).json().data;
    const { rows } = await product.owner.query(
      `select action, actor_kind, actor_id, details, ip_address from identity.audit_log where subject = $1 order by id`,
      [`user:${id}`],
    );
    expect(rows).toEqual([
      {
        action: 'session.opened',
        actor_kind: 'user',
        actor_id: id,
        details: {},
        ip_address: '127.0.0.1',
      },
      {
        action: 'session.refused',
        actor_kind: 'system',
        actor_id: null,
        details: {},
        ip_address: '127.0.0.1',
      },
    ]);
  });
});

describe('the access token', () => {
  it('ends after 15 minutes', async () => {
    const { caller } = await signedIn();
    clock.advance({ seconds: 899 });
    expect((await caller.get('/api/auth/me')).statusCode).toBe(200);
    clock.advance({ seconds: 2 });
    const answer = await caller.get('/api/auth/me');
    expect(answer.statusCode).toBe(401);
    expect(answer.json().code).toBe('invalid_token');
  });

  it('cannot be forged or altered', async () => {
    const { caller } = await signedIn();
    const [header, payload, signature] = (caller.token as string).split('.') as [
      string,
      string,
      string,
    ];
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
    const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const forged = [
      `${encode({ alg: 'none' })}.${payload}.`,
      `${header}.${encode({ ...claims, adm: true })}.${signature}`,
      `${header}.${payload}.${signature.slice(0, -2)}`,
      'nonsense',
      'ck_nonsense',
    ];
    for (const token of forged) {
      expect((await anyone.as(token).get('/api/auth/me')).statusCode).toBe(401);
    }
  });
});

describe('refreshing', () => {
  it('gives a new access token and a new refresh token', async () => {
    const { refreshToken } = await signedIn();
    const answer = await refresh(refreshToken);
    expect(answer.statusCode).toBe(200);
    expectMatchesOpenApi(product.app, answer, 'POST', '/api/auth/refresh');
    expect(tokenOf(answer)).not.toBe(refreshToken);
    const me = await anyone.as(answer.json().data.accessToken).get('/api/auth/me');
    expect(me.statusCode).toBe(200);
  });

  it('answers two tabs within ten seconds with the same successor', async () => {
    const { refreshToken } = await signedIn();
    const first = await refresh(refreshToken);
    clock.advance({ seconds: 10 });
    const second = await refresh(refreshToken);
    expect(second.statusCode).toBe(200);
    expect(tokenOf(second)).toBe(tokenOf(first));
    expect((await refresh(tokenOf(second))).statusCode).toBe(200);
  });

  it('answers ten requests at the same moment with the same successor', async () => {
    const { refreshToken } = await signedIn();
    const answers = await Promise.all(Array.from({ length: 10 }, () => refresh(refreshToken)));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array(10).fill(200));
    expect(new Set(answers.map(tokenOf)).size).toBe(1);
  });

  it('ends the session when a used token comes back later, also for the one who stole it', async () => {
    const { refreshToken, caller } = await signedIn();
    const thief = await refresh(refreshToken);
    clock.advance({ seconds: 11 });
    const owner = await refresh(refreshToken);
    expect(owner.statusCode).toBe(401);
    expect(owner.json().code).toBe('invalid_refresh_token');
    expect(cookieOf(owner)?.value).toBe('');
    expect((await refresh(tokenOf(thief))).statusCode).toBe(401);
    expect((await caller.get('/api/auth/me')).statusCode).toBe(401);
    expect((await anyone.as(thief.json().data.accessToken).get('/api/auth/me')).statusCode).toBe(
      401,
    );
  });

  it('leaves other sessions of the person alone when one is ended', async () => {
    const { email, password, refreshToken } = await signedIn();
    const other = await login(email, password);
    await refresh(refreshToken);
    clock.advance({ seconds: 11 });
    await refresh(refreshToken);
    expect((await refresh(tokenOf(other))).statusCode).toBe(200);
  });

  it('ends after 30 days without use', async () => {
    const { refreshToken } = await signedIn();
    clock.advance({ hours: 30 * 24 });
    expect((await refresh(refreshToken)).statusCode).toBe(401);
  });

  it('refuses what is no token of ours', async () => {
    const { refreshToken } = await signedIn();
    const [session, , mac] = refreshToken.split('.');
    for (const token of [
      '',
      'x',
      refreshToken.slice(0, -1),
      `${session}.2.${mac}`,
      `${refreshToken}x`,
    ]) {
      expect((await refresh(token)).statusCode).toBe(401);
    }
    expect((await anyone.post('/api/auth/refresh')).statusCode).toBe(401);
    expect((await refresh(refreshToken)).statusCode).toBe(200);
  });

  it('stores nothing from which a token could be made', async () => {
    const { refreshToken } = await signedIn();
    const { rows } = await product.owner.query(
      'select to_jsonb(s)::text as text from identity.sessions s',
    );
    const mac = refreshToken.split('.').at(-1) as string;
    expect(rows.some(({ text }) => text.includes(mac))).toBe(false);
  });

  it.each([
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ origin: 'https://evil.example' }, 403],
    [{ origin: 'null' }, 403],
    [{ 'sec-fetch-site': 'same-origin', origin: 'http://127.0.0.1:4200' }, 200],
    [{ origin: 'http://127.0.0.1:3000' }, 200],
    [{ origin: 'http://localhost:4200', host: 'localhost:4200' }, 200],
  ])('with %j answers %p', async (headers, status) => {
    const { refreshToken } = await signedIn();
    expect((await refresh(refreshToken, headers as Record<string, string>)).statusCode).toBe(
      status,
    );
  });
});

describe('signing out', () => {
  it('ends the session of the cookie at once', async () => {
    const { caller, refreshToken } = await signedIn();
    const answer = await anyone.post('/api/auth/logout', undefined, {
      headers: { cookie: `${COOKIE}=${refreshToken}` },
    });
    expect(answer.statusCode).toBe(204);
    expect(cookieOf(answer)?.value).toBe('');
    expect((await caller.get('/api/auth/me')).statusCode).toBe(401);
    expect((await refresh(refreshToken)).statusCode).toBe(401);
  });

  it('ends the session of the access token, for programs without cookies', async () => {
    const { caller } = await signedIn();
    expect((await caller.post('/api/auth/logout')).statusCode).toBe(204);
    expect((await caller.get('/api/auth/me')).statusCode).toBe(401);
  });

  it('is content when nobody is signed in', async () => {
    expect((await anyone.post('/api/auth/logout')).statusCode).toBe(204);
  });
});

describe('in production', () => {
  it('binds the cookie to this host and to https', async () => {
    const production = await createTestProduct({ env: { NODE_ENV: 'production' } });
    try {
      const answer = await production.anyone.post('/api/auth/register', newPerson());
      expect(answer.cookies).toEqual([
        expect.objectContaining({
          name: '__Host-coordinator_refresh',
          path: '/',
          secure: true,
          httpOnly: true,
          sameSite: 'Strict',
        }),
      ]);
    } finally {
      await production.close();
    }
  }, 30_000);
});
