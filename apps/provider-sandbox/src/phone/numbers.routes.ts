import type { FastifyInstance } from 'fastify';
import { rangeHolding } from '../twilio/numbering/numbering-plan';
import type { PhoneNumberStore } from '../twilio/phone-number-store';

interface NumbersOptions {
  accountSid: string;
  numbers: PhoneNumberStore;
}

/** The numbers that a person can text, newest first. */
export async function numbersRoutes(
  app: FastifyInstance,
  { accountSid, numbers }: NumbersOptions,
): Promise<void> {
  app.get('/phone/numbers', async () => ({
    data: Array.from(numbers.list(accountSid))
      .filter(({ phoneNumber }) => rangeHolding(phoneNumber)?.capabilities.sms)
      .map(({ phoneNumber, settings }) => ({ phoneNumber, friendlyName: settings.FriendlyName })),
  }));
}
