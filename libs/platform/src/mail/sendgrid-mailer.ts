import client from '@sendgrid/client';
import sendgrid from '@sendgrid/mail';
import { Injectable } from '@nestjs/common';
import { Config } from '../config/config';
import { Mailer } from './mailer';
import type { Mail } from './mailer';

const TIMEOUT_MS = 10_000;

/** Mail through SendGrid. */
@Injectable()
export class SendGridMailer extends Mailer {
  constructor(private readonly config: Config) {
    super();
    if (config.SENDGRID_API_KEY) client.setApiKey(config.SENDGRID_API_KEY);
    // After the key: setting the key sets the base URL back to the provider's own.
    if (config.SENDGRID_BASE_URL) client.setDefaultRequest('baseUrl', config.SENDGRID_BASE_URL);
    sendgrid.setClient(client);
    sendgrid.setTimeout(TIMEOUT_MS);
  }

  async send({ to, subject, text, reference }: Mail): Promise<void> {
    if (!this.config.SENDGRID_API_KEY)
      throw new Error('SENDGRID_API_KEY is not set, so no mail can be sent.');
    await sendgrid.send({
      to,
      from: this.config.SENDGRID_FROM_EMAIL,
      subject,
      text,
      customArgs: { reference },
    });
  }
}
