import { randomBytes } from 'node:crypto';
import type { TestProduct } from '@coordinator/composition/testing';
import twilio from 'twilio';

const PATH = '/api/webhooks/coordinator/twilio';

export const messageSid = (): string => `SM${randomBytes(16).toString('hex')}`;

/** Calls the webhooks of a test product as Twilio does. */
export class TwilioWebhook {
  constructor(private readonly product: TestProduct) {}

  /** Delivers a text. Fields given in `more` take the place of the usual ones. */
  text(from: string, to: string, body: string, more: Record<string, string> = {}) {
    return this.deliver(`${PATH}/sms`, {
      MessageSid: messageSid(),
      From: from,
      To: to,
      Body: body,
      NumMedia: '0',
      NumSegments: '1',
      ...more,
    });
  }

  /** Reports what became of a text of ours, to the address that carries its id or to the plain one. */
  report(messageId: string | null, providerMessageId: string, status: string, more = {}) {
    return this.deliver(`${PATH}/status${messageId === null ? '' : `?message=${messageId}`}`, {
      MessageSid: providerMessageId,
      MessageStatus: status,
      ...more,
    });
  }

  /** Posts a form with the signature that it needs, or with another one. */
  deliver(url: string, fields: Record<string, string>, signature?: string) {
    const { TWILIO_ACCOUNT_SID, PUBLIC_BASE_URL } = this.product.config;
    const form = { AccountSid: TWILIO_ACCOUNT_SID as string, ...fields };
    return this.post(
      url,
      form,
      signature ?? this.sign(new URL(PUBLIC_BASE_URL).origin + url, form),
    );
  }

  post(url: string, form: Record<string, string>, signature?: string) {
    return this.product.app.inject({
      method: 'POST',
      url,
      payload: new URLSearchParams(form).toString(),
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        ...(signature !== undefined && { 'x-twilio-signature': signature }),
      },
    });
  }

  sign(url: string, form: Record<string, string>): string {
    const token = this.product.config.TWILIO_AUTH_TOKEN as string;
    return twilio.getExpectedTwilioSignature(token, url, form);
  }
}
