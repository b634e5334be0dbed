import { computed, inject, Injectable, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import { PersonalStorage } from '../storage/personal-storage';
import { tryFeature } from './try.feature';

const KEPT_AS = 'try-number';
/** The numbers that are kept for stories: 555-0100 to 555-0199. */
const NUMBERS = 100;

/** Whose phone it is: a number of the business's own area, the same until one starts over. */
@Injectable({ providedIn: 'root' })
export class TrySelf {
  private readonly storage = inject(PersonalStorage);
  private readonly line = inject(Store).selectSignal(tryFeature.selectLine);
  private readonly last = signal(this.remembered());

  /** E.164. */
  readonly number = computed(() => {
    const called = this.line()?.phoneNumber ?? '';
    const area = /^\+1(\d{3})/u.exec(called)?.[1] ?? '206';
    const number = numberOf(area, this.last());
    return number === called ? numberOf(area, this.last() + 1) : number;
  });

  becomeSomebodyElse(): void {
    const step = 1 + Math.floor(Math.random() * (NUMBERS - 2));
    this.last.update((last) => (last + step) % NUMBERS);
    this.storage.write(KEPT_AS, this.last());
  }

  private remembered(): number {
    const kept = this.storage.read(KEPT_AS);
    return typeof kept === 'number' && kept >= 0 && kept < NUMBERS ? Math.floor(kept) : 42;
  }
}

function numberOf(area: string, last: number): string {
  return `+1${area}55501${String(last % NUMBERS).padStart(2, '0')}`;
}
