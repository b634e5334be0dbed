import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { UnitOfWork } from '../database/unit-of-work';
import { Public } from '../http/access';
import { ApplicationLifetime } from '../http/application-lifetime';
import { Returns, Summary } from '../http/openapi/documentation';
import { RedisConnection } from '../redis/redis-connection';
import { HealthReport } from './health-report';
import type { PartStatus } from './health-report';

const CHECK_TIMEOUT_MS = 2000;

/** Tells load balancers and supervisors how the process is. */
@Public()
@Controller('api/health')
export class HealthController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly redis: RedisConnection,
    private readonly lifetime: ApplicationLifetime,
  ) {}

  @Summary('Tells whether the process runs at all')
  @Returns(HealthReport, { bare: true })
  @Get('live')
  live(): HealthReport {
    return { status: 'up', parts: {} };
  }

  @Summary('Tells whether the process can serve requests now')
  @Returns(HealthReport, { bare: true })
  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<HealthReport> {
    const [postgres, redis] = await Promise.all([
      answers(this.unitOfWork.query('select 1')),
      answers(this.redis.client.ping()),
    ]);
    const ready = postgres === 'up' && redis === 'up' && !this.lifetime.isStopping;
    reply.status(ready ? 200 : 503).header('cache-control', 'no-store');
    return { status: ready ? 'up' : 'down', parts: { postgres, redis } };
  }
}

async function answers(check: Promise<unknown>): Promise<PartStatus> {
  const { promise: late, resolve } = Promise.withResolvers<PartStatus>();
  const timer = setTimeout(() => resolve('down'), CHECK_TIMEOUT_MS);
  const outcome = check.then(
    () => 'up' as const,
    () => 'down' as const,
  );
  return Promise.race([outcome, late]).finally(() => clearTimeout(timer));
}
