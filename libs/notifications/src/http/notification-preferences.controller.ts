import {
  ChangeNotificationPreferencesDto,
  NotificationPreferencesDto,
} from '@coordinator/contracts';
import { AnyMember, CurrentActor, one, PeopleOnly, Returns, Summary } from '@coordinator/platform';
import type { Actor, One } from '@coordinator/platform';
import { Body, Controller, Get, Patch } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ChangeNotificationPreferences } from '../application/change-notification-preferences.command';
import { GetNotificationPreferences } from '../application/get-notification-preferences.query';

type Person = Extract<Actor, { kind: 'user' }>;

/** How the person who is signed in wants to be told. */
@Controller('api/coordinator/organizations/:organizationId/notification-preferences')
@PeopleOnly()
export class NotificationPreferencesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @AnyMember()
  @Summary('Shows what one is told by text and by mail')
  @Returns(NotificationPreferencesDto)
  async show(@CurrentActor() { userId }: Person): Promise<One<NotificationPreferencesDto>> {
    return one(await this.queries.execute(new GetNotificationPreferences(userId)));
  }

  @Patch()
  @AnyMember()
  @Summary('Changes what one is told by text and by mail')
  @Returns(NotificationPreferencesDto)
  async change(
    @CurrentActor() { userId }: Person,
    @Body() wishes: ChangeNotificationPreferencesDto,
  ): Promise<One<NotificationPreferencesDto>> {
    return one(await this.commands.execute(new ChangeNotificationPreferences(userId, wishes)));
  }
}
