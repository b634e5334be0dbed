export { CleanUpTask, type CleansUp } from './clean-up-task';
export { Config, ConfigError, loadConfig } from './config/config';
export {
  currentContext,
  currentOrganizationId,
  runInContext,
  type Actor,
  type RequestContext,
} from './context/request-context';
export type { ContextDefinition } from './context-definition';
export { SqlState, sqlStateOf } from './database/postgres-errors';
export { deriveRoleUrl } from './database/roles';
export { toIso } from './database/to-iso';
export { UnitOfWork } from './database/unit-of-work';
export * from './domain';
export * from './http';
export { defineJob, type JobDefinition } from './jobs/job';
export { JobHandler, type JobHandlerOf, type JobRun } from './jobs/job-handler';
export { JobQueue } from './jobs/job-queue';
export { LiveModule } from './live/live.module';
export { Logger } from './logging/logger';
export { Mailer, type Mail } from './mail/mailer';
export { migrate } from './migrations/migrate';
export { platformMigrations } from './migrations/platform.migrations';
export { SqlMigration, type ContextMigrations } from './migrations/sql-migration';
export {
  AS_OWNER,
  callableByApp,
  createSchema,
  isolateOptionalTenants,
  isolateTenants,
  revokeFromApp,
} from './migrations/statements';
export { normalizePhone } from './phone/normalize-phone';
export { spokenPhone } from './phone/spoken-phone';
export { runProcess } from './process/run-process';
export { PlatformModule } from './platform.module';
export { SkillHandler, type SkillCaller, type SkillHandlerOf } from './skills/skill-handler';
export { SkillRegistry, type RegisteredSkill } from './skills/skill-registry';
export { skillSchema } from './skills/skill-schema';
export { replayDeadLetters } from './replay-dead-letters';
export { WorkerModule } from './worker.module';
