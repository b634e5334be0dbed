import 'reflect-metadata';
import { replayDeadLetters, runProcess } from '@coordinator/platform';

/** `npm run replay` for everything that is dead, `npm run replay -- <job name>` for one kind of job. */
await runProcess(async (config) => {
  const { events, jobs } = await replayDeadLetters(config, process.argv[2]);
  process.stdout.write(`Given new tries: ${events} events, ${jobs} jobs.\n`);
});
