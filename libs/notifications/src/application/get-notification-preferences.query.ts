import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { Preferences } from '../domain/preferences';
import { PreferencesStore } from '../persistence/preferences-store';

/** How a member wants to be told, with what is usual where they chose nothing. */
export class GetNotificationPreferences extends Query<Preferences> {
  constructor(readonly userId: string) {
    super();
  }
}

@QueryHandler(GetNotificationPreferences)
export class GetNotificationPreferencesHandler implements IQueryHandler<GetNotificationPreferences> {
  constructor(private readonly preferences: PreferencesStore) {}

  execute({ userId }: GetNotificationPreferences): Promise<Preferences> {
    return this.preferences.of(userId);
  }
}
