import { Module } from '@nestjs/common';
import { ChangeNotificationPreferencesHandler } from './application/change-notification-preferences.command';
import { CoordinatorHiredHandler } from './application/coordinator-hired.handler';
import { GetNotificationPreferencesHandler } from './application/get-notification-preferences.query';
import { ListNotificationsHandler } from './application/list-notifications.query';
import { MailNotificationHandler } from './application/mail-notification.job';
import { NotificationSagas } from './application/notification.sagas';
import { PendingNewsReader } from './application/pending-news';
import { PeopleNamed } from './application/people-named';
import { ReadAllNotificationsHandler } from './application/read-all-notifications.command';
import { ReadNotificationHandler } from './application/read-notification.command';
import { TeamNotifier } from './application/team-notifier';
import { TellOfFailedMessageHandler } from './application/tell-of-failed-message.command';
import { TellOfFailedNumberHandler } from './application/tell-of-failed-number.command';
import { TellOfFollowUpHandler } from './application/tell-of-follow-up.command';
import { TellOfOptOutHandler } from './application/tell-of-opt-out.command';
import { TellOfPersonRequestedHandler } from './application/tell-of-person-requested.command';
import { TellOfUnansweredMessageHandler } from './application/tell-of-unanswered-message.command';
import { TextNotificationHandler } from './application/text-notification.job';
import { CoordinatorNames } from './persistence/coordinator-names';
import { NotificationStore } from './persistence/notification-store';
import { PreferencesStore } from './persistence/preferences-store';

@Module({
  providers: [
    CoordinatorNames,
    NotificationStore,
    PreferencesStore,
    PendingNewsReader,
    PeopleNamed,
    TeamNotifier,
    NotificationSagas,
    CoordinatorHiredHandler,
    TellOfFailedMessageHandler,
    TellOfFailedNumberHandler,
    TellOfFollowUpHandler,
    TellOfOptOutHandler,
    TellOfPersonRequestedHandler,
    TellOfUnansweredMessageHandler,
    TextNotificationHandler,
    MailNotificationHandler,
    ListNotificationsHandler,
    ReadNotificationHandler,
    ReadAllNotificationsHandler,
    GetNotificationPreferencesHandler,
    ChangeNotificationPreferencesHandler,
  ],
})
export class NotificationsModule {}
