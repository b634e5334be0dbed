interface HeldNumber {
  friendly_name: string;
}

/** A text as a person's phone shows it. */
export interface PhoneText {
  id: string;
  from: string;
  to: string;
  body: string;
  /** ISO 8601 instant at which this phone sent or got it. */
  at: string;
  status: string;
  /** Said by the network itself, not by the product. */
  carrier?: true;
}

/** What the model was asked. */
export interface ModelRequest {
  model: string;
  messages: { role: string; content?: unknown; tool_calls?: unknown[]; tool_call_id?: string }[];
  tools?: { type: string; function: { name: string } }[];
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

  /** Texts a number of ours from a person's phone; answers the id that the phone company gave it. */
  async text(from: string, to: string, body: string): Promise<string> {
    const { data } = await this.#call<{ data: PhoneText }>('POST', '/phone/sms', {
      from,
      to,
      body,
    });
    return data.id;
  }

  /** What a phone sent and received, oldest first. */
  async textsOf(number: string): Promise<PhoneText[]> {
    const path = `/phone/sms?${new URLSearchParams({ number })}`;
    return (await this.#call<{ data: PhoneText[] }>('GET', path)).data;
  }

  /** Sets what the model answers, step by step; see the README of the provider sandbox. */
  async scriptModel(steps: object[], { loop = false } = {}): Promise<void> {
    await this.#call('PUT', '/llm/script', { steps, loop });
  }

  /** What the model was asked, newest last. */
  async modelRequests(): Promise<ModelRequest[]> {
    return (await this.#call<{ data: ModelRequest[] }>('GET', '/llm/requests')).data;
  }

  /** Makes a provider fail as described, until it is mended. */
  async breakProvider(provider: string, fault: object): Promise<void> {
    await this.#call('PUT', `/faults/${provider}`, fault);
  }

  async mendProvider(provider: string): Promise<void> {
    await this.#call('DELETE', `/faults/${provider}`);
  }

  async #call<T>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await fetch(this.url + path, {
      method,
      ...(body !== undefined && {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
    const answer = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${answer}`);
    return (answer === '' ? undefined : JSON.parse(answer)) as T;
  }
}
