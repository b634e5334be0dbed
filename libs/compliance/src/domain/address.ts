import type { MessageChannel } from '@coordinator/contracts';

/** The one form in which an address is compared: E.164 as it is, an email address in lower case. */
export const canonicalAddress = (channel: MessageChannel, address: string): string =>
  channel === 'email' ? address.trim().toLowerCase() : address.trim();
