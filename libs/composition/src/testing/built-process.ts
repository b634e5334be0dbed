import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** A process of the product as it was built, such as `worker`: for tests that kill it or run several. */
export class BuiltProcess {
  readonly #child: ChildProcess;

  constructor(app: 'api' | 'worker', env: Record<string, string>) {
    this.#child = spawn(process.execPath, [`dist/apps/${app}/main.js`], {
      env: { ...process.env, NODE_OPTIONS: '', ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }

  /** Ends it at whatever line it is. */
  async kill(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    this.#child.kill('SIGKILL');
    await once(this.#child, 'exit');
  }
}
