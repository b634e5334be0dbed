import { Config, ConfigError, loadConfig } from '@coordinator/platform';

/** Exit status of a process whose settings are wrong: starting it again will not help (sysexits EX_CONFIG). */
const EX_CONFIG = 78;

/** Runs a process with checked settings, and ends it with a clear message if it cannot start. */
export async function run(work: (config: Config) => Promise<void>): Promise<void> {
  try {
    await work(loadConfig(process.env));
  } catch (error) {
    const misconfigured = error instanceof ConfigError;
    process.stderr.write(`${misconfigured ? error.message : describe(error)}\n`);
    process.exit(misconfigured ? EX_CONFIG : 1);
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
