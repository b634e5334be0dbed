import { createSandbox } from './app';
import { readConfig } from './config';

async function main(): Promise<void> {
  const { host, port, ...options } = readConfig(process.env);
  const app = createSandbox({ ...options, logger: true });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void app.close());
  }
  console.log(`Provider sandbox listening on ${await app.listen({ host, port })}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
