import type { TryTextDto } from '@coordinator/contracts';
import { Config, NotFound, Unavailable } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';

const TIMEOUT_MS = 5_000;

interface PhoneText {
  id: string;
  from: string;
  to: string;
  body: string;
  at: string;
  status: string;
  carrier?: boolean;
}

/** The phone of the provider sandbox, in the hand of whoever tries their coordinator. */
@Injectable()
export class SandboxPhone {
  constructor(private readonly config: Config) {}

  /** Null where the sandbox does not stand in for the carrier. */
  get pageUrl(): string | null {
    return this.#address ? new URL('/phone', this.#address).href : null;
  }

  get #address(): string | undefined {
    const { SANDBOX_URL, TWILIO_BASE_URL } = this.config;
    return SANDBOX_URL === TWILIO_BASE_URL ? SANDBOX_URL : undefined;
  }

  /** What the phone exchanged with one number, oldest first. */
  async textsBetween(phone: string, number: string): Promise<TryTextDto[]> {
    const { data } = await this.#call<{ data: PhoneText[] }>(
      `/phone/sms?${new URLSearchParams({ number: phone }).toString()}`,
    );
    return data
      .filter(({ from, to }) => from === number || to === number)
      .map((text) => toDto(text, phone));
  }

  async text(phone: string, number: string, body: string): Promise<TryTextDto> {
    const { data } = await this.#call<{ data: PhoneText }>('/phone/sms', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ from: phone, to: number, body }),
    });
    return toDto(data, phone);
  }

  async #call<Answer>(path: string, init: RequestInit = {}): Promise<Answer> {
    if (!this.#address) throw new NotFound('The sandbox phone');
    const response = await fetch(new URL(path, this.#address), {
      ...init,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }).catch(() => null);
    if (!response?.ok) {
      throw new Unavailable('sandbox_unavailable', 'The sandbox phone did not take it. Try again.');
    }
    return (await response.json()) as Answer;
  }
}

const toDto = (text: PhoneText, phone: string): TryTextDto => ({
  id: text.id,
  direction: text.from === phone ? 'sent' : 'received',
  body: text.body,
  at: text.at,
  status: text.status,
  byCarrier: text.carrier ?? false,
});
