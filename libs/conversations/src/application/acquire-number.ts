import { NumberProviderError } from '../domain/number-provider-error';
import { searchesFor } from '../domain/number-search';
import type { PhoneNumberOrder } from '../domain/phone-number-order';
import type { ProvidedNumber } from '../domain/provided-number';
import type { NumberProvider } from './number-provider';

/**
 * Gets the number for an order: the one that an earlier attempt bought, else the best
 * on sale that nobody had from us before, since people still call whom they knew there.
 */
export async function acquireNumber(
  provider: NumberProvider,
  knownAmong: (phoneNumbers: string[]) => Promise<ReadonlySet<string>>,
  {
    id,
    requestedCountry,
    areaCode,
  }: Pick<PhoneNumberOrder, 'id' | 'requestedCountry' | 'areaCode'>,
): Promise<ProvidedNumber> {
  const bought = await provider.findBought(id);
  if (bought) return bought;
  for (const search of searchesFor(requestedCountry, areaCode)) {
    const candidates = await provider.search(search);
    const known = await knownAmong(candidates);
    for (const candidate of candidates) {
      if (known.has(candidate)) continue;
      const number = await provider.buy(candidate, id);
      if (number) return number;
    }
  }
  throw new NumberProviderError('sold_out', `No number could be had in ${requestedCountry}.`);
}
