import { isInstant } from '@coordinator/contracts';
import type { SpokenTimes } from '../domain/engine/wording/spoken-times';

/** A result with each instant also in words, as people of the place say it: `startsAt` and `startsAtWords`. */
export function withLocalTimes(value: unknown, times: SpokenTimes): unknown {
  if (Array.isArray(value)) return value.map((item) => withLocalTimes(item, times));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) =>
      isInstant(inner)
        ? [
            [name, inner],
            [`${name}Words`, times.full(inner)],
          ]
        : [[name, withLocalTimes(inner, times)]],
    ),
  );
}
