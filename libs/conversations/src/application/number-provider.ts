import type { NumberSearch } from '../domain/number-search';
import type { ProvidedNumber } from '../domain/provided-number';

/** Sells phone numbers. Every method throws NumberProviderError when the provider did not do it. */
export abstract class NumberProvider {
  /** The number that was bought for the order, if one was: the buyer may have died before noting it. */
  abstract findBought(orderId: string): Promise<ProvidedNumber | null>;

  /** A few numbers on sale, in E.164; none where the country has none of the kind. */
  abstract search(search: NumberSearch): Promise<string[]>;

  /** Buys the number under the order's name, with its calls and texts led to us. Null if it was sold meanwhile. */
  abstract buy(phoneNumber: string, orderId: string): Promise<ProvidedNumber | null>;

  /** Gives a number back. */
  abstract release(providerId: string): Promise<void>;
}
