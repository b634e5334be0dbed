import { NumberProviderError } from '../domain/number-provider-error';
import type { NumberFailure } from '../domain/number-provider-error';

/** The number was sold to somebody else between the search and the purchase. */
export const TWILIO_NUMBER_TAKEN = 21_422;

/** What Twilio, or the way to it, says of a failure. No status: there was no answer. */
interface TwilioFailure {
  status?: number;
  code?: number | string;
}

/**
 * Makes a call to Twilio. Failures come out as NumberProviderError, but for those
 * that `except` recognizes as an answer: they come out as null.
 */
export function calling<T>(call: () => Promise<T>): Promise<T>;
export function calling<T>(
  call: () => Promise<T>,
  options: { except: (failure: TwilioFailure) => boolean },
): Promise<T | null>;
export async function calling<T>(
  call: () => Promise<T>,
  { except }: { except?: (failure: TwilioFailure) => boolean } = {},
): Promise<T | null> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof NumberProviderError) throw error;
    const failure = error as TwilioFailure;
    if (except?.(failure)) return null;
    const { message } = error as Error;
    throw new NumberProviderError(
      kindOf(failure),
      `Twilio: ${message} (${failure.code ?? failure.status})`,
      { cause: error },
    );
  }
}

function kindOf({ status }: TwilioFailure): NumberFailure {
  if (status === undefined || status >= 500 || status === 429) return 'unreachable';
  return status === 401 || status === 403 ? 'not_accepted' : 'refused';
}
