import { NOTIFICATION_KINDS } from '@coordinator/contracts';
import type { NotificationKind } from '@coordinator/contracts';

/** How one kind of news reaches a member besides the app. */
export interface Channels {
  readonly sms: boolean;
  readonly email: boolean;
}

export type ChannelsByKind = Readonly<Record<NotificationKind, Channels>>;
/** What a member has chosen; everything else is as usual. */
export type ChosenChannels = Partial<Record<NotificationKind, Partial<Channels>>>;

export interface Preferences {
  /** E.164: where texts go. Without it there are none. */
  readonly phone: string | null;
  readonly kinds: ChannelsByKind;
}

/** Mail about what somebody has to do; texts, once there is a number, about people who wait. */
const USUAL: ChannelsByKind = {
  follow_up: { sms: true, email: true },
  person_requested: { sms: true, email: true },
  message_failed: { sms: false, email: true },
  message_unanswered: { sms: true, email: true },
  recipient_opted_out: { sms: false, email: false },
  phone_number_failed: { sms: false, email: true },
};

export function preferencesOf(phone: string | null, chosen: ChosenChannels): Preferences {
  const kinds = { ...USUAL };
  for (const kind of NOTIFICATION_KINDS) kinds[kind] = { ...USUAL[kind], ...chosen[kind] };
  return { phone, kinds };
}

/** What was chosen before, and now. What is left out stays. */
export function choose(before: ChosenChannels, changes: ChosenChannels): ChosenChannels {
  const chosen = { ...before };
  for (const kind of NOTIFICATION_KINDS) {
    const { sms, email } = changes[kind] ?? {};
    if (sms === undefined && email === undefined) continue;
    chosen[kind] = {
      ...chosen[kind],
      ...(sms !== undefined && { sms }),
      ...(email !== undefined && { email }),
    };
  }
  return chosen;
}
