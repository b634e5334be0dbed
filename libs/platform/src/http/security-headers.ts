import helmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '../config/config';

const CONTENT_SECURITY_POLICY = {
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'media-src': ["'self'", 'blob:'],
  'connect-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'self'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
};
const TWO_YEARS_SECONDS = 2 * 365 * 24 * 3600;

/** Sends the security headers with every answer. */
export async function registerSecurityHeaders(
  app: NestFastifyApplication,
  config: Config,
): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: CONTENT_SECURITY_POLICY },
    strictTransportSecurity: config.isProduction && {
      maxAge: TWO_YEARS_SECONDS,
      includeSubDomains: true,
    },
    xFrameOptions: { action: 'deny' },
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
  });
}

/** The policy of a page whose own inline styles carry `nonce`. */
export function pagePolicy(nonce: string): string {
  return Object.entries(CONTENT_SECURITY_POLICY)
    .map(([directive, sources]) => {
      const allowed = directive === 'style-src' ? [...sources, `'nonce-${nonce}'`] : sources;
      return `${directive} ${allowed.join(' ')}`;
    })
    .join(';');
}
