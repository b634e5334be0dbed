/**
 * Divides a bundle's price among its roles in proportion to their own prices, in
 * whole cents. The shares add up to the bundle's price exactly: cents left over go
 * to those whose rounding lost most, the first of them first.
 */
export function bundleShares(
  bundlePriceCents: number,
  rolePricesCents: readonly number[],
): number[] {
  const total = rolePricesCents.reduce((sum, price) => sum + price, 0);
  if (total <= 0) throw new RangeError('A bundle needs at least one role with a price.');
  const exact = rolePricesCents.map((price) => (bundlePriceCents * price) / total);
  const shares = exact.map(Math.floor);
  const leftOver = bundlePriceCents - shares.reduce((sum, share) => sum + share, 0);
  const lostMost = exact
    .map((value, index) => ({ index, lost: value - Math.floor(value) }))
    .sort((a, b) => b.lost - a.lost || a.index - b.index);
  for (const { index } of lostMost.slice(0, leftOver))
    shares[index] = (shares[index] as number) + 1;
  return shares;
}
