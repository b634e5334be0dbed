import { Component, computed, input } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { ReactiveFormsModule } from '@angular/forms';
import { WEEKDAYS, type Weekday } from '@coordinator/contracts';
import { map, startWith, switchMap } from 'rxjs';
import type { WeekForm } from './hours-form';

/** A week of opening hours, a stretch a day. */
@Component({
  selector: 'coordinator-hours-editor',
  imports: [ReactiveFormsModule],
  templateUrl: './hours-editor.html',
  styleUrl: './hours-editor.css',
})
export class HoursEditor {
  readonly week = input.required<WeekForm>();
  /** What the API says about the week. */
  readonly error = input<string>();

  private readonly value = toSignal(
    toObservable(this.week).pipe(
      switchMap((week) =>
        week.events.pipe(
          startWith(null),
          map(() => week.getRawValue()),
        ),
      ),
    ),
  );

  protected readonly days = computed(() => {
    const value = this.value();
    return WEEKDAYS.map((day) => ({
      day,
      name: day.charAt(0).toUpperCase() + day.slice(1),
      open: value?.[day].open ?? false,
      overnight: value !== undefined && value[day].end < value[day].start,
      error: this.errorOf(day, value !== undefined),
    }));
  });

  private errorOf(day: Weekday, known: boolean): string | null {
    if (!known) return null;
    if (this.week().controls[day].errors?.['stretch']) return 'Say from when to when, or close it.';
    return null;
  }
}
