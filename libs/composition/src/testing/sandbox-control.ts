interface HeldNumber {
  friendly_name: string;
}

/** What a test does at the provider sandbox: looks into it, and makes it fail. */
export class SandboxControl {
  constructor(
    private readonly url: string,
    private readonly env: Record<string, string>,
  ) {}

  /** The numbers that the phone company says we hold. */
  async heldNumbers(): Promise<HeldNumber[]> {
    const { TWILIO_ACCOUNT_SID: sid, TWILIO_AUTH_TOKEN: token } = this.env;
    const response = await fetch(
      `${this.url}/2010-04-01/Accounts/${sid}/IncomingPhoneNumbers.json?PageSize=1000`,
      { headers: { authorization: `Basic ${Buffer.from(`${sid}:${token}`).toString('base64')}` } },
    );
    const list = (await response.json()) as { incoming_phone_numbers: HeldNumber[] };
    return list.incoming_phone_numbers;
  }

  /** Makes a provider fail as described, until it is mended. */
  async breakProvider(provider: string, fault: object): Promise<void> {
    await fetch(`${this.url}/faults/${provider}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(fault),
    });
  }

  async mendProvider(provider: string): Promise<void> {
    await fetch(`${this.url}/faults/${provider}`, { method: 'DELETE' });
  }
}
