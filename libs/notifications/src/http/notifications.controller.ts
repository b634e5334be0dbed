import { ListNotificationsDto, NotificationDto } from '@coordinator/contracts';
import {
  AnyMember,
  CurrentActor,
  decodeCursor,
  one,
  PeopleOnly,
  Returns,
  ReturnsNothing,
  Summary,
} from '@coordinator/platform';
import type { Actor, One, Page } from '@coordinator/platform';
import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ListNotifications } from '../application/list-notifications.query';
import { ReadAllNotifications } from '../application/read-all-notifications.command';
import { ReadNotification } from '../application/read-notification.command';

type Person = Extract<Actor, { kind: 'user' }>;

/** What the person who is signed in was told. */
@Controller('api/coordinator/organizations/:organizationId/notifications')
@PeopleOnly()
export class NotificationsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @AnyMember()
  @Summary('Lists what one was told, newest first; with unread=true also how much is unread')
  @Returns(NotificationDto, { list: true })
  list(
    @CurrentActor() { userId }: Person,
    @Query() { unread, limit, cursor }: ListNotificationsDto,
  ): Promise<Page<NotificationDto>> {
    const [afterId = null] = cursor ? decodeCursor(cursor, ['uuid']) : [];
    return this.queries.execute(
      new ListNotifications({ userId, unread, limit, afterId: afterId as string | null }),
    );
  }

  @Post('read-all')
  @AnyMember()
  @Summary('Marks everything that one was told as read')
  @ReturnsNothing()
  async readAll(@CurrentActor() { userId }: Person): Promise<void> {
    await this.commands.execute(new ReadAllNotifications(userId));
  }

  @Post(':notificationId/read')
  @AnyMember()
  @Summary('Marks something that one was told as read')
  @Returns(NotificationDto, { status: 200 })
  async read(
    @CurrentActor() { userId }: Person,
    @Param('notificationId') notificationId: string,
  ): Promise<One<NotificationDto>> {
    return one(await this.commands.execute(new ReadNotification(userId, notificationId)));
  }
}
