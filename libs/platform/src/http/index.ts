export {
  AccessPolicy,
  AnyMember,
  Authenticator,
  CurrentActor,
  PeopleOnly,
  PlatformAdmin,
  Public,
  RequirePermission,
  SignedIn,
  Webhook,
} from './access';
export { ApplicationLifetime } from './application-lifetime';
export { createApiApp } from './create-api-app';
export { BadRequest, Forbidden, RateLimited, Unauthenticated, Unavailable } from './http-errors';
export { HttpModule } from './http.module';
export { NotIdempotent } from './idempotency';
export { validateInput } from './input.pipe';
export { Returns, ReturnsContent, ReturnsNothing, Summary } from './openapi/documentation';
export { OpenApi, type OpenApiDocument } from './openapi/openapi';
export {
  decodeCursor,
  encodeCursor,
  one,
  page,
  type CursorKey,
  type CursorPart,
  type One,
  type Page,
  type PageMeta,
} from './pagination';
export { RateLimit } from './rate-limits';
export { RedisConnection } from '../redis/redis-connection';
export { serve } from './serve';
export { HealthModule } from '../health/health.module';
