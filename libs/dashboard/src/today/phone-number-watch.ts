import type { PhoneNumberDto, PhoneNumberOrderDto } from '@coordinator/contracts';
import { catchError, map, type Observable, of, repeat, switchMap, takeWhile, timer } from 'rxjs';

export type NumberWatch =
  | { readonly kind: 'arriving'; readonly trouble: string | null }
  | { readonly kind: 'failed'; readonly reason: string | null }
  | { readonly kind: 'none' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'here'; readonly phoneNumber: PhoneNumberDto };

const SOON_MS = 2_000;
const LATER_MS = 15_000;

/** After so many looks (about a minute) it is looked for less often. */
const SOON_LOOKS = 30;

/** A new business's order is placed a moment after its set-up, so no order means nothing at first. */
const LOOKS_WITHOUT_ORDER = 5;

/**
 * Looks for a business's number until it is there: it is ordered from the carrier after set-up and
 * arrives seconds later, or as soon as the carrier answers again.
 *
 * @param numbers asks for the numbers of the business
 * @param orders asks for its orders of numbers, latest first; asked only while there is no number
 */
export function watchForNumber(
  numbers: Observable<readonly PhoneNumberDto[]>,
  orders: Observable<readonly PhoneNumberOrderDto[]>,
): Observable<NumberWatch> {
  return numbers.pipe(
    switchMap((found): Observable<NumberWatch> => {
      const phoneNumber = found.find(({ isPrimary }) => isPrimary) ?? found[0];
      if (phoneNumber) return of({ kind: 'here', phoneNumber });
      return orders.pipe(map(([latest]) => stateOf(latest)));
    }),
    catchError(() => of<NumberWatch>({ kind: 'unreachable' })),
    repeat({ delay: (looks) => timer(looks < SOON_LOOKS ? SOON_MS : LATER_MS) }),
    map((watch, look): NumberWatch =>
      watch.kind === 'none' && look < LOOKS_WITHOUT_ORDER
        ? { kind: 'arriving', trouble: null }
        : watch,
    ),
    takeWhile(({ kind }) => kind !== 'here', true),
  );
}

function stateOf(order: PhoneNumberOrderDto | undefined): NumberWatch {
  if (order === undefined) return { kind: 'none' };
  return order.status === 'failed'
    ? { kind: 'failed', reason: order.lastError }
    : { kind: 'arriving', trouble: order.lastError };
}
