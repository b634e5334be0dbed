import { randomBytes, randomInt } from 'node:crypto';
import twilio from 'twilio';
import type { TestProduct } from './test-product';

const PATH = '/api/webhooks/coordinator/twilio/sms';

/** A number that nobody has had yet in this run: E.164. */
export const freshNumber = (): string => `+1212${randomInt(2_000_000, 9_999_999)}`;

/** Brings a text to one of the product's numbers, signed as Twilio does. */
export async function deliverText(
  { app, config }: TestProduct,
  { from, to, body }: { from: string; to: string; body: string },
): Promise<void> {
  const form = {
    AccountSid: config.TWILIO_ACCOUNT_SID as string,
    MessageSid: `SM${randomBytes(16).toString('hex')}`,
    From: from,
    To: to,
    Body: body,
    NumMedia: '0',
  };
  const url = new URL(config.PUBLIC_BASE_URL).origin + PATH;
  const token = config.TWILIO_AUTH_TOKEN as string;
  const response = await app.inject({
    method: 'POST',
    url: PATH,
    payload: new URLSearchParams(form).toString(),
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-twilio-signature': twilio.getExpectedTwilioSignature(token, url, form),
    },
  });
  if (response.statusCode !== 200) throw new Error(`The text came not in: ${response.body}`);
}
