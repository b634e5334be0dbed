/** Why a purchase did not succeed, told apart as far as people can do something about it. */
export type NumberFailure =
  'unreachable' | 'not_connected' | 'not_accepted' | 'refused' | 'sold_out';

/** The provider did not do what was asked. `message` is for the log. */
export class NumberProviderError extends Error {
  constructor(
    readonly failure: NumberFailure,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'NumberProviderError';
  }
}

const WORDS: Record<NumberFailure, string> = {
  unreachable: 'The phone company did not answer.',
  not_connected: 'No phone company is connected yet.',
  not_accepted: 'The phone company does not accept our account at the moment.',
  refused: 'The phone company refused the order.',
  sold_out: 'No number is for sale in your country at the moment.',
};

/** The failure of an attempt, in words for the people of the business. */
export function describeFailure(error: unknown, { isFinal }: { isFinal: boolean }): string {
  const words =
    error instanceof NumberProviderError
      ? WORDS[error.failure]
      : 'Something went wrong on our side.';
  return `${words} ${isFinal ? 'Order again to have us try once more.' : 'We keep trying.'}`;
}
