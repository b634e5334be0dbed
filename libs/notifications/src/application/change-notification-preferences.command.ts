import { GetOrganization } from '@coordinator/identity';
import { currentOrganizationId, InvalidInput, normalizePhone } from '@coordinator/platform';
import { Command, CommandHandler, QueryBus } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import type { ChosenChannels, Preferences } from '../domain/preferences';
import { PreferencesStore } from '../persistence/preferences-store';

/** What is left out stays. */
export interface PreferenceWishes {
  /** In any notation; null is nowhere. */
  readonly phone?: string | null;
  readonly kinds?: ChosenChannels;
}

/** A member says how they want to be told. Throws InvalidInput for an impossible number. */
export class ChangeNotificationPreferences extends Command<Preferences> {
  constructor(
    readonly userId: string,
    readonly wishes: PreferenceWishes,
  ) {
    super();
  }
}

@CommandHandler(ChangeNotificationPreferences)
export class ChangeNotificationPreferencesHandler implements ICommandHandler<ChangeNotificationPreferences> {
  constructor(
    private readonly preferences: PreferencesStore,
    private readonly queries: QueryBus,
  ) {}

  async execute({ userId, wishes }: ChangeNotificationPreferences): Promise<Preferences> {
    const phone = wishes.phone ? await this.#e164(wishes.phone) : wishes.phone;
    return this.preferences.change(userId, { phone, kinds: wishes.kinds });
  }

  async #e164(phone: string): Promise<string> {
    const organization = new GetOrganization(currentOrganizationId());
    const { country } = await this.queries.execute(organization);
    const number = normalizePhone(phone, country);
    if (number) return number;
    throw new InvalidInput([{ path: 'phone', message: 'phone is not a possible phone number' }]);
  }
}
