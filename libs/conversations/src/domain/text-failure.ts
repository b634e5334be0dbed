/** Why a text did not arrive. */
export interface TextFailure {
  /** Stable, such as `recipient_opted_out`. */
  readonly code: string;
  /** In words for people. */
  readonly reason: string;
}

export const RECIPIENT_OPTED_OUT: TextFailure = {
  code: 'recipient_opted_out',
  reason: 'This person has opted out of texts.',
};
const NOT_MOBILE: TextFailure = {
  code: 'not_a_mobile_number',
  reason: 'This number cannot receive texts. It may be a landline.',
};
const NOT_A_NUMBER: TextFailure = {
  code: 'unknown_number',
  reason: 'The phone company does not know this number.',
};
const SENDER_NOT_ACCEPTED: TextFailure = {
  code: 'sender_not_accepted',
  reason: 'The phone company does not let us text from this number.',
};
const NOT_REGISTERED: TextFailure = {
  code: 'sender_not_registered',
  reason: 'Carriers refuse texts from this number until it is registered for business texting.',
};

/** By the provider's own codes: https://www.twilio.com/docs/api/errors */
const BY_PROVIDER_CODE: Readonly<Record<string, TextFailure>> = {
  21211: NOT_MOBILE,
  21408: {
    code: 'country_not_allowed',
    reason: 'Texts to this country are switched off at the phone company.',
  },
  21602: { code: 'empty_text', reason: 'An empty text cannot be sent.' },
  21603: SENDER_NOT_ACCEPTED,
  21606: SENDER_NOT_ACCEPTED,
  21608: {
    code: 'account_on_trial',
    reason: 'The account at the phone company may not text this number yet.',
  },
  21610: RECIPIENT_OPTED_OUT,
  21614: NOT_MOBILE,
  21617: { code: 'text_too_long', reason: 'The text is too long to be sent.' },
  21635: NOT_MOBILE,
  30003: { code: 'unreachable', reason: 'The phone was switched off or out of reach.' },
  30004: { code: 'blocked', reason: 'The phone or its carrier blocks our texts.' },
  30005: NOT_A_NUMBER,
  30006: NOT_MOBILE,
  30007: { code: 'filtered', reason: 'The carrier took the text for spam and stopped it.' },
  30034: NOT_REGISTERED,
};

const REFUSED: TextFailure = {
  code: 'provider_refused',
  reason: 'The phone company refused the text.',
};
export const NOT_DELIVERED: TextFailure = {
  code: 'not_delivered',
  reason: 'The carrier did not deliver the text.',
};
export const PROVIDER_UNREACHABLE: TextFailure = {
  code: 'provider_unreachable',
  reason: 'The phone company did not take the text, however often we tried.',
};

/** What a code of the provider means. Codes that say nothing to people come out as `otherwise`. */
export const failureOf = (
  providerCode: string | null,
  otherwise: TextFailure = REFUSED,
): TextFailure => (providerCode && BY_PROVIDER_CODE[providerCode]) || otherwise;
