import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { definedJobs } from './job';
import type { AnyJobDefinition } from './job';
import { JOB_HANDLER } from './job-handler';
import type { JobHandlerOf } from './job-handler';

export interface RegisteredJob {
  definition: AnyJobDefinition;
  handler: JobHandlerOf<AnyJobDefinition>;
}

/** Finds the handler of each kind of job. The worker does not start when a job has none or two. */
@Injectable()
export class JobRegistry {
  readonly #jobs = new Map<string, RegisteredJob>();

  constructor(private readonly discovery: DiscoveryService) {}

  /** Throws, naming each job without a handler and each with two. */
  load(definitions: readonly AnyJobDefinition[] = definedJobs()): void {
    const problems: string[] = [];
    for (const { instance, metatype } of this.discovery.getProviders()) {
      if (!metatype || !instance) continue;
      const definition = Reflect.getMetadata(JOB_HANDLER, metatype) as AnyJobDefinition | undefined;
      if (!definition) continue;
      if (this.#jobs.has(definition.name)) problems.push(`${definition.name} has two handlers`);
      this.#jobs.set(definition.name, {
        definition,
        handler: instance as JobHandlerOf<AnyJobDefinition>,
      });
    }
    for (const { name } of definitions) {
      if (!this.#jobs.has(name)) problems.push(`${name} has no handler`);
    }
    if (problems.length > 0) throw new Error(`Jobs are not wired: ${problems.join('; ')}.`);
  }

  get(name: string): RegisteredJob {
    const job = this.#jobs.get(name);
    if (!job) throw new Error(`No handler is registered for the job ${name}.`);
    return job;
  }
}
