import { catchError, map, type Observable, of, repeat, scan, takeWhile, timer } from 'rxjs';
import type { PhoneNumber } from '../organizations/organization';

export type NumberWatch =
  | { readonly kind: 'arriving'; readonly late: boolean }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'here'; readonly phoneNumber: PhoneNumber };

const SOON_MS = 2_000;
const LATER_MS = 15_000;

/** After so many looks (about a minute) the number counts as late and is looked for less often. */
const SOON_LOOKS = 30;

/**
 * Looks for a business's number until it is there: it is ordered from the carrier after set-up and
 * arrives seconds later, or as soon as the carrier answers again.
 */
export function watchForNumber(look: Observable<readonly PhoneNumber[]>): Observable<NumberWatch> {
  return look.pipe(
    map((numbers) => numbers.find(({ isPrimary }) => isPrimary) ?? numbers[0] ?? null),
    catchError(() => of('unreachable' as const)),
    repeat({ delay: (looks) => timer(looks < SOON_LOOKS ? SOON_MS : LATER_MS) }),
    scan((seen, found) => ({ looks: seen.looks + 1, found }), {
      looks: 0,
      found: null as PhoneNumber | 'unreachable' | null,
    }),
    map(({ looks, found }): NumberWatch => {
      if (found === 'unreachable') return { kind: 'unreachable' };
      if (found !== null) return { kind: 'here', phoneNumber: found };
      return { kind: 'arriving', late: looks > SOON_LOOKS };
    }),
    takeWhile(({ kind }) => kind !== 'here', true),
  );
}
