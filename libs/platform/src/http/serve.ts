import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '../config/config';
import { Logger } from '../logging/logger';
import { ApplicationLifetime } from './application-lifetime';

const GRACE_MS = 10_000;

/**
 * Listens until SIGTERM or SIGINT. Then readiness turns off, open streams end, requests
 * at work are finished, and only after that the connections behind them close. What is
 * not finished after ten seconds is cut off.
 */
export async function serve(app: NestFastifyApplication, config: Config): Promise<void> {
  const logger = app.get(Logger);
  await app.listen({ host: config.HOST, port: config.PORT });
  logger.info({ host: config.HOST, port: config.PORT }, 'The API listens');

  let stopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (stopping) return;
    stopping = true;
    logger.info({ signal }, 'The API stops');
    setTimeout(() => {
      logger.warn({}, 'Some requests were cut off');
      process.exit(1);
    }, GRACE_MS).unref();
    void closeInOrder(app).then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error({ err: error }, 'The API did not stop cleanly');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

/** Nest would close the database before the server; requests at work still need it. */
async function closeInOrder(app: NestFastifyApplication): Promise<void> {
  app.get(ApplicationLifetime).beginStop();
  await app.getHttpAdapter().getInstance().close();
  await app.close();
}
