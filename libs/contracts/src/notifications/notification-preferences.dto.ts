import { Type } from 'class-transformer';
import { IsBoolean, IsObject, IsOptional, IsString, ValidateNested } from 'class-validator';
import { IsPhone, MayBeLeftOut } from '../identity/decorators';
import type { NotificationKind } from './notification-kinds';

/** How one kind of news reaches a member besides the app. */
export class NotificationChannelsDto {
  @IsBoolean() sms!: boolean;
  @IsBoolean() email!: boolean;
}

export class ChangeNotificationChannelsDto {
  @MayBeLeftOut() @IsBoolean() sms?: boolean;
  @MayBeLeftOut() @IsBoolean() email?: boolean;
}

const Channels = () => NestedChannels(NotificationChannelsDto);
const ChangedChannels = () => NestedChannels(ChangeNotificationChannelsDto, MayBeLeftOut());

export class NotificationKindsDto implements Record<NotificationKind, NotificationChannelsDto> {
  @Channels() follow_up!: NotificationChannelsDto;
  @Channels() person_requested!: NotificationChannelsDto;
  @Channels() message_failed!: NotificationChannelsDto;
  @Channels() message_unanswered!: NotificationChannelsDto;
  @Channels() recipient_opted_out!: NotificationChannelsDto;
  @Channels() phone_number_failed!: NotificationChannelsDto;
}

export class ChangeNotificationKindsDto implements Partial<
  Record<NotificationKind, ChangeNotificationChannelsDto>
> {
  @ChangedChannels() follow_up?: ChangeNotificationChannelsDto;
  @ChangedChannels() person_requested?: ChangeNotificationChannelsDto;
  @ChangedChannels() message_failed?: ChangeNotificationChannelsDto;
  @ChangedChannels() message_unanswered?: ChangeNotificationChannelsDto;
  @ChangedChannels() recipient_opted_out?: ChangeNotificationChannelsDto;
  @ChangedChannels() phone_number_failed?: ChangeNotificationChannelsDto;
}

/** How a member is told. The app always tells; texts need a number. */
export class NotificationPreferencesDto {
  /** E.164. */
  @IsOptional() @IsString() phone!: string | null;
  @Type(() => NotificationKindsDto) @ValidateNested() kinds!: NotificationKindsDto;
}

/** What is left out stays. */
export class ChangeNotificationPreferencesDto {
  /** Where texts go, in any notation; null is nowhere. */
  @IsOptional()
  @IsPhone()
  phone?: string | null;

  @MayBeLeftOut()
  @Type(() => ChangeNotificationKindsDto)
  @ValidateNested()
  @IsObject()
  kinds?: ChangeNotificationKindsDto;
}

function NestedChannels(type: new () => object, ...more: PropertyDecorator[]): PropertyDecorator {
  return (target, property) =>
    [...more, Type(() => type), ValidateNested(), IsObject()].forEach((rule) =>
      rule(target, property),
    );
}
