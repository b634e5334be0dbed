import type { PhoneNumberCapability, PhoneNumberType } from '@coordinator/contracts';
import { Config } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Twilio } from 'twilio';
import { NumberProvider } from '../application/number-provider';
import type { ProvidedNumber } from '../domain/provided-number';
import type { NumberSearch } from '../domain/number-search';
import { createTwilioClient } from './twilio-client';
import { calling, TWILIO_NUMBER_TAKEN } from './twilio-errors';
import { TWILIO_WEBHOOKS } from './twilio-webhooks';

const CANDIDATES = 5;

/** Phone numbers from Twilio. */
@Injectable()
export class TwilioNumberProvider extends NumberProvider {
  #client: Twilio | undefined;

  constructor(private readonly config: Config) {
    super();
  }

  findBought(orderId: string): Promise<ProvidedNumber | null> {
    return calling(async () => {
      const [number] = await this.#twilio().incomingPhoneNumbers.list({
        friendlyName: nameOf(orderId),
        limit: 1,
      });
      return number ? toProvidedNumber(number) : null;
    });
  }

  async search({ country, type, sms, areaCode }: NumberSearch): Promise<string[]> {
    const found = await calling(
      (): Promise<{ phoneNumber: string }[]> => {
        const { local, mobile } = this.#twilio().availablePhoneNumbers(country);
        // Made for this call alone: the SDK writes into what it is given.
        const options = {
          voiceEnabled: true,
          limit: CANDIDATES,
          ...(sms && { smsEnabled: true }),
          ...(areaCode && { areaCode: Number(areaCode) }),
        };
        return type === 'local' ? local.list(options) : mobile.list(options);
      },
      // Twilio has no page for a kind of number that it does not sell in a country, and
      // may take offence at an area code that does not exist.
      { except: ({ status }) => status === 404 || (status === 400 && areaCode !== undefined) },
    );
    return found?.map(({ phoneNumber }) => phoneNumber) ?? [];
  }

  async buy(phoneNumber: string, orderId: string): Promise<ProvidedNumber | null> {
    const bought = await calling(
      () =>
        this.#twilio().incomingPhoneNumbers.create({
          phoneNumber,
          friendlyName: nameOf(orderId),
          smsUrl: this.#webhook('sms'),
          smsMethod: 'POST',
          voiceUrl: this.#webhook('voice'),
          voiceMethod: 'POST',
        }),
      { except: ({ code }) => code === TWILIO_NUMBER_TAKEN },
    );
    return bought && toProvidedNumber(bought);
  }

  async release(providerId: string): Promise<void> {
    await calling(() => this.#twilio().incomingPhoneNumbers(providerId).remove(), {
      except: ({ status }) => status === 404,
    });
  }

  #twilio(): Twilio {
    return (this.#client ??= createTwilioClient(this.config));
  }

  #webhook(channel: 'sms' | 'voice'): string {
    return new URL(`${TWILIO_WEBHOOKS}/${channel}`, this.config.PUBLIC_BASE_URL).href;
  }
}

/** The name under which the number of an order is found again. */
const nameOf = (orderId: string): string => `coordinator-order-${orderId}`;

interface TwilioNumber {
  sid: string;
  phoneNumber: string;
  capabilities: Record<PhoneNumberCapability, boolean>;
}

const toProvidedNumber = ({ sid, phoneNumber, capabilities }: TwilioNumber): ProvidedNumber => ({
  providerId: sid,
  phoneNumber,
  type: typeOf(phoneNumber),
  capabilities: (['voice', 'sms', 'mms'] as const).filter((name) => capabilities[name]),
});

/** Twilio does not say it of a number that is bought, but the number itself does. */
const typeOf = (phoneNumber: string): PhoneNumberType =>
  parsePhoneNumberFromString(phoneNumber)?.getType() === 'MOBILE' ? 'mobile' : 'local';
