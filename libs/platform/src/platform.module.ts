import { Global, Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import type { EntitySchema } from '@mikro-orm/postgresql';
import { Config } from './config/config';
import { DatabaseModule } from './database/database.module';
import { Clock, SystemClock } from './domain';
import { Logger } from './logging/logger';
import { Mailer } from './mail/mailer';
import { SendGridMailer } from './mail/sendgrid-mailer';
import { SkillRegistry } from './skills/skill-registry';

export interface PlatformOptions {
  config: Config;
  /** The name of the process in logs. */
  process: string;
  /** The mapped classes of all contexts. */
  entities: EntitySchema[];
  /** The time. Tests hold it still. */
  clock?: Clock;
}

/** The kernel: everything a context may count on, available everywhere. */
@Global()
@Module({})
export class PlatformModule {
  static forRoot({
    config,
    process,
    entities,
    clock = new SystemClock(),
  }: PlatformOptions): DynamicModule {
    return {
      module: PlatformModule,
      imports: [DatabaseModule.forRoot(entities), DiscoveryModule],
      providers: [
        { provide: Config, useValue: config },
        { provide: Clock, useValue: clock },
        { provide: Logger, useFactory: () => new Logger(config.LOG_LEVEL, process) },
        { provide: Mailer, useClass: SendGridMailer },
        SkillRegistry,
      ],
      exports: [Config, Clock, Logger, Mailer, SkillRegistry, DatabaseModule],
    };
  }
}
