import cookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '../config/config';
import { registerBodyParsers } from './body-parsers';
import { BODY_LIMIT_BYTES, fastifyOptions } from './fastify-options';
import { registerRequestHooks } from './request-hooks';
import { registerSecurityHeaders } from './security-headers';
import { registerSpa } from './spa';

type RootModule = Parameters<typeof NestFactory.create>[0];

/**
 * The HTTP application with all its conventions, ready to answer `inject()` and to
 * listen. The process and the tests build it here alike. `rootModule` must bring `HttpModule`.
 */
export async function createApiApp(
  rootModule: RootModule,
  { config }: { config: Config },
): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    rootModule,
    new FastifyAdapter(fastifyOptions(config)),
    { rawBody: true, abortOnError: false, logger: ['fatal', 'error', 'warn'] },
  );
  const instance = app.getHttpAdapter().getInstance();
  registerBodyParsers(app, BODY_LIMIT_BYTES);
  registerRequestHooks(instance, config);
  await app.register(cookie);
  await registerSecurityHeaders(app, config);
  await registerSpa(app, config);
  try {
    await app.init();
    await instance.ready();
  } catch (error) {
    await app.close();
    throw error;
  }
  return app;
}
