import { Clock, currentOrganizationId, UnitOfWork } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import { choose, preferencesOf } from '../domain/preferences';
import type { ChosenChannels, Preferences } from '../domain/preferences';

interface Row {
  userId: string;
  phone: string | null;
  channels: ChosenChannels;
}

export interface PreferenceChanges {
  /** E.164. Undefined stays as it is. */
  readonly phone?: string | null;
  readonly kinds?: ChosenChannels;
}

const COLUMNS = 'user_id as "userId", phone, channels';

/** How the members of the organization at hand want to be told. Only what they chose is stored. */
@Injectable()
export class PreferencesStore {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async of(userId: string): Promise<Preferences> {
    return (await this.ofAll([userId]))(userId);
  }

  async ofAll(userIds: readonly string[]): Promise<(userId: string) => Preferences> {
    const rows = await this.unitOfWork.query<Row>(
      `select ${COLUMNS} from notifications.preferences
        where organization_id = $1 and user_id = any ($2::uuid[])`,
      [currentOrganizationId(), userIds],
    );
    const byUser = new Map(rows.map((row) => [row.userId, row]));
    return (userId) => {
      const { phone = null, channels = {} } = byUser.get(userId) ?? {};
      return preferencesOf(phone, channels);
    };
  }

  /** Changes of one member wait for each other, so that none is lost. */
  async change(userId: string, { phone, kinds = {} }: PreferenceChanges): Promise<Preferences> {
    const key = [currentOrganizationId(), userId];
    const now = this.clock.now().toString();
    await this.unitOfWork.query(
      `insert into notifications.preferences (organization_id, user_id, updated_at)
       values ($1, $2, $3) on conflict do nothing`,
      [...key, now],
    );
    const present = (await this.unitOfWork.queryOne<Row>(
      `select ${COLUMNS} from notifications.preferences
        where organization_id = $1 and user_id = $2 for update`,
      key,
    )) as Row;
    const chosen = choose(present.channels, kinds);
    const number = phone === undefined ? present.phone : phone;
    await this.unitOfWork.query(
      `update notifications.preferences set phone = $3, channels = $4, updated_at = $5
        where organization_id = $1 and user_id = $2`,
      [...key, number, JSON.stringify(chosen), now],
    );
    return preferencesOf(number, chosen);
  }
}
