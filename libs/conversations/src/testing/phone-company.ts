import type { TestProduct } from '@coordinator/composition/testing';
import twilio from 'twilio';
import type { Twilio } from 'twilio';

/** The provider sandbox of a test product, from the side of the phone company. */
export class PhoneCompany {
  readonly #client: Twilio;

  constructor(private readonly product: TestProduct) {
    const { TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN } = product.config;
    this.#client = twilio(TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN);
    this.#client.api.baseUrl = product.sandboxUrl as string;
  }

  /** Every number that our account holds, or that of one order. */
  held(orderId?: string) {
    return this.#client.incomingPhoneNumbers.list(
      orderId ? { friendlyName: `coordinator-order-${orderId}` } : {},
    );
  }

  /** Misbehaves from now on. */
  suffer(fault: object): Promise<void> {
    return this.product.sandbox.breakProvider('twilio', fault);
  }

  heal(): Promise<void> {
    return this.product.sandbox.mendProvider('twilio');
  }

  /** Whether a fault with a number of times is used up. */
  async isHealed(): Promise<boolean> {
    const response = await fetch(`${this.product.sandboxUrl}/faults/twilio`);
    return ((await response.json()) as { data: object | null }).data === null;
  }
}
