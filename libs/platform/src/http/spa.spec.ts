import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createTestApi } from './testing/create-test-api';

let folder: string;
let app: NestFastifyApplication;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dashboard-'));
  const built = join(folder, 'browser');
  await mkdir(join(built, 'media'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(built, 'index.html'), '<html><body><app-root></app-root></body></html>');
  await writeFile(join(built, 'main-7QX2M4ZB.js'), 'start();');
  await writeFile(join(built, 'favicon.svg'), '<svg/>');
  await writeFile(join(built, 'media', 'figtree-ABCDEF12.woff2'), 'font');
  app = await createTestApi([], { env: { DASHBOARD_DIR: built } });
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

const get = (url: string, accept = 'text/html,*/*;q=0.8') =>
  app.inject({ method: 'GET', url, headers: { accept } });

describe('the dashboard', () => {
  it.each([
    '/',
    '/coordinator/contacts',
    '/coordinator/contacts/import?x=1.5',
    '/login',
    '/index.html',
  ])('is the page at %s', async (url) => {
    const answer = await get(url);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.headers['cache-control']).toBe('no-cache');
  });

  it('allows the styles of this very answer, and no other inline ones', async () => {
    const nonces = await Promise.all(
      ['/', '/'].map(async (url) => {
        const { body, headers } = await get(url);
        const nonce = /<app-root ngCspNonce="([^"]+)"><\/app-root>/.exec(body)?.[1];
        expect(headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce}'`);
        expect(headers['content-security-policy']).toContain("script-src 'self';");
        return nonce;
      }),
    );
    expect(new Set(nonces).size).toBe(2);
  });

  it.each(['/main-7QX2M4ZB.js', '/media/figtree-ABCDEF12.woff2'])(
    'keeps %s for good',
    async (url) => {
      const answer = await get(url);
      expect(answer.statusCode).toBe(200);
      expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    },
  );

  it('asks again for what keeps its name', async () => {
    const answer = await get('/favicon.svg');
    expect(answer.headers['cache-control']).toBe('no-cache');
    const again = await app.inject({
      url: '/favicon.svg',
      headers: { 'if-none-match': String(answer.headers['etag']) },
    });
    expect(again.statusCode).toBe(304);
  });

  it.each([
    '/main-00000000.js',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/api',
    '/api/',
    '/api/nothing',
    '/api/nothing.js',
    '/api?x=1',
  ])('is not at %s', async (url) => {
    const answer = await get(url);
    expect(answer.statusCode).toBe(404);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  });

  it('is not what a program asks for', async () => {
    expect((await get('/coordinator', 'application/json')).statusCode).toBe(404);
    expect((await app.inject({ method: 'POST', url: '/coordinator' })).statusCode).toBe(404);
  });

  it('answers HEAD without a body', async () => {
    const answer = await app.inject({ method: 'HEAD', url: '/' });
    expect([answer.statusCode, answer.body]).toEqual([200, '']);
  });
});
