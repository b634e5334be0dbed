/**
 * What a bundle saves against hiring its roles one by one, in percent of their
 * sum, rounded to two decimals. Negative if the bundle costs more.
 */
export function savingsPercentage(
  rolePricesCents: readonly number[],
  bundlePriceCents: number,
): number {
  const sum = rolePricesCents.reduce((total, price) => total + price, 0);
  return sum === 0 ? 0 : Math.round(((sum - bundlePriceCents) * 10_000) / sum) / 100;
}
