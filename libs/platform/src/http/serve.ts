import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '../config/config';
import { Logger } from '../logging/logger';
import { stopGracefully } from './graceful-stop';

const GRACE_MS = 10_000;

/** Listens until SIGTERM or SIGINT, then stops within ten seconds and ends the process. */
export async function serve(app: NestFastifyApplication, config: Config): Promise<void> {
  const logger = app.get(Logger);
  await app.listen({ host: config.HOST, port: config.PORT });
  logger.info({ host: config.HOST, port: config.PORT }, 'The API listens');

  const stop = async (signal: NodeJS.Signals): Promise<never> => {
    logger.info({ signal }, 'The API stops');
    try {
      const finished = await stopGracefully(app, GRACE_MS);
      if (!finished) logger.warn({}, 'Some requests were cut off');
      process.exit(finished ? 0 : 1);
    } catch (error) {
      logger.error({ err: error }, 'The API did not stop cleanly');
      process.exit(1);
    }
  };
  let stopping: Promise<never> | undefined;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => void (stopping ??= stop(signal)));
  }
}
