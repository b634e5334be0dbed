/** Where Twilio calls us. */
export const TWILIO_WEBHOOKS = '/api/webhooks/coordinator/twilio';

/** The address at which Twilio is to report what becomes of a text of ours. */
export const statusCallbackFor = (messageId: string, publicBaseUrl: string): string =>
  new URL(`${TWILIO_WEBHOOKS}/status?message=${messageId}`, publicBaseUrl).href;
