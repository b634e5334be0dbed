import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './access.guard';
import { ApplicationLifetime } from './application-lifetime';
import { IdempotencyInterceptor } from './idempotency.interceptor';
import { IdempotencyStore } from './idempotency-store';
import { InputPipe } from './input.pipe';
import { OpenApiController } from './openapi/openapi.controller';
import { OpenApi } from './openapi/openapi';
import { ProblemFilter } from './problem.filter';
import { ProblemWriter } from './problem-writer';
import { AccountRateLimitGuard, AddressRateLimitGuard, RateLimitScope } from './rate-limit.guards';
import { RateLimiter } from './rate-limiter';
import { RedisConnection } from '../redis/redis-connection';
import { RouteRules } from './route-rules';
import { RouteTable } from './route-table';
import { UnexpectedInputGuard } from './unexpected-input.guard';

/** What every route shares. Guards run in the order in which they stand here. */
@Global()
@Module({
  imports: [DiscoveryModule],
  controllers: [OpenApiController],
  providers: [
    ApplicationLifetime,
    IdempotencyStore,
    OpenApi,
    ProblemWriter,
    RateLimiter,
    RateLimitScope,
    RedisConnection,
    RouteRules,
    RouteTable,
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_GUARD, useClass: AddressRateLimitGuard },
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_GUARD, useClass: AccountRateLimitGuard },
    { provide: APP_GUARD, useClass: UnexpectedInputGuard },
    { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
    { provide: APP_PIPE, useClass: InputPipe },
  ],
  exports: [ApplicationLifetime, OpenApi, RedisConnection],
})
export class HttpModule {}
