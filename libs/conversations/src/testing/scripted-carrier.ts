import { TextSender, TextSenderError } from '../application/text-sender';
import type { TakenText, TextToDeliver } from '../application/text-sender';

type Carried = TextToDeliver & TakenText;
/** How a try fails, if it does. */
type Step = TextSenderError | undefined;

/** A carrier that does what a test tells it to: the port's other side, without a network. */
export class ScriptedCarrier extends TextSender {
  /** What it has taken, in order. */
  readonly taken: Carried[] = [];
  readonly #script: ((text: TextToDeliver) => Step | Promise<Step>)[] = [];

  get bodies(): string[] {
    return this.taken.map(({ body }) => body);
  }

  async send(text: TextToDeliver): Promise<TakenText> {
    const error = await this.#script.shift()?.(text);
    if (error) throw error;
    return this.take(text);
  }

  listSent({ from, to }: { from: string; to: string }): Promise<TakenText[]> {
    return Promise.resolve(this.taken.filter((text) => text.from === from && text.to === to));
  }

  take(text: TextToDeliver): Carried {
    const taken = {
      ...text,
      providerMessageId: `SM${text.messageId.replaceAll('-', '')}${this.taken.length}`,
      segments: 1,
      costMicros: null,
    };
    this.taken.push(taken);
    return taken;
  }

  /** Refuses the next text for good, with a code of the provider. */
  refuseNext(code: string): void {
    this.#script.push(() => new TextSenderError(`refused (${code})`, true, code));
  }

  /** Does not take the next texts. */
  failNext(times = 1): void {
    for (let i = 0; i < times; i++) {
      this.#script.push(() => new TextSenderError('out of reach', false, null));
    }
  }

  /** Takes the next text, but the answer is lost on the way. */
  loseNextAnswer(): void {
    this.#script.push((text) => {
      this.take(text);
      return new TextSenderError('time-out', false, null);
    });
  }

  /** Calls back right before the next text is taken. */
  beforeNext(callback: (text: TextToDeliver) => Promise<unknown>): void {
    this.#script.push(async (text) => {
      await callback(text);
      return undefined;
    });
  }
}
