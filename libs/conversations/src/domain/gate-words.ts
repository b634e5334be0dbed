import { RECIPIENT_OPTED_OUT } from './text-failure';
import type { TextFailure } from './text-failure';

/** Why the gate let a text not out, by its rule. */
const BY_RULE: Readonly<Record<string, string>> = {
  recipient_opted_out: RECIPIENT_OPTED_OUT.reason,
  do_not_contact: 'This contact is marked as not to be contacted.',
  no_phone_number: 'There is no phone number of the business to text from.',
  no_address: 'This contact has no phone number.',
};

export const denialOf = (rule: string): TextFailure => ({
  code: rule,
  reason: BY_RULE[rule] ?? 'The rules for messages do not let this text go out.',
});
