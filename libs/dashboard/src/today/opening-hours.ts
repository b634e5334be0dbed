import { Component, computed, input } from '@angular/core';
import { type BusinessHours, WEEKDAYS, type Weekday } from '@coordinator/contracts';
import { spokenInterval } from '../words/time';
import { intervalsOf } from './opening-state';

/** The week, day by day; today stands out. */
@Component({
  selector: 'coordinator-opening-hours',
  template: `
    <dl>
      @for (day of week(); track day.weekday) {
        <div [class.today]="day.weekday === today()">
          <dt>
            {{ day.name }}
            @if (day.weekday === today()) {
              <span class="sr-only">(today)</span>
            }
          </dt>
          <dd>
            @for (stretch of day.stretches; track stretch) {
              <span>{{ stretch }}</span>
            } @empty {
              <span class="closed">Closed</span>
            }
          </dd>
        </div>
      }
    </dl>
    <p>Times in {{ place() }}.</p>
  `,
  styleUrl: './opening-hours.css',
})
export class OpeningHours {
  readonly hours = input.required<BusinessHours | null>();
  readonly today = input.required<Weekday>();
  readonly timezone = input.required<string>();

  protected readonly week = computed(() =>
    WEEKDAYS.map((weekday) => ({
      weekday,
      name: weekday.charAt(0).toUpperCase() + weekday.slice(1),
      stretches: intervalsOf(this.hours(), weekday).map(spokenInterval),
    })),
  );
  protected readonly place = computed(
    () => this.timezone().split('/').at(-1)?.replaceAll('_', ' ') ?? this.timezone(),
  );
}
