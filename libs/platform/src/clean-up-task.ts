import { SetMetadata } from '@nestjs/common';

export const CLEAN_UP_TASK = 'coordinator:clean-up-task';

/** Deletes what nobody can use any more of one context. */
export interface CleansUp {
  cleanUp(): Promise<void>;
}

/** Marks a class that {@link CleansUp}: the worker calls it every hour. Several workers may do so at once. */
export const CleanUpTask = (): ClassDecorator => SetMetadata(CLEAN_UP_TASK, true);
