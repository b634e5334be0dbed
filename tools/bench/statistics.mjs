// @ts-check

/** @typedef {{ median: number, min: number, max: number, samples: number[] }} Summary */

/**
 * @param {number[]} samples at least one
 * @returns {Summary}
 */
export function summarize(samples) {
  return {
    median: percentile(samples, 50),
    min: Math.min(...samples),
    max: Math.max(...samples),
    samples,
  };
}

/**
 * By nearest rank; the 50th of an even number of samples is the mean of the two in the middle.
 * @param {number[]} samples at least one
 * @param {number} percent above 0, to 100
 * @returns {number}
 */
export function percentile(samples, percent) {
  if (samples.length === 0) throw new Error('There are no samples.');
  const sorted = samples.toSorted((a, b) => a - b);
  /** @param {number} rank */
  const at = (rank) => /** @type {number} */ (sorted[rank - 1]);
  const half = sorted.length / 2;
  if (percent === 50 && Number.isInteger(half)) return (at(half) + at(half + 1)) / 2;
  return at(Math.ceil((percent / 100) * sorted.length));
}

/**
 * Measures variants in turn, so that whatever else the machine does meets them alike. The first
 * round warms up and does not count.
 * @template {string} Name
 * @template Sample
 * @param {Record<Name, () => Promise<Sample>>} variants
 * @param {number} rounds those that count
 * @returns {Promise<Record<Name, Sample[]>>}
 */
export async function alternate(variants, rounds) {
  const names = /** @type {Name[]} */ (Object.keys(variants));
  const samples = /** @type {Record<Name, Sample[]>} */ ({});
  for (const name of names) samples[name] = [];
  for (let round = 0; round <= rounds; round += 1) {
    // The order changes as well: who goes second must not always find the caches warm.
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const sample = await variants[name]();
      if (round > 0) samples[name].push(sample);
    }
  }
  return samples;
}
