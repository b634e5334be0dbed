import { Config } from '@coordinator/platform';
import { Injectable } from '@nestjs/common';
import type { Twilio } from 'twilio';
import { TextSender, TextSenderError } from '../application/text-sender';
import type { TakenText, TextToDeliver } from '../application/text-sender';
import { createTwilioClient } from './twilio-client';
import { statusCallbackFor } from './twilio-webhooks';

/** More than can be sent between two numbers while one text is tried. */
const LIST_LIMIT = 200;

/** Sends texts through Twilio. */
@Injectable()
export class TwilioTextSender extends TextSender {
  #client: Twilio | undefined;

  constructor(private readonly config: Config) {
    super();
  }

  send({ messageId, from, to, body }: TextToDeliver): Promise<TakenText> {
    return this.#calling(async (twilio) =>
      toTakenText(
        await twilio.messages.create({
          from,
          to,
          body,
          statusCallback: statusCallbackFor(messageId, this.config.PUBLIC_BASE_URL),
        }),
      ),
    );
  }

  listSent(
    { from, to }: { from: string; to: string },
    since: Temporal.Instant,
  ): Promise<TakenText[]> {
    return this.#calling(async (twilio) => {
      const found = await twilio.messages.list({
        from,
        to,
        dateSentAfter: new Date(since.epochMilliseconds),
        limit: LIST_LIMIT,
      });
      return found.map(toTakenText).toReversed();
    });
  }

  async #calling<T>(call: (twilio: Twilio) => Promise<T>): Promise<T> {
    try {
      return await call((this.#client ??= createTwilioClient(this.config)));
    } catch (error) {
      throw toTextSenderError(error);
    }
  }
}

interface TwilioMessage {
  sid: string;
  body: string;
  numSegments: string;
  price: string | null;
}

const toTakenText = ({ sid, body, numSegments, price }: TwilioMessage): TakenText => ({
  providerMessageId: sid,
  body,
  segments: Number(numSegments) || 1,
  // A price is what it adds to our balance, so it is negative.
  costMicros: price ? Math.round(Math.abs(Number(price)) * 1_000_000) : null,
});

function toTextSenderError(error: unknown): TextSenderError {
  const { status, code, message } = error as { status?: number; code?: unknown; message: string };
  const providerCode = typeof code === 'number' ? String(code) : null;
  return new TextSenderError(
    `Twilio: ${message} (${providerCode ?? status})`,
    isFinal(status),
    providerCode,
    {
      cause: error,
    },
  );
}

/** A text that Twilio refuses is refused again; one that it had no time or no account for is not. */
const isFinal = (status: number | undefined): boolean =>
  status !== undefined && status >= 400 && status < 500 && ![401, 403, 408, 429].includes(status);
