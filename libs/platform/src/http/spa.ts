import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config/config';
import { pagePolicy } from './security-headers';

const DEFAULT_DIRECTORY = 'dist/apps/dashboard/browser';
/** Build output whose name changes with its content, such as `main-7QX2M4ZB.js`. */
const HASHED_FILE = /-[A-Z0-9]{8}\.\w+(\.map)?$/;
const IMMUTABLE = 'public, max-age=31536000, immutable';
const ROOT_ELEMENT = /<app-root(?=[\s>])/;

/**
 * Serves the built dashboard: its files, and its page for every address that a person
 * may open. Never answers for `/api`. Does nothing where the dashboard is not built.
 */
export async function registerSpa(app: NestFastifyApplication, config: Config): Promise<void> {
  const root = resolve(config.DASHBOARD_DIR ?? DEFAULT_DIRECTORY);
  if (!existsSync(join(root, 'index.html'))) return;
  const index = await readFile(join(root, 'index.html'), 'utf8');

  await app.register(fastifyStatic, { root, serve: false, index: false, cacheControl: false });
  app
    .getHttpAdapter()
    .getInstance()
    .get('/*', (request: FastifyRequest, reply: FastifyReply) => {
      const path = request.url.split('?', 1)[0] ?? '/';
      if (path === '/api' || path.startsWith('/api/')) return reply.callNotFound();
      if (/\.\w+$/.test(path) && path !== '/index.html') return sendFile(reply, path);
      return acceptsHtml(request) ? sendPage(reply, index) : reply.callNotFound();
    });
}

function sendFile(reply: FastifyReply, path: string): FastifyReply {
  reply.header('cache-control', HASHED_FILE.test(path) ? IMMUTABLE : 'no-cache');
  return reply.sendFile(path.slice(1));
}

/** The page allows exactly the styles that Angular adds under this answer's nonce. */
function sendPage(reply: FastifyReply, index: string): FastifyReply {
  const nonce = randomBytes(16).toString('base64');
  return reply
    .header('content-security-policy', pagePolicy(nonce))
    .header('cache-control', 'no-cache')
    .type('text/html; charset=utf-8')
    .send(index.replace(ROOT_ELEMENT, `<app-root ngCspNonce="${nonce}"`));
}

function acceptsHtml({ headers }: FastifyRequest): boolean {
  return headers.accept === undefined || /text\/html|\*\/\*/.test(headers.accept);
}
