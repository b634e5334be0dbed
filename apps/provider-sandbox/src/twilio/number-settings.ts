import { isHttpUrl } from './http-url';
import { TwilioError } from './twilio-error';

const URLS = [
  'SmsUrl',
  'SmsFallbackUrl',
  'VoiceUrl',
  'VoiceFallbackUrl',
  'StatusCallback',
] as const;

const METHODS = [
  'SmsMethod',
  'SmsFallbackMethod',
  'VoiceMethod',
  'VoiceFallbackMethod',
  'StatusCallbackMethod',
] as const;

/** Parameters with which an owner configures a number. */
export const SETTING_NAMES = ['FriendlyName', ...URLS, ...METHODS] as const;

export type NumberSettings = Record<(typeof SETTING_NAMES)[number], string>;

/** What a number has before its owner says anything. */
export function defaultSettings(friendlyName: string): NumberSettings {
  return {
    FriendlyName: friendlyName,
    SmsUrl: '',
    SmsFallbackUrl: '',
    VoiceUrl: '',
    VoiceFallbackUrl: '',
    StatusCallback: '',
    SmsMethod: 'POST',
    SmsFallbackMethod: 'POST',
    VoiceMethod: 'POST',
    VoiceFallbackMethod: 'POST',
    StatusCallbackMethod: 'POST',
  };
}

/**
 * The settings given in a request; an empty URL clears that setting.
 *
 * @throws TwilioError 400 for a URL, method or name that Twilio would refuse.
 */
export function settingsIn(parameters: URLSearchParams): Partial<NumberSettings> {
  const settings: Partial<NumberSettings> = {};
  for (const name of SETTING_NAMES) {
    const value = parameters.get(name);
    if (value !== null) settings[name] = value;
  }
  for (const name of URLS) {
    if (settings[name] && !isHttpUrl(settings[name])) {
      throw new TwilioError(400, 21_502, `${name} is not a valid URL: ${settings[name]}`);
    }
  }
  for (const name of METHODS) {
    if (settings[name] !== undefined && !['GET', 'POST'].includes(settings[name])) {
      throw TwilioError.invalidParameter(`${name} must be GET or POST`);
    }
  }
  if ((settings.FriendlyName ?? '').length > 64) {
    throw TwilioError.invalidParameter('FriendlyName has at most 64 characters');
  }
  return settings;
}
