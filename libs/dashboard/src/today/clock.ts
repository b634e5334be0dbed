import { inject, Injectable, InjectionToken, type Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { defer, map, repeat, timer } from 'rxjs';

/** The present moment, for tests to hold still. */
export const NOW = new InjectionToken<() => Date>('NOW', { factory: () => () => new Date() });

const MINUTE_MS = 60_000;

/** The time as a signal that moves with every new minute. */
@Injectable({ providedIn: 'root' })
export class Clock {
  private readonly now = inject(NOW);
  readonly minute: Signal<Date> = toSignal(
    defer(() => timer(MINUTE_MS - (this.now().getTime() % MINUTE_MS))).pipe(
      map(() => this.now()),
      repeat(),
    ),
    { initialValue: this.now() },
  );
}
