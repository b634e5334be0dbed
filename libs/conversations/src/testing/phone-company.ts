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
  async suffer(fault: object): Promise<void> {
    await this.#fault('PUT', fault);
  }

  async heal(): Promise<void> {
    await this.#fault('DELETE');
  }

  /** Whether a fault with a number of times is used up. */
  async isHealed(): Promise<boolean> {
    const answer = (await (await this.#fault('GET')).json()) as { data: object | null };
    return answer.data === null;
  }

  #fault(method: string, fault?: object): Promise<Response> {
    return fetch(`${this.product.sandboxUrl}/faults/twilio`, {
      method,
      ...(fault && {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(fault),
      }),
    });
  }
}
