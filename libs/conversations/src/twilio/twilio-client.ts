import type { Config } from '@coordinator/platform';
import twilio from 'twilio';
import type { Twilio } from 'twilio';
import { NumberProviderError } from '../domain/number-provider-error';

const TIMEOUT_MS = 10_000;

/** The client of the account in the settings. Throws NumberProviderError where there is none. */
export function createTwilioClient(config: Config): Twilio {
  const { TWILIO_ACCOUNT_SID: sid, TWILIO_AUTH_TOKEN: token, TWILIO_BASE_URL: baseUrl } = config;
  if (!sid?.startsWith('AC') || !token) {
    throw new NumberProviderError(
      'not_connected',
      'TWILIO_ACCOUNT_SID (AC…) and TWILIO_AUTH_TOKEN are not set.',
    );
  }
  // The job decides about tries and their distance, not the SDK.
  const client = twilio(sid, token, { timeout: TIMEOUT_MS, autoRetry: false });
  if (baseUrl) client.api.baseUrl = baseUrl;
  return client;
}
