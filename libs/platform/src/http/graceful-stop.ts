import { setTimeout as sleep } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApplicationLifetime } from './application-lifetime';

const SWEEP_MS = 50;

/**
 * Stops the application in the order that loses nothing: readiness off and streams
 * ended, requests at work finished, then what they needed. Answers whether all were
 * finished; those that were not within `graceMs` are cut off.
 */
export async function stopGracefully(
  app: NestFastifyApplication,
  graceMs: number,
): Promise<boolean> {
  app.get(ApplicationLifetime).beginStop();
  const server = app.getHttpServer();
  // Clients keep connections open after the answer that they waited for.
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
  // Nest alone would close the database before the server, under requests that still need it.
  const finished = app.getHttpAdapter().getInstance().close();
  const inTime = await Promise.race([
    finished.then(() => true),
    sleep(graceMs, false, { ref: false }),
  ]);
  clearInterval(sweep);
  if (!inTime) server.closeAllConnections();
  await app.close();
  return inTime;
}
