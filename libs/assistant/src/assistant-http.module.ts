import { Module } from '@nestjs/common';
import { TurnsController } from './http/turns.controller';

@Module({ controllers: [TurnsController] })
export class AssistantHttpModule {}
