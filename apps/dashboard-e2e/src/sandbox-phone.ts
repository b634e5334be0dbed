import { sandboxUrl } from './settings';
import { until } from './until';

/** A text as a phone shows it. */
interface PhoneText {
  readonly from: string;
  readonly to: string;
  readonly body: string;
  /** Said by the network, not by the business. */
  readonly carrier?: boolean;
}

/** A phone of the sandbox, used from outside any browser. */
export class SandboxPhone {
  /**
   * @param number of the phone
   * @param business the number that it texts; both E.164
   */
  constructor(
    readonly number: string,
    private readonly business: string,
  ) {}

  async text(body: string): Promise<void> {
    const response = await fetch(`${sandboxUrl}/phone/sms`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ from: this.number, to: this.business, body }),
    });
    if (response.status !== 201) throw new Error(`not sent: ${await response.text()}`);
  }

  /** What the business texted, oldest first. */
  async heard(): Promise<string[]> {
    const query = new URLSearchParams({ number: this.number });
    const response = await fetch(`${sandboxUrl}/phone/sms?${query}`);
    const { data } = (await response.json()) as { data: PhoneText[] };
    return data.flatMap(({ from, carrier, body }) =>
      from === this.business && !carrier ? [body] : [],
    );
  }

  /** Waits until the business has texted so often, and returns the last of these texts. */
  async hear(count: number): Promise<string> {
    return until(`text ${count} on ${this.number}`, async () => (await this.heard())[count - 1]);
  }
}
