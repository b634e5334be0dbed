import { Global, Module } from '@nestjs/common';
import type { DynamicModule, OnApplicationShutdown } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { CommandBus, CqrsModule } from '@nestjs/cqrs';
import { MikroORM } from '@mikro-orm/postgresql';
import type { EntitySchema } from '@mikro-orm/postgresql';
import { Config } from '../config/config';
import { Outbox } from '../events/outbox';
import { TransactionHandlers } from '../events/transaction-handlers';
import { APP_POOL, WakeUp } from '../events/wake-up';
import { JobQueue } from '../jobs/job-queue';
import { createOrm } from './orm';
import { createPool, PoolCloser, RELAY_POOL } from './pools';
import { PreparingClient } from './preparing-client';
import { runCommandsInUnitOfWork } from './transactional-commands';
import { UnitOfWork } from './unit-of-work';

/** The database: the ORM as the application role, the unit of work, the outbox and the job rows. */
@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(
    private readonly orm: MikroORM,
    commandBus: CommandBus,
    unitOfWork: UnitOfWork,
  ) {
    runCommandsInUnitOfWork(commandBus, unitOfWork);
  }

  static forRoot(entities: EntitySchema[]): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [CqrsModule.forRoot(), DiscoveryModule],
      providers: [
        PoolCloser,
        {
          provide: MikroORM,
          inject: [Config],
          useFactory: (config: Config) => createOrm(config, entities),
        },
        {
          provide: APP_POOL,
          inject: [Config, PoolCloser],
          useFactory: (config: Config, closer: PoolCloser) =>
            closer.add(createPool(config.appDatabaseUrl, 2)),
        },
        {
          provide: RELAY_POOL,
          inject: [Config, PoolCloser],
          useFactory: (config: Config, closer: PoolCloser) =>
            closer.add(createPool(config.relayDatabaseUrl, 10, { Client: PreparingClient })),
        },
        UnitOfWork,
        Outbox,
        TransactionHandlers,
        WakeUp,
        JobQueue,
      ],
      exports: [CqrsModule, MikroORM, RELAY_POOL, UnitOfWork, WakeUp, JobQueue],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.orm.close();
  }
}
