import { Type } from 'class-transformer';
import { IsIn, IsISO8601, IsOptional, IsString, IsUUID, ValidateNested } from 'class-validator';
import { NOTIFICATION_URGENCIES } from '../events/notifications.events';
import type { NotificationUrgency } from '../events/notifications.events';
import { PageQuery } from '../page-query';
import { IsFlag } from '../scheduling/is-flag';
import { NOTIFICATION_KINDS } from './notification-kinds';
import type { NotificationKind } from './notification-kinds';

/** What a notification is about: where to look. */
export class NotificationLinkDto {
  @IsOptional() @IsUUID() conversationId!: string | null;
  @IsOptional() @IsUUID() contactId!: string | null;
  @IsOptional() @IsUUID() appointmentId!: string | null;
}

/** Something that one member of the business was told. */
export class NotificationDto {
  @IsUUID() id!: string;
  @IsIn(NOTIFICATION_KINDS) kind!: NotificationKind;
  @IsIn(NOTIFICATION_URGENCIES) urgency!: NotificationUrgency;
  @IsString() title!: string;
  @IsOptional() @IsString() body!: string | null;
  @Type(() => NotificationLinkDto) @ValidateNested() link!: NotificationLinkDto;
  @IsOptional() @IsISO8601() readAt!: string | null;
  @IsISO8601() createdAt!: string;
}

export class ListNotificationsDto extends PageQuery {
  /** True lists what is not read yet, and answers how many there are; false what is. */
  @IsOptional()
  @IsFlag()
  unread?: boolean;
}
