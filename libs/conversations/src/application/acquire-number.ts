import { NumberProviderError } from '../domain/number-provider-error';
import { searchesFor } from '../domain/number-search';
import type { PhoneNumberOrder } from '../domain/phone-number-order';
import type { ProvidedNumber } from '../domain/provided-number';
import type { NumberProvider } from './number-provider';

/** Gets the number for an order: the one that an earlier attempt bought, else the best on sale. */
export async function acquireNumber(
  provider: NumberProvider,
  {
    id,
    requestedCountry,
    areaCode,
  }: Pick<PhoneNumberOrder, 'id' | 'requestedCountry' | 'areaCode'>,
): Promise<ProvidedNumber> {
  const bought = await provider.findBought(id);
  if (bought) return bought;
  for (const search of searchesFor(requestedCountry, areaCode)) {
    for (const candidate of await provider.search(search)) {
      const number = await provider.buy(candidate, id);
      if (number) return number;
    }
  }
  throw new NumberProviderError('sold_out', `No number could be had in ${requestedCountry}.`);
}
