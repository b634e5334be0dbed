import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { MARKUP } from './markup';
import { MAILS } from './script-mails';
import { SHELL } from './script-shell';
import { TEXTS } from './script-texts';
import { STYLE } from './style';

const SCRIPT = SHELL + TEXTS + MAILS;

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<title>Phone · Coordinator</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>${MARKUP}
<script type="module">${SCRIPT}</script>
</body>
</html>
`;

/** Nothing but the page's own style and script; frames are for pages of this machine. */
const POLICY = [
  "default-src 'none'",
  `style-src '${hashOf(STYLE)}'`,
  `script-src '${hashOf(SCRIPT)}'`,
  "connect-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self' http://127.0.0.1:* http://localhost:*",
].join('; ');

/** A phone to hold: texts and mails of a person, in the browser. */
export async function pageRoutes(app: FastifyInstance): Promise<void> {
  app.get('/phone', async (_request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', POLICY)
      .header('referrer-policy', 'no-referrer')
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'no-cache')
      .send(PAGE),
  );
}

function hashOf(source: string): string {
  return `sha256-${createHash('sha256').update(source).digest('base64')}`;
}
