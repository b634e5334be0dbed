import { randomInt } from 'node:crypto';
import { numberAt, outlineOf, sizeOf, type NumberRange } from './numbering/number-range';
import type { NumberPattern } from './numbering/number-pattern';
import type { PhoneNumberStore } from './phone-number-store';

export interface FreeNumber {
  phoneNumber: string;
  range: NumberRange;
}

/** Prime, so that stepping by it visits every place of a range whose size it does not divide. */
const STRIDE = 7919;

/**
 * Numbers of these ranges that nobody has had, spread over them and in an order that differs
 * each time, so that buyers who search at once are rarely offered the same.
 */
export function* freeNumbers(
  ranges: readonly NumberRange[],
  numbers: PhoneNumberStore,
  matches: NumberPattern = () => true,
): Generator<FreeNumber> {
  const walks = ranges
    .filter((range) => matches(outlineOf(range)))
    .map((range) => {
      const size = sizeOf(range);
      return { range, size, start: randomInt(size), rank: Math.random() };
    })
    .sort((a, b) => a.rank - b.rank);
  const steps = Math.max(0, ...walks.map(({ size }) => size));
  for (let step = 0; step < steps; step += 1) {
    for (const { range, size, start } of walks) {
      if (step >= size) continue;
      const phoneNumber = numberAt(range, (start + step * STRIDE) % size);
      if (matches(phoneNumber) && !numbers.isTaken(phoneNumber)) yield { phoneNumber, range };
    }
  }
}
