import { Module } from '@nestjs/common';
import { LiveFeed } from './live-feed';
import { LiveController } from './live.controller';

/** The event stream, for the API process. */
@Module({ controllers: [LiveController], providers: [LiveFeed] })
export class LiveModule {}
