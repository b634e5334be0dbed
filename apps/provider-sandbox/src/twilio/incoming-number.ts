import { rangeHolding } from './numbering/numbering-plan';
import type { PhoneNumberRecord } from './phone-number-store';
import { rfc2822 } from './rfc2822';

/** Twilio's IncomingPhoneNumber resource. */
export function presentNumber(record: PhoneNumberRecord): object {
  const { sid, accountSid, phoneNumber, settings } = record;
  const range = rangeHolding(phoneNumber);
  return {
    sid,
    account_sid: accountSid,
    api_version: '2010-04-01',
    phone_number: phoneNumber,
    friendly_name: settings.FriendlyName,
    capabilities: { voice: false, sms: false, mms: false, ...range?.capabilities, fax: false },
    type: range?.type.toLowerCase() ?? null,
    status: 'in-use',
    origin: 'twilio',
    beta: false,
    address_requirements: 'none',
    address_sid: null,
    bundle_sid: null,
    identity_sid: null,
    trunk_sid: null,
    emergency_status: 'Inactive',
    emergency_address_sid: null,
    emergency_address_status: 'unregistered',
    sms_application_sid: '',
    sms_url: settings.SmsUrl,
    sms_method: settings.SmsMethod,
    sms_fallback_url: settings.SmsFallbackUrl,
    sms_fallback_method: settings.SmsFallbackMethod,
    voice_application_sid: null,
    voice_caller_id_lookup: false,
    voice_receive_mode: 'voice',
    voice_url: settings.VoiceUrl,
    voice_method: settings.VoiceMethod,
    voice_fallback_url: settings.VoiceFallbackUrl,
    voice_fallback_method: settings.VoiceFallbackMethod,
    status_callback: settings.StatusCallback,
    status_callback_method: settings.StatusCallbackMethod,
    date_created: rfc2822(record.createdAt),
    date_updated: rfc2822(record.updatedAt),
    uri: `/2010-04-01/Accounts/${accountSid}/IncomingPhoneNumbers/${sid}.json`,
  };
}
